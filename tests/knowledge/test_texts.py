"""Every text a user can see keeps the house limits: short sentences, one question, no promises, no `u`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from meekijkwijzer.knowledge import Knowledge, load_knowledge

MOST_WORDS = 20
MEAN_WORDS = 12
PROMISES = re.compile(r"je hebt gelijk|je wint|gegarandeerd|dat mag niet van de wet in jouw|illegaal", re.IGNORECASE)
FORMAL = re.compile(r"\b(u|uw)\b", re.IGNORECASE)


def texts(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    for name, fact in knowledge.facts.items():
        for text in (fact.question, fact.why, fact.explain or "", *(variant.question for variant in fact.variants)):
            yield f"fact {name}", text
        yield from ((f"fact {name}/{value.code}", f"{value.label}; {value.say}") for value in fact.values)
    for code, step in knowledge.steps.items():
        yield from ((f"step {code}", title) for title in (step.title, step.name))
        yield from ((f"step {code}/{row.id}", row.title or "") for row in step.rows)
        for row in step.rows:
            yield from ((f"step {code}/{row.id}", part.text) for part in (*row.why, *row.how))
            yield from ((f"step {code}/{row.id}", term.text) for term in row.deadlines)
        yield from ((f"step {code}", part.text) for part in (*step.why, *step.how))
        yield from ((f"step {code}", term.text) for term in step.deadlines)
        yield from ((f"step {code}/not", part.text) for reason in step.does_not_fit for part in reason.why)
    for signal in knowledge.signals.values():
        yield from ((f"signal {signal.signal}", row.text) for row in signal.rows)
    for intent, answer in knowledge.answers.items():
        if intent == "andere_taal":
            continue
        for claim in (answer.short, *answer.more, *((answer.note_2021,) if answer.note_2021 else ())):
            yield f"answer {intent}", claim.text
    for key, saying in knowledge.sayings.items():
        yield f"text {key}", saying.text


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?:;])\s+|\n+", text) if re.search(r"\w", part)]


def words(sentence: str) -> int:
    return len(re.findall(r"[^\s•]+", sentence))


ALL = [item for item in texts(load_knowledge()) if item[1]]


@pytest.mark.parametrize(("place", "text"), ALL, ids=[f"{n}-{place}" for n, (place, _) in enumerate(ALL)])
def test_a_text_is_short_friendly_and_asks_one_thing(place: str, text: str) -> None:
    for sentence in sentences(text):
        assert words(sentence) <= MOST_WORDS, sentence
    assert text.count("?") <= 1, "one question at a time"
    assert not PROMISES.search(text)
    assert not FORMAL.search(text), "say je, not u"


def test_sentences_are_short_on_average() -> None:
    counts = [words(sentence) for _, text in ALL for sentence in sentences(text)]
    assert sum(counts) / len(counts) <= MEAN_WORDS
