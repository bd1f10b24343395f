"""The one spaCy pass over a message.

With the Dutch model installed its entity recogniser adds names; everything else (word lists, patterns, facts)
works the same on the product's own pipeline, so that an installation without the model differs only in recall of names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from meekijkwijzer.language import redaction
from meekijkwijzer.language.danger import mentions_danger
from meekijkwijzer.language.facts import told_and_denied
from meekijkwijzer.language.gazetteer import Gazetteer
from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span, redact
from meekijkwijzer.language.text import visible, without_surrogates

MODEL = "nl_core_news_sm"
OWN_PIPELINE = "eigen pijplijn (spacy.blank nl)"
# Facts are read from words, names from entities: the parser and tagger would cost time and add nothing.
_NOT_NEEDED = ("parser", "tagger", "morphologizer", "lemmatizer", "attribute_ruler", "senter")

FactValue = str | int | list[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says.

    `text` is redacted; `found` holds what was taken out, with places in code points of the text as typed;
    `facts` are facts of a case by name; `danger` says that suicide or danger to life is mentioned;
    `denied` holds, for the list facts `middelen` and `gevolgen`, the codes that are said not to be the case.
    """

    text: str
    found: tuple[Span, ...]
    facts: Mapping[str, FactValue]
    danger: bool
    denied: dict[str, list[str]] = field(default_factory=dict)


class Language:
    """A loaded pipeline. `name` tells which, for `/readyz` and reports."""

    def __init__(self, pipeline: Pipeline, name: str) -> None:
        self.name = name
        self._pipeline = pipeline
        self._gazetteer = Gazetteer(pipeline)

    def read(self, text: str, open_question: str | None = None) -> Reading:
        """Read `text`, an answer to `open_question` (the name of a fact) when there is one. Never raises for a str."""
        text = without_surrogates(text)
        found = self._find(text)
        danger = mentions_danger(text)
        told, denied = told_and_denied(text, open_question)
        facts: dict[str, Any] = dict(told)
        if danger:
            facts["veiligheid"] = "crisis"
        return Reading(redact(text, found), found, facts, danger, denied)

    def _find(self, text: str) -> tuple[Span, ...]:
        """The personal data in `text`, looked for in what a reader sees of it, with places in `text` itself."""
        seen, places = visible(text)
        doc = self._pipeline(seen) if seen else Doc(self._pipeline.vocab)
        found = redaction.find(Material(seen, doc, tuple(self._gazetteer.find(doc))))
        return tuple(Span(span.type, places[span.start], places[span.end - 1] + 1) for span in found)


def load_language(model: str | Path = MODEL) -> Language:
    """The Dutch model when it is installed (or lies at the path `model`), the product's own pipeline otherwise."""
    if isinstance(model, Path) or spacy.util.is_package(model):
        pipeline = spacy.load(model, exclude=list(_NOT_NEEDED))
        return Language(pipeline, f"{_full_name(pipeline)} {pipeline.meta['version']}")
    return Language(spacy.blank("nl"), OWN_PIPELINE)


def _full_name(pipeline: Pipeline) -> str:
    return f"{pipeline.meta['lang']}_{pipeline.meta['name']}"
