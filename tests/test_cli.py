"""The program `meekijkwijzer`: its JSON lines, what it says about bad ones, and that asking for help is quick."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from meekijkwijzer import cli
from meekijkwijzer.commands import parse
from meekijkwijzer.commands.jsonlines import BadLine, Line, answer_lines
from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.run import RunError


def meekijkwijzer(
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    *arguments: str,
    lines: bytes = b"",
) -> tuple[int, list[Any], str]:
    """Run the program; gives exit code, the JSON lines it wrote, and what it said on standard error."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(lines)))
    status = cli.main(arguments)
    captured = capsysbinary.readouterr()
    return status, [json.loads(line) for line in captured.out.splitlines()], captured.err.decode()


BAD_LINES = {
    "not JSON": b"{",
    "blank": b"",
    "a list": b"[]",
    "a number": b"1",
    "not UTF-8": b'{"text": "\xff"}',
    "NaN": b'{"text": NaN}',
    "too deep": b"[" * 100_000,
    "too many digits": b"9" * 10_000,
}


@pytest.mark.parametrize("bad", BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_bad_line_gets_an_error_in_its_place(bad: bytes) -> None:
    sink = io.BytesIO()
    status = answer_lines(lambda line: line, io.BytesIO(b'{"a": 1}\n' + bad + b'\n{"b": 2}'), sink)
    first, second, third = (json.loads(line) for line in sink.getvalue().splitlines())
    assert status == 1
    assert (first, third) == ({"a": 1}, {"b": 2})
    assert second.keys() == {"error", "line"}
    assert second["line"] == 2


def test_good_lines_give_exit_code_0_and_no_input_gives_no_output() -> None:
    sink = io.BytesIO()
    assert answer_lines(lambda line: line, io.BytesIO('\ufeff{"é": "🙈"}\n'.encode()), sink) == 0
    assert sink.getvalue() == '{"é": "🙈"}\n'.encode()
    assert answer_lines(lambda line: line, io.BytesIO(), sink) == 0


def test_each_answer_is_sent_before_the_next_line_is_read() -> None:
    sink = io.BytesIO()

    def conversation() -> Iterator[bytes]:
        yield b'{"n": 1}\n'
        assert sink.getvalue() == b'{"n": 1}\n'
        yield b'{"n": 2}\n'

    assert answer_lines(lambda line: line, conversation(), sink) == 0  # type: ignore[arg-type]  # it is only iterated


def test_what_cannot_be_converted_is_an_error_too() -> None:
    def refuse(_line: Line) -> Line:
        raise BadLine("nee")

    sink = io.BytesIO()
    assert answer_lines(refuse, io.BytesIO(b"{}\n"), sink) == 1
    assert json.loads(sink.getvalue()) == {"error": "nee", "line": 1}


def test_one_line_never_takes_the_others_with_it_nor_tells_what_was_in_it() -> None:
    def stumble(line: Line) -> Line:
        if "kanarievogel" in str(line):
            raise TypeError("kanarievogel")
        return line

    sink = io.BytesIO()
    assert answer_lines(stumble, io.BytesIO(b'{"a": "kanarievogel"}\n{"b": 2}\n'), sink) == 1
    first, second = (json.loads(line) for line in sink.getvalue().splitlines())
    assert first == {"error": "deze regel kan niet worden verwerkt (TypeError)", "line": 1}
    assert second == {"b": 2}


def test_redact_refuses_more_than_the_pipeline_takes_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = json.dumps({"text": "x" * 1_000_001}).encode() + b'\n{"text": "hallo"}\n'
    status, (long, short), errors = meekijkwijzer(monkeypatch, capsysbinary, "redact", lines=lines)
    assert (status, errors) == (1, "")
    assert long == {"error": "de tekst is langer dan 1000000 tekens", "line": 1}
    assert short == {"text": "hallo", "found": []}


@pytest.mark.usefixtures("made_up_rasa")
@pytest.mark.parametrize("question", [["a"], {"a": 1}, 5, True, "", "haarkleur"])
def test_a_question_that_is_no_fact_is_an_error_in_its_place(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], question: object
) -> None:
    lines = json.dumps({"text": "ja", "open_question": question}).encode() + b'\n{"text": "ja"}\n'
    status, (wrong, good), _ = meekijkwijzer(monkeypatch, capsysbinary, "parse", lines=lines)
    assert status == 1
    assert wrong == {"error": "open_question is geen feit dat bestaat", "line": 1}
    assert good["intent"] == "melden_camera"


