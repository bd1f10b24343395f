"""The case: what is known of one person's situation and where the conversation stands. Never free text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Literal

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.routing import Facts, Value, aged

Phase = Literal["start", "intake", "refine", "advised"]
Origin = Literal["asked", "told", "changed", "staff"]


@dataclass(frozen=True)
class Case:
    """Facts with origin and day, and the state of the conversation.

    phase       start: nothing begun; intake: first questions; refine: more questions on request; advised
    asked       how many questions were put in the intake
    misses      misunderstandings in a row
    offer       choice ids that "ja" and "nee" stand for, when something was offered
    undo        facts taken from the last telling text, with value, origin and day before (None: not known then)
    doubted     facts about which a contradiction was already put to the person
    shown       steps, moments and terms of the advice as last shown
    heard       topics of the last messages, to repeat or explain them
    """

    facts: Facts = field(default_factory=dict)
    origin: dict[str, str] = field(default_factory=dict)
    told_on: dict[str, str] = field(default_factory=dict)
    open_question: str | None = None
    phase: Phase = "start"
    asked: int = 0
    misses: int = 0
    offer: dict[str, str] = field(default_factory=dict)
    undo: dict[str, list[Any] | None] = field(default_factory=dict)
    doubted: tuple[str, ...] = ()
    shown: tuple[tuple[str, str, str], ...] = ()
    heard: tuple[str, ...] = ()

    def current(self, knowledge: Knowledge, today: date) -> Facts:
        """The facts as they are today (days counted on, old answers dropped)."""
        told_on = {name: date.fromisoformat(day) for name, day in self.told_on.items()}
        return aged(knowledge, self.facts, told_on, today)

    def with_facts(self, changes: Mapping[str, Value | None], origin: Origin, today: date) -> Case:
        """A case in which `changes` are known; None takes a fact away."""
        facts, origins, told_on = dict(self.facts), dict(self.origin), dict(self.told_on)
        for name, value in changes.items():
            for table in (facts, origins, told_on):
                table.pop(name, None)
            if value is not None:
                facts[name], origins[name], told_on[name] = value, origin, today.isoformat()
        undo = {name: before for name, before in self.undo.items() if name not in changes}
        return replace(self, facts=facts, origin=origins, told_on=told_on, undo=undo)

    def taken_back(self, names: Iterable[str]) -> Case:
        """A case in which these facts of `undo` are again what they were, with the day on which they were told."""
        facts, origins, told_on = dict(self.facts), dict(self.origin), dict(self.told_on)
        for name in names:
            before = self.undo[name]
            for table in (facts, origins, told_on):
                table.pop(name, None)
            if before is not None:
                facts[name], origins[name], told_on[name] = before
        undo = {name: before for name, before in self.undo.items() if name not in set(names)}
        return replace(self, facts=facts, origin=origins, told_on=told_on, undo=undo)

    def as_before(self, name: str) -> list[Any] | None:
        """What `undo` must remember of a fact: value, origin and day."""
        if name not in self.facts:
            return None
        return [self.facts[name], self.origin[name], self.told_on[name]]

    def to_json(self) -> dict[str, Any]:
        """As a plain map of JSON values; `from_json` is its inverse."""
        return {item.name: _plain(getattr(self, item.name)) for item in fields(self)}

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Case:
        """A case as written by `to_json`; keys that are missing get their default."""
        known = {item.name: raw[item.name] for item in fields(cls) if item.name in raw}
        for name in ("doubted", "heard"):
            if name in known:
                known[name] = tuple(known[name])
        if "shown" in known:
            known["shown"] = tuple((step, when, term) for step, when, term in known["shown"])
        return cls(**known)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
