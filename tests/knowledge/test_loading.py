"""The real knowledge loads; every kind of mistake is told with file, line and what to do."""

from __future__ import annotations

import re
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
    after = load(copy).rules_version
    assert after != before
    change("unions/fnv.yml", "088-", "089-")
    assert load(copy).rules_version not in (before, after), "answers name the phones of the unions"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("knowledge/table.yml", "when: nu", "when: straks", "knowledge/table.yml:"),
        (
            "knowledge/table.yml",
            "{gesprek: [afgewezen]}",
            "{gesprek: [afgekeurd]}",
            "'gesprek' heeft geen code afgekeurd",
        ),
        ("knowledge/table.yml", "{gesprek: [durft_niet]}", "{praatje: [durft_niet]}", "onbekende feit 'praatje'"),
        ("knowledge/table.yml", "is: durft_niet", "is: durft_nooit", "geen voorwaarde heet 'durft_nooit'"),
        (
            "knowledge/table.yml",
            "sources: [ap-klacht]",
            "sources: [ap-klachten]",
            "de bron 'ap-klachten' bestaat niet",
        ),
        ("knowledge/table.yml", "sources: [ap-klacht]", "sources: []", "sources"),
        ("knowledge/table.yml", "- step: spoedhulp", "- step: noodhulp", "stap 'noodhulp' bestaat niet"),
        ("knowledge/table.yml", "rank: 0", "rank: [0", "is hier niet te lezen"),
        ("knowledge/table.yml", "rank: 0", "rank: 0\n    rank: 1", "'rank' staat hier twee keer; houd er een"),
        ("knowledge/table.yml", "{max: 59}", "{hoogste: 59}", "hoort een lijst van codes"),
        ("knowledge/table.yml", "conditions:", "voorwaarden:", "moet een onderdeel 'conditions' hebben"),
        ("knowledge/facts.yml", "intake_most: 6", "intake_most: zes", "'intake_most' moet een heel aantal vragen zijn"),
        (
            "knowledge/facts.yml",
            "code: afgewezen",
            "code: geweigerd",
            "deze codes horen hier niet of ontbreken: afgewezen, geweigerd",
        ),
        ("knowledge/facts.yml", "alone: [onbekend]", "alone: [nergens]", "'alone' noemt 'nergens'"),
        ("knowledge/facts.yml", "becomes: langer_dan_maand", "becomes: ooit", "'ages' noemt een code"),
        ("knowledge/facts.yml", "kind: days", "kind: one", "'kind' moet hier days zijn"),
        (
            "knowledge/signals.yml",
            "if: {plek: [thuis]}",
            'if: {plek: ["?"]}',
            "mag nooit rusten op iets dat niet bekend is",
        ),
        ("knowledge/signals.yml", "- signal: heimelijk", "- signal: geheim", "signaal 'geheim' bestaat niet"),
        ("knowledge/sources.yml", "    confidence: V1", "    confidence: zeker", "confidence"),
        ("knowledge/sources.yml", "checked_on: ", "checked_at: ", "checked_on"),
        (
            "knowledge/texts.yml",
            "intent: melden_camera",
            "intent: melden_kamera",
            "de intentie 'melden_kamera' bestaat niet",
        ),
        (
            "knowledge/answers/gesprek.yml",
            "intent: bedanken",
            "intent: bedankje",
            "het antwoord op 'bedankje' bestaat niet",
        ),
        ("knowledge/answers/gesprek.yml", "no_claim: true, ", "", "een bewering heeft geen bron"),
        ("knowledge/answers/gesprek.yml", "intent: groet", "intent: bedanken", "'bedanken' staat twee keer"),
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
    assert "knowledge/signals.yml:1: kan niet worden gelezen" in problems(copy)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("knowledge/table.yml", "when: nu", "when: straks", "'when' moet een van deze zijn: nu, daarna of laatste"),
        ("knowledge/table.yml", "rank: 0", "rank: nul", "'rank' moet een heel getal zijn"),
        ("knowledge/table.yml", "rank: 0", "rank: 0.5", "'rank' moet een heel getal zijn"),
        ("knowledge/table.yml", "    title: Zoek nu hulp\n", "", "'title' ontbreekt; voeg het toe"),
        ("knowledge/table.yml", "title: Zoek nu hulp", "title: 112", "'title' moet tekst zijn"),
        ("knowledge/table.yml", "title: Zoek nu hulp", 'title: ""', "'title' mag niet leeg zijn"),
        (
            "knowledge/table.yml",
            "name: Hulp bij gevaar",
            "name: Hulp bij gevaar\n    naam: Hulp",
            "'naam' hoort hier niet",
        ),
        ("knowledge/table.yml", "because: [middelen]", "because: middelen", "'because' moet een lijst zijn"),
        ("knowledge/table.yml", "sources: [ap-klacht]", "sources: []", "'sources' moet er minstens 1 hebben"),
        ("knowledge/table.yml", "- id: crisis", "- id: Crisis!", "'id' mag alleen kleine letters"),
        ("knowledge/table.yml", "        if: {is: crisis}", "        if: crisis", "een voorwaarde schrijf je tussen"),
        ("knowledge/facts.yml", "must: true", "must: altijd", "'must' moet true of false zijn"),
        ("knowledge/facts.yml", "must_if: {", "must_if: {is: nooit_gehoord, ", "geen voorwaarde heet 'nooit_gehoord'"),
        (
            "knowledge/facts.yml",
            "later_if: {is: ",
            "later_if: {is: echt_",
            "geen voorwaarde heet 'echt_op_staande_voet'",
        ),
        ("knowledge/facts.yml", "later_if: {is: op_staande_voet}", "later_if: {soms: [ja]}", "onbekende feit 'soms'"),
        ("knowledge/sources.yml", "checked_on: 2026-11-20", "checked_on: gisteren", "moet een dag zijn zoals"),
        ("knowledge/sources.yml", "checked_on: 2026-11-20", "checked_on: 2026-11-20T10:00", "'checked_on' klopt niet"),
        ("knowledge/sources.yml", 'url: "https://eur', 'url: "http://eur', "begint met https://"),
        ("unions/fnv.yml", 'website: "https:', 'website: "http:', "'website' moet een adres zijn"),
        ("unions/fnv.yml", 'ma: ["09:00", "17:00"]', 'ma: ["09:00"]', "ontbreekt; voeg het toe"),
        ("unions/fnv.yml", "hours:", "hours: altijd\nuren:", "'hours' moet uit regels met een naam"),
        ("knowledge/table.yml", "conditions:", "voorwaarden:", "moet een onderdeel 'conditions' hebben"),
        ("knowledge/table.yml", "  crisis: {", "  crisis: [", "is hier niet te lezen"),
        ("knowledge/table.yml", "  durft_niet: {gesprek: [durft_niet]}", "  durft_niet: bang", "tussen accolades"),
        ("knowledge/facts.yml", "intake_most: 6", "intake_most: [6", "is hier niet te lezen"),
        ("unions/fnv.yml", "hours:", "hours: [", "is hier niet te lezen"),
    ],
)
def test_one_mistake_is_told_once_in_dutch(
    copy: Path, change: Change, file: str, old: str, new: str, told: str
) -> None:
    change(file, old, new)
    lines = problems(copy).splitlines()
    assert told in lines[0]
    assert len(lines) == (2 if "uren:" in new else 1), lines
    assert not re.search(r"\b(should|input|valid|field|stands|needs|the)\b", "\n".join(lines), re.IGNORECASE)


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
        (
            "knowledge/table.yml",
            "because: [middelen]",
            "because: [midelen]",
            "'because' noemt het onbekende feit 'midelen'",
        ),
        ("knowledge/table.yml", "- id: pvt\n", "- id: pvt-snel\n", "rij 'pvt-snel' staat er twee keer"),
        ("knowledge/table.yml", "{from: dagen_sinds_ontslag,", "{from: rol,", "maar dat is geen aantal dagen"),
        ("knowledge/table.yml", "{gevolgen: [ontslag]}", "{gevolgen: {max: 3}}", "dus 'min' en 'max' passen niet"),
        (
            "knowledge/table.yml",
            "why:\n          - Jouw",
            "why:\n          - if: {rol: [anders]}\n            text: Jouw",
            "het eerste deel van 'why' mag geen 'if' hebben",
        ),
        (
            "knowledge/table.yml",
            "how:\n          - Bel 112",
            "how:\n          - if: {rol: [anders]}\n            text: Bel 112",
            "het eerste deel van 'how' mag geen 'if' hebben",
        ),
        (
            "knowledge/table.yml",
            "why:\n          - Jouw veiligheid gaat nu voor alles.",
            "why: []",
            "moet een 'why' en een 'how' hebben",
        ),
        ("knowledge/signals.yml", "if: {plek: [thuis]}", "if: {}", "een signaal moet op een feit rusten"),
        (
            "knowledge/answers/melden.yml",
            "middelen: [camera]",
            "middelen: [kamera]",
            "'takes_up' noemt een onbekend feit",
        ),
        ("knowledge/texts.yml", "  - {intent: groet, label: Hallo}\n", "", "heeft geen label voor 'bedoel je A of B'"),
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
    assert "heeft ook in een ander bestand een antwoord" in problems(copy)


def test_an_empty_file_is_told(copy: Path) -> None:
    (copy / "knowledge" / "signals.yml").write_text("", encoding="utf-8")
    assert "moet een lijst hebben die 'signals' heet" in problems(copy)


def test_a_key_that_is_not_text_is_told(copy: Path, change: Change) -> None:
    change("knowledge/facts.yml", "intake_most: 6", "? [a, b]\n: 6")
    assert "knowledge/facts.yml" in problems(copy)


def test_printing_the_knowledge_is_short(knowledge: Knowledge) -> None:
    assert repr(knowledge) == f"<Knowledge {knowledge.rules_version}>"
