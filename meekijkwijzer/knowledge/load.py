"""Reads data/knowledge and data/unions into one immutable Knowledge, or says file by file what to mend."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from .conditions import ALWAYS, Condition, ConditionError, parse_condition
from .consistency import check_consistency
from .errors import KnowledgeError, Problem
from .models import Answer, Fact, IntentName, Piece, Saying, Signal, Source, Step, Union
from .pydantic_dutch import SEE, in_dutch
from .yaml_source import YamlPath, YamlSource, read_yaml

DATA = Path(__file__).resolve().parents[2] / "data"

P = TypeVar("P", bound=Piece)
CONDITION_KEYS = {"if": "applies", "must_if": "must_applies", "later_if": "later_applies"}


@dataclass(frozen=True, repr=False)
class Knowledge:
    """All that the assistant knows, checked. `rules_version` changes with every changed byte of the files."""

    rules_version: str
    intake_most: int
    sources: dict[str, Source]
    facts: dict[str, Fact]
    conditions: dict[str, Condition]
    steps: dict[str, Step]
    signals: dict[str, Signal]
    answers: dict[str, Answer]
    sayings: dict[str, Saying]
    intent_names: dict[str, str]
    unions: dict[str, Union]

    def __repr__(self) -> str:
        return f"<Knowledge {self.rules_version}>"

    def overdue(self, today: date) -> list[Source]:
        """Sources that should have been checked again before `today`."""
        return [source for source in self.sources.values() if source.review_by < today]


def load_knowledge(directory: Path | None = None, unions: Path | None = None) -> Knowledge:
    """Load and check everything; raises KnowledgeError with all problems found."""
    directory = directory or DATA / "knowledge"
    return _Loading(directory, unions or DATA / "unions").knowledge()


class _Loading:
    """One run of loading: collects problems so that all can be shown at once."""

    def __init__(self, directory: Path, unions: Path) -> None:
        self.directory = directory
        self.unions = unions
        self.problems: list[Problem] = []
        self.names: dict[str, Condition] = {}
        self.places: dict[tuple[str, str], tuple[YamlSource, YamlPath]] = {}
        self.told: set[tuple[str, YamlPath]] = set()

    def knowledge(self) -> Knowledge:
        sources = self._list("sources.yml", "sources", Source, lambda item: item.id)
        table = self._read("table.yml")
        self._conditions(table)
        facts_file = self._read("facts.yml")
        facts = self._items(facts_file, "facts", Fact, lambda item: item.fact)
        steps = self._items(table, "steps", Step, lambda item: item.step)
        signals = self._list("signals.yml", "signals", Signal, lambda item: item.signal)
        answers: dict[str, Answer] = {}
        for path in sorted((self.directory / "answers").glob("*.yml")):
            source = self._read(f"answers/{path.name}")
            for intent, answer in self._items(source, "answers", Answer, lambda item: item.intent).items():
                if intent in answers:
                    self._problem(
                        source, ("answers",), f"'{intent}' heeft ook in een ander bestand een antwoord; houd er een"
                    )
                answers[intent] = answer
        texts = self._read("texts.yml")
        sayings = self._items(texts, "texts", Saying, lambda item: item.key)
        names = self._items(texts, "intent_names", IntentName, lambda item: item.intent)
        unions: dict[str, Union] = {}
        for path in sorted(self.unions.glob("*.yml")):
            source = self._read_path(path, f"unions/{path.name}")
            union = None if source.unreadable else self._one(source, (), source.value, Union)
            if union is not None:
                unions[union.code] = union
        most = facts_file.value.get("intake_most") if isinstance(facts_file.value, dict) else None
        if type(most) is not int or most < 1:
            if not facts_file.unreadable:
                self._problem(facts_file, ("intake_most",), "'intake_most' moet een heel aantal vragen zijn, zoals 6")
            most = 1
        loaded = Knowledge(
            rules_version=_hash(self.directory, self.unions),
            intake_most=most,
            sources=sources,
            facts=facts,
            conditions=dict(self.names),
            steps=steps,
            signals=signals,
            answers=answers,
            sayings=sayings,
            intent_names={name.intent: name.label for name in names.values()},
            unions=unions,
        )
        if not self.problems:
            for kind, name, message in check_consistency(loaded):
                source, path_in = self.places.get((kind, name), (table, ()))
                self._problem(source, path_in, message)
        if self.problems:
            raise KnowledgeError(self.problems)
        return loaded

    def _read(self, name: str) -> YamlSource:
        return self._read_path(self.directory / name, f"knowledge/{name}")

    def _read_path(self, path: Path, shown_as: str) -> YamlSource:
        try:
            return read_yaml(path, shown_as)
        except KnowledgeError as error:
            self.problems.extend(error.problems)
            return YamlSource(shown_as, {}, {}, unreadable=True)

    def _list(self, file: str, key: str, model: type[P], name: Callable[[P], str]) -> dict[str, P]:
        return self._items(self._read(file), key, model, name)

    def _items(self, source: YamlSource, key: str, model: type[P], name: Callable[[P], str]) -> dict[str, P]:
        if source.unreadable:
            return {}
        raw = source.value.get(key) if isinstance(source.value, dict) else None
        if not isinstance(raw, list):
            self._problem(source, (), f"moet een lijst hebben die '{key}' heet; zet die terug")
            return {}
        items: dict[str, P] = {}
        for index, value in enumerate(raw):
            item = self._one(source, (key, index), value, model)
            if item is None:
                continue
            if name(item) in items:
                self._problem(source, (key, index), f"'{name(item)}' staat twee keer onder '{key}'; houd er een")
            items[name(item)] = item
            self.places[(key, name(item))] = (source, (key, index))
        return items

    def _one(self, source: YamlSource, path: YamlPath, value: object, model: type[P]) -> P | None:
        try:
            item = model.model_validate(self._with_conditions(source, path, value))
        except ValidationError as error:
            # Deepest first: a list with a wrong item is also "too short", and that is not worth telling.
            for detail in sorted(error.errors(), key=lambda detail: -len(detail["loc"])):
                where = (*path, *(part for part in detail["loc"] if part != "[key]"))
                if not any(file == source.file and told[: len(where)] == where for file, told in self.told):
                    self._problem(source, where, in_dutch(detail))
            return None
        return item

    def _with_conditions(self, source: YamlSource, path: YamlPath, value: object) -> object:
        """The same YAML with the parsed condition beside every raw one; a wrong one becomes a problem with its line."""
        if isinstance(value, list):
            return [self._with_conditions(source, (*path, index), item) for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        result: dict[str, Any] = {
            key: item if key in CONDITION_KEYS else self._with_conditions(source, (*path, key), item)
            for key, item in value.items()
        }
        for key, parsed in CONDITION_KEYS.items():
            if key in value:
                result[parsed] = self._condition(source, (*path, key), value[key])
        return result

    def _condition(self, source: YamlSource, path: YamlPath, raw: object) -> Condition:
        try:
            return parse_condition(raw, self.names)
        except ConditionError as error:
            self._problem(source, path, f"{error}; {SEE}")
            return ALWAYS

    def _conditions(self, table: YamlSource) -> None:
        raw = table.value.get("conditions") if isinstance(table.value, dict) else None
        if not isinstance(raw, dict):
            self.names = _AnyName()
            if not table.unreadable:
                self._problem(table, (), "moet een onderdeel 'conditions' hebben, met de voorwaarden bij hun naam")
            return
        for name, condition in raw.items():
            self.names[name] = self._condition(table, ("conditions", name), condition)

    def _problem(self, source: YamlSource, path: YamlPath, message: str) -> None:
        self.told.add((source.file, path))
        self.problems.append(Problem(source.file, source.line(path), message))


class _AnyName(dict[str, Condition]):
    """Named conditions that could not be read: every name exists, so that one mistake is told once."""

    def __contains__(self, name: object) -> bool:
        return True

    def __missing__(self, name: str) -> Condition:
        return ALWAYS


def _hash(directory: Path, unions: Path) -> str:
    """Twelve hex digits over names and bytes of all knowledge files, and of the unions whose phones answers name."""
    digest = hashlib.sha256()
    for folder in (directory, unions):
        for path in _files(folder):
            for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
                digest.update(b"%d:" % len(part))
                digest.update(part)
    return digest.hexdigest()[:12]


def _files(directory: Path) -> Iterable[Path]:
    return sorted(directory.rglob("*.yml"))
