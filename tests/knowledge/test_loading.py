"""The real knowledge loads; every kind of mistake is told with file, line and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from meekijkwijzer.knowledge import FACTS, INTENTS, SIGNALS, STEPS, Knowledge, KnowledgeError, load_knowledge
from meekijkwijzer.knowledge.load import DATA

Change = Callable[[str, str, str], None]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(DATA / "knowledge", tmp_path / "knowledge")
    shutil.copytree(DATA / "unions", tmp_path / "unions")
    return tmp_path


@pytest.fixture
def change(copy: Path) -> Change:
    def edit(file: str, old: str, new: str) -> None:
        path = copy / file
        text = path.read_text(encoding="utf-8")
        assert old in text, "the test must change something"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def load(copy: Path) -> Knowledge:
    return load_knowledge(copy / "knowledge", copy / "unions")


def problems(copy: Path) -> str:
    with pytest.raises(KnowledgeError) as caught:
        load(copy)
    return str(caught.value)


def test_the_contract_is_covered(knowledge: Knowledge) -> None:
    assert tuple(knowledge.facts) and set(knowledge.facts) == set(FACTS)
    assert set(knowledge.steps) == set(STEPS)
    assert set(knowledge.signals) == set(SIGNALS)
    assert set(knowledge.answers) == set(INTENTS)
    assert {"fnv", "cnv"} <= set(knowledge.unions)


def test_values_stand_in_the_order_of_the_contract(knowledge: Knowledge) -> None:
    for name, codes in FACTS.items():
        shown = [value.code for value in knowledge.facts[name].values]
        assert shown == [code for code in codes if code in shown]


def test_the_version_changes_with_every_byte(copy: Path, change: Change) -> None:
    before = load(copy).rules_version
    assert load(copy).rules_version == before
    change("knowledge/table.yml", "Jouw veiligheid gaat nu voor alles.", "Jouw veiligheid gaat nu voor alles!")
    assert load(copy).rules_version != before


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("knowledge/table.yml", "when: nu", "when: straks", "knowledge/table.yml:"),
        ("knowledge/table.yml", "{gesprek: [afgewezen]}", "{gesprek: [afgekeurd]}", "'gesprek' has no value afgekeurd"),
        ("knowledge/table.yml", "{gesprek: [durft_niet]}", "{praatje: [durft_niet]}", "unknown fact 'praatje'"),
        ("knowledge/table.yml", "is: durft_niet", "is: durft_nooit", "no condition is called 'durft_nooit'"),
        (
            "knowledge/table.yml",
            "sources: [ap-klacht]",
            "sources: [ap-klachten]",
            "source 'ap-klachten' does not exist",
        ),
        ("knowledge/table.yml", "sources: [ap-klacht]", "sources: []", "sources"),
        ("knowledge/table.yml", "- step: spoedhulp", "- step: noodhulp", "step 'noodhulp' is not in the contract"),
        ("knowledge/table.yml", "rank: 0", "rank: [0", "is not valid YAML here"),
        ("knowledge/table.yml", "rank: 0", "rank: 0\n    rank: 1", "'rank' stands twice; keep one"),
        ("knowledge/table.yml", "{max: 59}", "{hoogste: 59}", "takes a list of codes"),
        ("knowledge/table.yml", "conditions:", "voorwaarden:", "needs a map called 'conditions'"),
        ("knowledge/facts.yml", "intake_most: 6", "intake_most: zes", "'intake_most' must be a whole number"),
        ("knowledge/facts.yml", "code: afgewezen", "code: geweigerd", "values differ from the contract"),
        ("knowledge/facts.yml", "alone: [onbekend]", "alone: [nergens]", "'alone' names 'nergens'"),
        ("knowledge/facts.yml", "becomes: langer_dan_maand", "becomes: ooit", "'ages' names a value"),
        ("knowledge/facts.yml", "kind: days", "kind: one", "kind must be 'days'"),
        (
            "knowledge/signals.yml",
            "if: {middelen: [emotie]}",
            'if: {middelen: ["?"]}',
            "may never rest on something unknown",
        ),
        ("knowledge/signals.yml", "- signal: heimelijk", "- signal: geheim", "signal 'geheim' is not in the contract"),
        ("knowledge/sources.yml", "    confidence: V1", "    confidence: zeker", "confidence"),
        ("knowledge/sources.yml", "checked_on: ", "checked_at: ", "checked_on"),
        ("knowledge/texts.yml", "intent: melden_camera", "intent: melden_kamera", "is not in the contract"),
        ("knowledge/answers/gesprek.yml", "intent: bedanken", "intent: bedankje", "is not in the contract"),
        ("knowledge/answers/gesprek.yml", "no_claim: true, ", "", "a claim has no source"),
        ("knowledge/answers/gesprek.yml", "intent: groet", "intent: bedanken", "'bedanken' stands twice"),
        ("unions/fnv.yml", "https://", "http://", "unions/fnv.yml:"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_what_to_do(
    copy: Path, change: Change, file: str, old: str, new: str, told: str
) -> None:
    change(file, old, new)
    message = problems(copy)
    assert told in message
    first = message.splitlines()[0]
    assert first.split(":")[0].endswith(".yml")
    assert first.split(":")[1].isdecimal()


def test_a_missing_file_is_told(copy: Path) -> None:
    (copy / "knowledge" / "signals.yml").unlink()
    assert "knowledge/signals.yml:1: cannot be read" in problems(copy)


def test_all_problems_are_told_at_once(copy: Path, change: Change) -> None:
    change("knowledge/table.yml", "when: nu", "when: straks")
    change("knowledge/signals.yml", "- signal: heimelijk", "- signaal: heimelijk")
    message = problems(copy)
    assert "table.yml" in message and "signals.yml" in message


def test_the_line_is_the_line_of_the_mistake(copy: Path, change: Change) -> None:
    change("knowledge/table.yml", "when: laatste", "when: ooit")
    text = (copy / "knowledge" / "table.yml").read_text(encoding="utf-8")
    line = text[: text.index("when: ooit")].count("\n") + 1
    assert f"knowledge/table.yml:{line}:" in problems(copy)


def test_sources_past_their_review_date_are_overdue(knowledge: Knowledge) -> None:
    assert knowledge.overdue(date(2026, 11, 20)) == []
    first = min(source.review_by for source in knowledge.sources.values())
    overdue = knowledge.overdue(first + timedelta(days=1))
    assert overdue and all(source.review_by <= first for source in overdue)


def test_what_was_not_verified_says_so(knowledge: Knowledge) -> None:
    for source in knowledge.sources.values():
        if source.confidence == "GK":
            assert source.note, source.id


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("knowledge/table.yml", "because: [middelen]", "because: [midelen]", "because names an unknown fact"),
        ("knowledge/table.yml", "- id: pvt\n", "- id: pvt-snel\n", "row 'pvt-snel' stands twice"),
        ("knowledge/table.yml", "{from: dagen_sinds_ontslag,", "{from: rol,", "which is no number of days"),
        ("knowledge/table.yml", "{gevolgen: [ontslag]}", "{gevolgen: {max: 3}}", "so it takes no min or max"),
        (
            "knowledge/table.yml",
            "why:\n          - Jouw",
            "why:\n          - if: {rol: [anders]}\n            text: Jouw",
            "the first passage of why must always apply",
        ),
        (
            "knowledge/table.yml",
            "how:\n          - Bel 112",
            "how:\n          - if: {rol: [anders]}\n            text: Bel 112",
            "the first passage of how must always apply",
        ),
        (
            "knowledge/table.yml",
            "why:\n          - Jouw veiligheid gaat nu voor alles.",
            "why: []",
            "needs a why and a how",
        ),
        ("knowledge/signals.yml", "if: {plek: [thuis]}", "if: {}", "a signal needs a fact"),
        ("knowledge/answers/melden.yml", "middelen: [camera]", "middelen: [kamera]", "takes_up names an unknown fact"),
        ("knowledge/texts.yml", "  - {intent: groet, label: Hallo}\n", "", "has no label for 'bedoel je A of B'"),
        ("knowledge/table.yml", "- step: spoedhulp", "- stap: spoedhulp", "knowledge/table.yml:"),
    ],
)
def test_parts_that_do_not_fit_together_are_told(
    copy: Path, change: Change, file: str, old: str, new: str, told: str
) -> None:
    change(file, old, new)
    assert told in problems(copy)


def test_the_same_intent_in_two_files_is_told(copy: Path) -> None:
    extra = 'answers:\n  - {intent: groet, short: {no_claim: true, text: "Hoi."}}\n'
    (copy / "knowledge" / "answers" / "zzz.yml").write_text(extra, encoding="utf-8")
    assert "has an answer in another file too" in problems(copy)


def test_an_empty_file_is_told(copy: Path) -> None:
    (copy / "knowledge" / "signals.yml").write_text("", encoding="utf-8")
    assert "needs a list called 'signals'" in problems(copy)


def test_a_key_that_is_not_text_is_told(copy: Path, change: Change) -> None:
    change("knowledge/facts.yml", "intake_most: 6", "? [a, b]\n: 6")
    assert "knowledge/facts.yml" in problems(copy)


def test_printing_the_knowledge_is_short(knowledge: Knowledge) -> None:
    assert repr(knowledge) == f"<Knowledge {knowledge.rules_version}>"
