"""Trains the Rasa model when its inputs changed, and starts and supervises the processes of the product."""

from .errors import RunError
from .model import Model
from .start import start

__all__ = ["Model", "RunError", "start"]