def test_redact_tells_what_it_took_out_and_where(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = "🙈 mail naar testpersoon@voorbeeld.nl graag"
    lines = json.dumps({"text": text}).encode() + b'\n{"txt": "x"}\n{"text": 5}\n{"text": "\\ud800"}\n'
    status, (good, no_text, no_string, half), _ = meekijkwijzer(monkeypatch, capsysbinary, "redact", lines=lines)
    assert status == 1
    (span,) = good["found"]
    assert text[span["start"] : span["end"]] == "testpersoon@voorbeeld.nl"
    assert "voorbeeld.nl" not in good["text"]
    assert (no_text["line"], no_string["line"]) == (2, 3)
    assert half["found"] == []


def test_advise_gives_an_advice_for_each_line(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], knowledge: Knowledge
) -> None:
    lines = (
        b'{"facts": {}}\n{"facts": {"veiligheid": "crisis"}}\n'
        b'{"facts": {"heimelijk": "misschien"}}\n{"facts": {"haarkleur": "rood"}}\n{"facts": []}\n{}\n'
    )
    status, answers, _ = meekijkwijzer(monkeypatch, capsysbinary, "advise", lines=lines)
    assert status == 1
    empty, crisis, *wrong = answers
    assert empty["rules_version"] == crisis["rules_version"] == knowledge.rules_version
    assert empty["steps"]
    assert crisis["steps"][0]["step"] == "spoedhulp"
    assert [line["line"] for line in wrong] == [3, 4, 5, 6]
    assert wrong[0]["error"].startswith("heimelijk: ")
    assert wrong[1]["error"].startswith("haarkleur: ")


class MadeUpRanker:
    """Gives every text the same ranking; stops at the text `stop`."""

    def __init__(self, _model: Path) -> None:
        self.texts: list[str] = []

    def __enter__(self) -> "MadeUpRanker":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def rank(self, text: str) -> list[dict[str, Any]]:
        if text == "stop":
            raise RunError("Rasa is gestopt.")
        assert "voorbeeld.nl" not in text, "what goes to Rasa is redacted"
        return [{"intent": "melden_camera", "confidence": 0.9}, {"intent": "regel_bewaren", "confidence": 0.1}]


