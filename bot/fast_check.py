"""Checks answers of the action server as Rasa does, with the schema compiled once instead of at every call."""

from typing import Any, Dict, Text

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.shared.exceptions import RasaException


class WrongAnswer(RasaException):
    """The answer does not follow Rasa's schema. Says nothing about the contents: those may be personal."""


def install() -> None:
    """Replace Rasa's check, which was two thirds of the time of a message."""
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)

    def check(self: RemoteAction, result: Dict[Text, Any]) -> bool:
        if not validator.is_valid(result):
            raise WrongAnswer(f"the answer of {self.name()} does not follow the schema")
        return True

    RemoteAction._validate_action_result = check
