"""The small model of the Rasa tests, for the test that runs Rasa and the actions together."""

from tests.bot.conftest import examples, model

__all__ = ["examples", "model"]
