"""Training: any warning ends it, the outcome is the same every time, and the file is whole or not there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from bot.components.classifier import Classifier
from bot.model_file import read_metadata, read_model
from meekijkwijzer.knowledge.contract import INTENTS

from .stack import REPOSITORY, post, run, small_data
from .stack import Running as Server

pytestmark = pytest.mark.rasa

TRAIN_EACH = """
import json, sys
from pathlib import Path
from bot.train import TrainingFailed, train
found = {}
for case in map(Path, sys.argv[1:]):
    try:
        found[case.name] = train(case / "nlu", case / "model.tar.gz", case / "bot")
    except TrainingFailed as failure:
        found[case.name] = str(failure)
print(json.dumps(found))
"""

TWICE = """
import json, sys
sys.path.insert(0, ".")
from bot.components.training import NotTrainable, calibration_error, train
kinds = [f"{kind} {{}} {number}" for kind in ("ik zie", "er is", "help") for number in "abcd"]
texts = [kind.format(word) for kind in kinds for word in ("camera", "loon")]
intents = [text.split()[-2] for text in texts]
saved = []
for _ in range(2):
    files = {}
    classifier = train(texts, intents)
    classifier.save(files.__setitem__)
    saved.append(files)
unknown = [classifier.rank(text) for text in ("camera", "loon", "", "zzz")]
try:
    train(["a", "A", "b", "c"], ["x", "x", "y", "y"])
except NotTrainable as error:
    refused = str(error)
