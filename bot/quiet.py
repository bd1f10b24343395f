"""Logs without a word of what people write.

Rasa logs texts, slots and whole requests in many places, also in the messages of exceptions. So nothing that Rasa or
a library says is passed on: a log line tells where it comes from, how serious it is and the class of an exception.
"""

import logging
import sys
from typing import Any, TextIO

OWN = "bot"


class PlaceOnly(logging.Formatter):
    """Our own messages in full (they hold no text of people); of all others only the place."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, without arguments, traceback or stack of others."""
        failure = ""
        if record.exc_info and record.exc_info[0]:
            failure = f" {record.exc_info[0].__name__}"
        if record.name == OWN or record.name.startswith(f"{OWN}."):
            return f"{record.levelname} {record.name}: {record.getMessage()}{failure}"
        return f"{record.levelname} {record.name} in {record.funcName}, line {record.lineno}{failure}"


def configure(stream: TextIO = sys.stderr) -> None:
    """Send all logging, structlog included, through `PlaceOnly`, from level warning."""
    import structlog

    handler = logging.StreamHandler(stream)
    handler.setFormatter(PlaceOnly())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    # Python warnings are for who trains (there each one is an error), not for who serves.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    # An exception that fails while it is logged would print its arguments.
    logging.raiseExceptions = False
    structlog.configure(
        processors=[_nothing],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        cache_logger_on_first_use=True,
    )
    sys.excepthook = _place_of_crash


def _nothing(logger: Any, level: str, event: Any) -> str:
    """What structlog passes on to logging: the fact that something was said."""
    return ""


def _place_of_crash(kind: type, error: BaseException, trace: Any) -> None:
    sys.stderr.write(f"CRITICAL {OWN}: {kind.__name__}\n")
