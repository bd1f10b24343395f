"""Reads and checks what the web side sends. Pure: no Rasa, no server."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, List, Optional

from bot.components.text import strip_commands

TOP = 10
"""How many intents of the ranking go back with an answer."""


class Malformed(ValueError):
    """The request does not follow the protocol; the text names the field, never its value."""


@dataclass(frozen=True)
class Incoming:
    """One message for the action. `text` is what is classified: without leading slashes and white space."""

    text: str
    metadata: Dict[str, Any]


def read_message(body: bytes) -> Incoming:
    """The message in a request body. Raises Malformed."""
    fields = _object(body)
    _expect(fields, "case", dict)
    _expect(fields, "told", dict, default={})
    _expect(fields, "rules_version", str)
    _expect(fields, "now", str)
    _expect(fields, "union", str, default=None)
    _moment(fields["now"])
    kept = ("case", "told", "rules_version", "now", "union")
    return Incoming(_text(fields), {name: fields[name] for name in kept})


def read_text(body: bytes) -> str:
    """The text of a request that is only classified. Raises Malformed."""
    return _text(_object(body))


def top(ranking: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """The first intents of Rasa's ranking, in the words of our protocol."""
    return renamed(ranking[:TOP])


def renamed(ranking: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """Rasa's ranking with `intent` where Rasa says `name`."""
    return [{"intent": each["name"], "confidence": each["confidence"]} for each in ranking]


def single_answer(messages: List[Dict[str, Any]]) -> Dict[str, Any]:
    """The one custom message of an action, or `{"error": code}` when it gave anything else.

    Rasa turns each failure (an exception, no connection, a time-out, an intent without a rule) into silence.
    """
    if len(messages) != 1 or not isinstance(messages[0].get("custom"), dict):
        return {"error": "no_answer"}
    answer: Dict[str, Any] = messages[0]["custom"]
    if "error" not in answer:
        return answer
    code = answer["error"]
    return {"error": code if code in ("action_failed", "rules_version") else "no_answer"}


def _object(body: bytes) -> Dict[str, Any]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise Malformed("body") from None
    if not isinstance(fields, dict):
        raise Malformed("body")
    return fields


def _text(fields: Dict[str, Any]) -> str:
    # Of any length: taking names out may make a text longer, and the classifier cuts what it reads.
    text = fields.get("text")
    if not isinstance(text, str):
        raise Malformed("text")
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        raise Malformed("text") from None
    return strip_commands(text)


def _expect(fields: Dict[str, Any], name: str, kind: type, **default: Optional[Any]) -> None:
    """A field of this kind; with `default` it may be absent or null."""
    if fields.get(name) is None and "default" in default:
        fields[name] = default["default"]
    elif not isinstance(fields.get(name), kind):
        raise Malformed(name)


def _moment(text: str) -> None:
    try:
        # Python 3.10 does not know the Z.
        zone = datetime.fromisoformat(text.replace("Z", "+00:00")).tzinfo
    except ValueError:
        raise Malformed("now") from None
    if zone is None:
        raise Malformed("now")
