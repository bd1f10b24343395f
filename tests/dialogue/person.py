"""A person who talks with the dialogue core, so that tests read like a conversation."""

from __future__ import annotations

from collections.abc import Mapping

from meekijkwijzer.dialogue import Case, Context, Message, Reply, change, choose, crisis, greet, hear


class Person:
    """Keeps the case and the last reply; every way in returns the reply."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.reply: Reply = greet(context)

    @property
    def case(self) -> Case:
        return self.reply.case

    def _take(self, reply: Reply) -> Reply:
        # What crosses the wire to Rasa and the database is JSON: every turn goes through it.
        assert Case.from_json(reply.case.to_json()) == reply.case
        assert [Message.from_json(message.to_json()) for message in reply.messages] == list(reply.messages)
        self.reply = reply
        return reply

    def says(self, text: str, *ranking: tuple[str, float] | str, told: Mapping[str, object] | None = None) -> Reply:
        ranked = [(item, 0.95) if isinstance(item, str) else item for item in ranking]
        return self._take(hear(self.context, self.case, text, ranked, told or {}))

    def picks(self, *labels: str) -> Reply:
        """Press buttons of the last reply by what stands on them."""
        offered = {choice.label: choice.id for message in self.reply.messages for choice in message.choices}
        return self.chooses(*(offered[label] for label in labels))

    def chooses(self, *ids: str) -> Reply:
        return self._take(choose(self.context, self.case, list(ids)))

    def changes(self, **facts: object) -> Reply:
        return self._take(change(self.context, self.case, facts))

    def is_in_danger(self) -> Reply:
        return self._take(crisis(self.context, self.case))

    def answers_until(self, name: str) -> Reply:
        """Answer "weet ik niet" until this question is open."""
        for _ in range(30):
            if self.case.open_question == name:
                return self.reply
            self.chooses(f"fact:{self.case.open_question}=weet_niet")
        raise AssertionError(f"{name} is never asked")

    def answers_all(self, **answers: str) -> Reply:
        """Answer every question that comes with the given code, else with "weet ik niet"."""
        for _ in range(30):
            name = self.case.open_question
            if name is None:
                return self.reply
            self.chooses(f"fact:{name}={answers.get(name, 'weet_niet')}")
        raise AssertionError("the questions never end")


def topics(reply: Reply) -> list[str]:
    return [message.topic for message in reply.messages]


def text(reply: Reply) -> str:
    return "\n".join(message.text for message in reply.messages)
