"""What the Rasa side takes from the environment, and what it sets there for Rasa. No other module in bot/ does."""

import os

SECRET_VARIABLE = "MEEKIJKWIJZER_SECRET"
SHORTEST_SECRET = 16

SECRET_HEADER = "X-Meekijkwijzer-Secret"
LOOPBACK = "127.0.0.1"
ASSISTANT = "meekijkwijzer"
RASA_VERSION = "3.6.21"
"""Some of what we do leans on the inside of exactly this release; see slim.py and fast_check.py."""

ACTION_TIMEOUT_SECONDS = 4.0
"""Shorter than the 5 seconds that the web side waits, so that it gets an answer, not a time-out."""
MAX_BODY_BYTES = 256 * 1024
SHUTDOWN_SECONDS = 1.5


class SettingsError(Exception):
    """A setting is missing or wrong; the text is one Dutch sentence for the operator."""


def read_secret() -> str:
    """The secret that web, Rasa and actions share. Raises SettingsError when it is missing or too short."""
    secret = os.environ.get(SECRET_VARIABLE, "")
    if len(secret) < SHORTEST_SECRET:
        raise SettingsError(f"Zet in de omgeving {SECRET_VARIABLE}: een geheim van minstens {SHORTEST_SECRET} tekens.")
    return secret


def prepare_environment() -> None:
    """Must run before Rasa is imported: no telemetry, no uvloop, no cache, a quiet TensorFlow while training.

    uvloop: one of Rasa's channel libraries would install its policy as a side effect of an import.
    The training cache is off because every training here is a whole one.
    """
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["DISABLE_UVLOOP"] = "1"
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
