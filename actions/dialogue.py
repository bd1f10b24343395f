"""`action_dialogue`: a text with its ranking and its case in, messages and the new case out."""

import logging
from datetime import datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from meekijkwijzer.dialogue import Case, Context, hear
from meekijkwijzer.knowledge import Knowledge

logger = logging.getLogger(__name__)


class DialogueAction(Action):  # type: ignore[misc]  # rasa-sdk is outside mypy's view: its release has gaps in its types
    """The only action. Gives exactly one custom message: an answer, or `{"error": code}`."""

    def __init__(self, knowledge: Knowledge) -> None:
        """All answers are given with this knowledge and carry its `rules_version`."""
        self._knowledge = knowledge

    def name(self) -> str:
        """The name that the rules in bot/rules use."""
        return "action_dialogue"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any] | None
    ) -> list[dict[str, Any]]:
        """Answer the latest message of the tracker. Changes nothing on the tracker."""
        try:
            answer = respond(self._knowledge, tracker.latest_message)
        except Exception as error:
            # Only the class: the text of an exception may repeat what the person wrote.
            logger.error("action_dialogue failed: %s", type(error).__name__)
            answer = {"error": "action_failed"}
        dispatcher.utter_message(json_message=answer)
        return []


def respond(knowledge: Knowledge, message: dict[str, Any]) -> dict[str, Any]:
    """The answer to one message of Rasa (`text`, `intent_ranking`, `metadata`), as JSON.

    `{"error": "rules_version"}` when the web side runs on other knowledge: its case and ours might not fit.
    Raises whatever goes wrong in a message that does not follow the protocol.
    """
    sent = message["metadata"]
    if sent["rules_version"] != knowledge.rules_version:
        return {"error": "rules_version"}
    reply = hear(
        Context(knowledge=knowledge, now=datetime.fromisoformat(sent["now"]), union=sent["union"]),
        Case.from_json(sent["case"]),
        message["text"],
        [(each["name"], each["confidence"]) for each in message["intent_ranking"]],
        sent["told"],
    )
    return {
        "messages": [each.to_json() for each in reply.messages],
        "case": reply.case.to_json(),
        "advice": reply.advice,
        "effects": list(reply.effects),
        "rules_version": knowledge.rules_version,
    }