@pytest.fixture
def made_up_rasa(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(parse, "Ranker", MadeUpRanker)
    monkeypatch.setenv("MEEKIJKWIJZER_MODEL_PATH", str(tmp_path))


@pytest.mark.usefixtures("made_up_rasa")
def test_parse_gives_the_redacted_text_the_ranking_and_the_facts(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = (
        b'{"text": "er hangt een camera, mail testpersoon@voorbeeld.nl"}\n'
        b'{"text": "ja", "open_question": "heimelijk"}\n'
        b'{"text": "ja", "open_question": "haarkleur"}\n' + json.dumps({"text": "x" * 1001}).encode()
    )
    status, (told, answered, no_fact, too_long), _ = meekijkwijzer(monkeypatch, capsysbinary, "parse", lines=lines)
    assert status == 1
    assert told.keys() == {"text", "intent", "confidence", "ranking", "facts"}
    assert (told["intent"], told["confidence"]) == ("melden_camera", 0.9)
    assert [entry["intent"] for entry in told["ranking"]] == ["melden_camera", "regel_bewaren"]
    assert told["facts"]["middelen"] == ["camera"]
    assert answered["facts"] == {"heimelijk": "ja"}
    assert no_fact["line"] == 3
    assert too_long == {"error": "de tekst is langer dan 1000 tekens", "line": 4}


@pytest.mark.usefixtures("made_up_rasa")
def test_when_rasa_stops_in_the_middle_parse_says_so(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    lines = b'{"text": "camera"}\n{"text": "stop"}\n{"text": "camera"}\n'
    status, answers, errors = meekijkwijzer(monkeypatch, capsysbinary, "parse", lines=lines)
    assert (status, len(answers), errors) == (1, 1, "Rasa is gestopt.\n")


def test_knowledge_check_names_each_source_past_its_review_date(
    capsys: pytest.CaptureFixture[str], knowledge: Knowledge
) -> None:
    first = min(knowledge.sources.values(), key=lambda source: source.review_by)
    assert cli.main(["knowledge", "check", "--today", str(first.review_by)]) == 0
    assert "Alles klopt" in capsys.readouterr().out
    assert cli.main(["knowledge", "check", "--today", str(first.review_by + timedelta(days=1))]) == 1
    assert f"{first.id}: nakijken uiterlijk {first.review_by}" in capsys.readouterr().out
    assert cli.main(["knowledge", "check", "--today", "2999-01-01"]) == 1
    told = capsys.readouterr().out
    assert all(f"{name}: nakijken" in told for name in knowledge.sources)


def test_knowledge_show_lists_every_source(capsys: pytest.CaptureFixture[str], knowledge: Knowledge) -> None:
    assert cli.main(["knowledge", "show"]) == 0
    told = capsys.readouterr().out
    assert knowledge.rules_version in told
    assert all(name in told for name in knowledge.sources)


@pytest.mark.parametrize("command", ["check", "show"])
def test_wrong_knowledge_files_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    monkeypatch.setenv("MEEKIJKWIJZER_KNOWLEDGE_DIR", str(tmp_path))
    assert cli.main(["knowledge", command]) == 1
    assert "sources.yml" in capsys.readouterr().err


def test_a_wrong_setting_is_a_sentence_and_exit_code_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORT", "no")
    assert cli.main(["start"]) == 2
    assert capsys.readouterr().err.startswith("De instelling PORT klopt niet: kies een poort")


@pytest.mark.parametrize(
    "arguments", [[], ["dance"], ["advise", "--fast"], ["knowledge"], ["knowledge", "check", "--today", "soon"]]
)
def test_wrong_arguments_show_the_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("gebruik: meekijkwijzer")
    assert "Deze opdracht klopt niet" in told


def test_help_names_every_subcommand(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])
    assert caught.value.code == 0
    told = capsys.readouterr().out
    assert all(f"    {name}" in told for name in cli.COMMANDS)
    assert "usage" not in told


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_subcommand_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main([command, "--help"])
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith(f"gebruik: meekijkwijzer {command}")


LIGHT = """
import sys
from meekijkwijzer import cli
try:
    cli.main(sys.argv[1:])
except SystemExit:
    pass
print(sorted({"spacy", "sqlalchemy", "fastapi", "uvicorn", "yaml", "httpx"} & set(sys.modules)))
"""


@pytest.mark.parametrize("arguments", [["--help"], ["start", "--help"], ["train", "--help"]])
def test_help_and_the_supervisor_import_little(arguments: list[str]) -> None:
    run = subprocess.run([sys.executable, "-c", LIGHT, *arguments], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_leaves_early_is_no_traceback() -> None:
    lines = b'{"facts": {}}\n' * 2000
    run = subprocess.Popen(
        [sys.executable, "-m", "meekijkwijzer", "advise"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert run.stdin is not None and run.stdout is not None and run.stderr is not None
    with run:
        run.stdin.write(lines[:14])
        run.stdin.flush()
        assert run.stdout.readline()
        run.stdout.close()
        try:
            run.stdin.write(lines)
            run.stdin.close()
        except BrokenPipeError:
            pass
        assert run.stderr.read() == b""
        assert run.wait(timeout=30) == 1


@pytest.mark.rasa
def test_parse_uses_the_trained_model() -> None:
    lines = b'{"text": "er hangt sinds vorige week een camera boven mijn bureau"}\n[]\n{"text": "/restart"}\n'
    run = subprocess.run([sys.executable, "-m", "meekijkwijzer", "parse"], input=lines, capture_output=True)
    camera, wrong, command = (json.loads(line) for line in run.stdout.splitlines())
    assert run.returncode == 1
    assert camera["intent"] == "melden_camera"
    assert camera["ranking"][0] == {"intent": camera["intent"], "confidence": camera["confidence"]}
    assert camera["facts"]["middelen"] == ["camera"]
    assert wrong["line"] == 2
    assert command["ranking"]
