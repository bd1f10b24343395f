"""docs/verantwoording.md keeps its word: every place it names exists and still says what the table claims.

The document tells for each statement of the papers of 2020-2021 where the product answers it. It is written for people,
so a table that merely looks right would go stale unseen. Here its rows are read and held against the real knowledge.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import pytest

from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.knowledge.models import Answer, Deadline, Part

REPOSITORY = Path(__file__).resolve().parents[2]
DOCUMENT = REPOSITORY / "docs" / "verantwoording.md"
ITSELF = "tests/knowledge/test_verantwoording.py"
NOWHERE = "–"
DATED = {"H", "P"}
PERIOD = re.compile(r"\b202[01]\b")
GROUPS = {
    "A": (1, 20),
    "B": (21, 30),
    "C": (31, 41),
    "D": (42, 53),
    "E": (54, 57),
    "F": (58, 65),
    "G": (66, 76),
    "H": (77, 84),
    "I": (85, 96),
    "J": (97, 110),
    "K": (111, 116),
    "L": (117, 133),
    "M": (134, 144),
}
NAMES = re.compile(r"\b(Koolmees|Van Baarle|Van Kent|Van Weyenberg|Van Ginneken|Maatoug|Renkema)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """One row of a table. `status` is empty for a difference; `key` is a reason when there is no place."""

    number: str
    group: str
    status: str
    where: str
    key: str
    tests: str

    @property
    def places(self) -> list[str]:
        return [] if self.where == NOWHERE else [cell.strip().strip("`") for cell in self.where.split("<br>")]

    @property
    def phrases(self) -> list[list[str]]:
        return [re.findall(r'"([^"]+)"', line) for line in self.key.split("<br>")]


def read(text: str) -> list[Row]:
    """All rows of all tables, in order; a line of a table that is no row of ours is a mistake."""
    rows, group = [], ""
    for line in text.splitlines():
        if heading := re.match(r"#{2,3} (?:([A-M])\. )?", line):
            group = heading[1] or ""
        if not line.startswith("|") or line.startswith(("| nr |", "|---|")):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert len(cells) == 6 and all(cells), f"six filled cells: {line}"
        number, _, third, where, key, tests = cells
        assert re.fullmatch(r"11\.\d{3}|D\d\d", number), f"not a number of ours: {line}"
        rows.append(Row(number, group, third if number.startswith("11.") else "", where, key, tests))
    return rows


def folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def answer_texts(answer: Answer) -> Iterator[tuple[str, str]]:
    """Each passage with what a person has surely read when it is shown: itself, and the short answer before `more`."""
    yield answer.short.text, answer.short.text
    for claim in answer.more:
        yield claim.text, f"{answer.short.text} {claim.text}"
    if answer.note_2021:
        yield answer.note_2021.text, answer.note_2021.text


def texts_at(knowledge: Knowledge, place: str) -> list[tuple[str, str]]:
    """Passages at a place such as `stap:ap_klacht/nu`, each with its context. KeyError if there is no such place."""
    kind, _, name = place.partition(":")
    if kind == "intent":
        return list(answer_texts(knowledge.answers[name]))
    if kind == "vraag":
        fact = knowledge.facts[name]
        found = [fact.question, fact.why, fact.explain or "", *(variant.question for variant in fact.variants)]
    elif kind == "signaal":
        found = [row.text for row in knowledge.signals[name].rows]
    elif kind == "bron":
        source = knowledge.sources[name]
        found = [f"{source.title} {source.url} {source.article or ''} {source.note or ''}"]
    elif kind == "stap":
        found = step_texts(knowledge, *name.split("/"))
    else:
        raise KeyError(kind)
    return [(text, text) for text in found]


def step_texts(knowledge: Knowledge, code: str, row: str | None = None) -> list[str]:
    """Texts of one row of a step, of its `not`, or (without row) of what the rows of the step share."""
    step = knowledge.steps[code]
    parts: tuple[Part | Deadline, ...]
    if row is None:
        parts = (*step.why, *step.how, *step.deadlines)
    elif row == "not":
        parts = tuple(part for reason in step.does_not_fit for part in reason.why)
    else:
        one = {item.id: item for item in step.rows}[row]
        parts = (*one.why, *one.how, *one.deadlines)
    return [part.text for part in parts]


def all_texts(knowledge: Knowledge) -> Iterator[str]:
    places = chain(
        (f"intent:{name}" for name in knowledge.answers),
        (f"vraag:{name}" for name in knowledge.facts),
        (f"signaal:{name}" for name in knowledge.signals),
        (f"bron:{name}" for name in knowledge.sources),
        (f"stap:{step.step}/{row.id}" for step in knowledge.steps.values() for row in step.rows),
        (f"stap:{name}{part}" for name in knowledge.steps for part in ("", "/not")),
    )
    for place in places:
        yield from (text for text, _ in texts_at(knowledge, place))
    yield from (saying.text for saying in knowledge.sayings.values())


def mistakes(knowledge: Knowledge, row: Row) -> list[str]:
    """What the row claims and the knowledge does not say."""
    if not row.places:
        return [] if len(re.findall(r"\w+", row.key)) >= 3 else ["give a reason of at least three words"]
    if len(row.places) != len(row.phrases) or not all(row.phrases):
        return ["give each place its own line of key phrases"]
    if re.sub(r'"[^"]+"|<br>|\s\+\s', "", row.key).strip():
        return ['key phrases stand in double quotes, joined by " + "']
    found = []
    for place, phrases in zip(row.places, row.phrases, strict=True):
        try:
            texts = texts_at(knowledge, place)
        except (KeyError, TypeError):
            found.append(f"there is no place '{place}'")
            continue
        for phrase in phrases:
            contexts = [context for text, context in texts if folded(phrase) in folded(text)]
            if not contexts:
                found.append(f"'{place}' does not say '{phrase}'")
            elif row.status in DATED and not all(PERIOD.search(context) for context in contexts):
                found.append(f"'{place}' says '{phrase}' without 2020 or 2021")
    return found


def functions(path: Path) -> dict[str, list[str]]:
    """Top-level functions of a file with the names of their decorators."""
    return {
        node.name: [item.id for item in node.decorator_list if isinstance(item, ast.Name)]
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def is_held(node: str) -> bool:
    """Whether `file` or `file::function` is a test, or a rule that the tests of the decision table apply."""
    name, _, function = node.partition("::")
    path = REPOSITORY / name
    if not (name.startswith("tests/") and path.is_file()):
        return False
    if not function:
        return path.name.startswith("test_") and any(found.startswith("test_") for found in functions(path))
    decorators = functions(path).get(function)
    return decorators is not None and (function.startswith("test_") or "rule" in decorators)


ROWS = read(DOCUMENT.read_text(encoding="utf-8"))
STATEMENTS = [row for row in ROWS if row.number.startswith("11.")]
DIFFERENCES = [row for row in ROWS if row.number.startswith("D")]
ANSWERED = next(row for row in STATEMENTS if len(row.places) == 1 and row.status == "H")


def test_every_statement_stands_once_in_its_group() -> None:
    assert [row.number for row in STATEMENTS] == [f"11.{number:03}" for number in range(1, 145)]
    for row in STATEMENTS:
        first, last = GROUPS[row.group]
        assert first <= int(row.number[3:]) <= last, row


def test_every_difference_stands_once() -> None:
    assert [row.number for row in DIFFERENCES] == [f"D{number:02}" for number in range(1, 36)]


def test_every_statement_has_a_status() -> None:
    assert not [row.number for row in STATEMENTS if row.status not in {"C", "H", "P", "O"}]


@pytest.mark.parametrize("row", ROWS, ids=[row.number for row in ROWS])
def test_the_product_says_what_the_table_claims(knowledge: Knowledge, row: Row) -> None:
    assert mistakes(knowledge, row) == []


@pytest.mark.parametrize("row", ROWS, ids=[row.number for row in ROWS])
def test_what_holds_a_row_exists(row: Row) -> None:
    nodes = [node.strip().strip("`") for node in row.tests.split("<br>")]
    assert [node for node in nodes if not is_held(node)] == []
    assert not row.places or ITSELF in nodes, "a place is held by this file, whatever else holds it"


def test_what_stands_only_in_a_question_is_nowhere_told_as_a_fact(knowledge: Knowledge) -> None:
    for text in map(folded, all_texts(knowledge)):
        assert not re.search(r"capterra|toetsaanslag|muisklik|aantal klikken", text), text
        assert not ("onnodig" in text and "ongewenst" in text), text
        if "10.000" in text:
            assert "vraag van een kamerlid" in text and "in het antwoord van het kabinet stond dat getal niet" in text


def test_no_person_is_named(knowledge: Knowledge) -> None:
    assert not [text for text in all_texts(knowledge) if NAMES.search(text)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"key": '"dit staat er niet"'}, "does not say"),
        ({"where": "`intent:regel_bestaat_niet`"}, "there is no place"),
        ({"where": "`stap:werkgever/bestaat_niet`"}, "there is no place"),
        ({"where": "`stap:werkgever/gewoon/te_diep`"}, "there is no place"),
        ({"where": "`regel:regel_mag_dit`"}, "there is no place"),
        ({"where": "`intent:regel_noodzaak`", "key": '"Vaak kan het lichter"'}, "without 2020 or 2021"),
        ({"key": '"veertien klachten"<br>"elf nog niet"'}, "its own line"),
        ({"key": "veertien klachten"}, "its own line"),
        ({"key": '"veertien klachten" of "elf nog niet"'}, "in double quotes"),
        ({"where": NOWHERE, "key": "te oud"}, "at least three words"),
    ],
)
def test_a_row_that_is_not_true_is_noticed(knowledge: Knowledge, change: dict[str, str], told: str) -> None:
    assert mistakes(knowledge, ANSWERED) == []
    assert told in " ".join(mistakes(knowledge, replace(ANSWERED, **change)))


@pytest.mark.parametrize(
    "node",
    [
        "tests/knowledge/test_bestaat_niet.py",
        f"{ITSELF}::test_bestaat_niet",
        f"{ITSELF}::mistakes",
        "tests/routing/rules.py",
        "tests/routing/rules.py::whens",
        "docs/verantwoording.md",
    ],
)
def test_what_is_no_test_holds_nothing(node: str) -> None:
    assert not is_held(node)


@pytest.mark.parametrize(
    "line", ["| 11.001 | kort | C | – | reden |", "| 11.1 | a | C | – | b | c |", "| 11.001 | | C | – | b | c |"]
)
def test_a_malformed_row_is_not_passed_over(line: str) -> None:
    with pytest.raises(AssertionError):
        read(line)