from io import BytesIO
from bot.components.classifier import Classifier
loaded = Classifier.load(saved[0]["classifier.json"], BytesIO(saved[0]["classifier.npz"]))
print(json.dumps({
    "same": saved[0] == saved[1], "unknown": unknown, "refused": refused,
    "equal": all(loaded.rank(text) == classifier.rank(text) for text in texts),
    "perfect": calibration_error([1.0, 1.0], [True, True]), "off": calibration_error([0.9, 0.9], [True, False]),
}))
"""


def test_training_is_repeatable_and_the_loaded_classifier_is_the_trained_one() -> None:
    result = run("-c", TWICE)
    assert result.returncode == 0, result.stderr
    seen = json.loads(result.stdout)
    assert seen["same"] and seen["equal"]
    assert [ranking[0][0] for ranking in seen["unknown"][:2]] == ["camera", "loon"]
    assert "x" in seen["refused"]
    assert (seen["perfect"], seen["off"]) == (0.0, pytest.approx(0.4))


def project(folder: Path, nlu: str) -> Path:
    """A copy of our Rasa project with these training examples."""
    for source in (REPOSITORY / "bot").rglob("*.yml"):
        target = folder / "bot" / source.relative_to(REPOSITORY / "bot")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    (folder / "nlu").mkdir()
    (folder / "nlu" / "nlu.yml").write_text(nlu, encoding="utf-8")
    return folder


def test_what_is_wrong_in_the_project_ends_the_training_and_is_named(tmp_path: Path) -> None:
    cases = {
        "no_examples": project(tmp_path / "no_examples", small_data(leave_out="vraag_ap")),
        "unknown_intent": project(
            tmp_path / "unknown_intent",
            small_data() + "- intent: onbekend\n  examples: |\n    - een\n    - twee\n",
        ),
        "two_intents": project(tmp_path / "two_intents", small_data().replace("    - groet\n", "    - bedanken\n")),
        "broken": project(tmp_path / "broken", "nlu:\n- intent: groet\n  examples: [\n"),
        "no_rule": project(tmp_path / "no_rule", small_data()),
        "no_assistant": project(tmp_path / "no_assistant", small_data()),
    }
    rules = cases["no_rule"] / "bot" / "rules" / "gesprek.yml"
    rule = "  - rule: brief\n    steps:\n      - intent: brief\n      - action: action_dialogue\n"
    assert rule in rules.read_text()
    rules.write_text(rules.read_text().replace(rule, ""))
    config = cases["no_assistant"] / "bot" / "config.yml"
    config.write_text(config.read_text().replace("assistant_id: meekijkwijzer\n", ""))

    result = run("-c", TRAIN_EACH, *cases.values())
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout.splitlines()[-1])
    assert "vraag_ap" in found["no_examples"]
    assert "onbekend" in found["unknown_intent"]
    assert "bedanken" in found["two_intents"]
    assert "nlu.yml" in found["broken"]
    assert "brief" in found["no_rule"]
    assert "assistant_id" in found["no_assistant"]
    assert not list(tmp_path.rglob("*.tar.gz"))


def test_the_command_fails_loudly_without_data(tmp_path: Path) -> None:
    result = run("-m", "bot.train", "--data", tmp_path, "--out", tmp_path / "model.tar.gz")
    assert result.returncode == 1
    assert "geen trainingsvoorbeelden" in result.stderr
    assert not (tmp_path / "model.tar.gz").exists()


def test_the_domain_holds_the_intents_of_the_contract(model: Path) -> None:
    metadata = read_metadata(model)
    assert set(read_model(model).classifier.intents) == set(INTENTS)
    assert metadata["train_schema"] == {"nodes": {}}
    assert metadata["model_id"] == read_model(model).model_id
    assert not list(model.parent.glob(".*")), "no half-written model is left"


def test_parse_answers_each_line_as_a_running_rasa_does(model: Path, server: Server) -> None:
    texts = ["ik wil iets over melden camera", "/restart", "", "😀 loon", "HEEEEL veel vraag ap!!"]
    lines = [json.dumps({"text": text}) for text in texts]
    result = run("-m", "bot.parse", "--model", model, stdin="\n".join(lines) + "\n")
    assert result.returncode == 0, result.stderr
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(answers) == len(texts)
    for text, answer in zip(texts, answers, strict=True):
        live = post(server, "parse", {"text": text}).json()["ranking"]
        assert [each["intent"] for each in answer["ranking"]] == [each["intent"] for each in live]
        for ours, rasas in zip(answer["ranking"], live, strict=True):
            assert ours["confidence"] == pytest.approx(rasas["confidence"])


def test_parse_answers_a_bad_line_in_its_place(model: Path) -> None:
    result = run("-m", "bot.parse", "--model", model, stdin='{"text": "hallo"}\nnee\n{"text": 1}\n{"text": "dag"}\n')
    assert result.returncode == 1
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert ["ranking" in answer for answer in answers] == [True, False, False, True]
    assert [answer.get("line") for answer in answers] == [None, 2, 3, None]


def test_a_text_that_the_classifier_stumbles_over_does_not_take_the_others_with_it(model: Path) -> None:
    script = (
        "import sys; from bot import parse; real = parse.Classifier.rank\n"
        "def rank(self, text):\n"
        "    if text == 'kanarievogel': raise ZeroDivisionError(text)\n"
        "    return real(self, text)\n"
        "parse.Classifier.rank = rank; sys.exit(parse.main(['--model', sys.argv[1]]))"
    )
    result = run("-c", script, model, stdin='{"text": "kanarievogel"}\n{"text": "dag"}\n')
    first, second = map(json.loads, result.stdout.splitlines())
    assert result.returncode == 1
    assert first == {"error": "ZeroDivisionError", "line": 1}
    assert second["ranking"]


def test_parse_without_a_model_is_one_sentence(tmp_path: Path) -> None:
    result = run("-m", "bot.parse", "--model", tmp_path / "geen.tar.gz", stdin='{"text": "hallo"}\n')
    assert (result.returncode, result.stdout) == (1, "")
    assert "bestaat niet" in result.stderr


def test_both_pythons_compute_the_same(model: Path, server: Server) -> None:
    classifier: Classifier = read_model(model).classifier
    for text in ("mijn vraag gaat over regel dpia", "ik weet niet", ""):
        live = post(server, "parse", {"text": text}).json()["ranking"]
        for (intent, confidence), other in zip(classifier.rank(text), live, strict=True):
            assert intent == other["intent"]
            assert confidence == pytest.approx(other["confidence"], abs=1e-5)
