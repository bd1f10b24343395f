"""Every dialogue in the YAML files beside this one, through the real Rasa model and the real actions.

Twelve kinds, one file each. A step says or picks something and states what must come of it:

    - say: "er hangen camera's in de kantine"      or   pick: [label, …]   or   change: {fact: value}
      topics: [intent:melden_camera, …]   these topics, in this order, others may stand between
      contains: [text, …]                 each somewhere in the answer
      lacks: [text, …]                    none of these in the answer
      facts: {middelen: [camera]}         these values are known now; null: not known
      question: gesprek                   the open question; null: none
      steps: {werkgever: nu, bezwaar: null}   moment of a step in the advice; null: not a step
    - until_advice: {gesprek: nog_niet}   answer every question that comes so, others with "weet ik niet"
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.stack.running import Stack
from tests.stack.visitor import Visitor

KINDS = (
    "gewone_weg",
    "correctie",
    "zijstap",
    "afbreken",
    "praatje",
    "wacht",
    "ongeldige_invoer",
    "kennisvraag",
    "dubbelzinnig",
    "weigeren",
    "ontkenning",
    "herhaling",
)
HERE = Path(__file__).parent


def load(kind: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((HERE / f"{kind}.yml").read_text(encoding="utf-8")))


DIALOGUES = [(kind, number, dialogue) for kind in KINDS for number, dialogue in enumerate(load(kind))]


def test_every_kind_has_dialogues_and_no_file_is_forgotten() -> None:
    assert {path.stem for path in HERE.glob("*.yml")} == set(KINDS)
    for kind in KINDS:
        assert len(load(kind)) >= 2, kind


@pytest.mark.rasa
@pytest.mark.parametrize(
    "dialogue", [item[2] for item in DIALOGUES], ids=[f"{kind}-{dialogue['name']}" for kind, _, dialogue in DIALOGUES]
)
def test_dialogue(stack: Stack, dialogue: dict[str, Any]) -> None:
    with Visitor(stack.url, dialogue.get("union", "fnv")) as visitor:
        for step in dialogue["steps"]:
            take(visitor, step)
            check(visitor, step)


def take(visitor: Visitor, step: dict[str, Any]) -> None:
    if "say" in step:
        visitor.say(step["say"])
    elif "pick" in step:
        visitor.pick(*step["pick"])
    elif "change" in step:
        assert visitor.change(**step["change"]).status_code == 200
    else:
        answers: dict[str, str] = step["until_advice"] or {}
        for _ in range(20):
            name = visitor.answer["case"]["open_question"]
            if name is None:
                break
            answer_question(visitor, name, answers.get(name))
        assert visitor.answer["advice"] is not None


def answer_question(visitor: Visitor, name: str, answer: str | int | None) -> None:
    """By button where there is one, else in words; without an answer "weet ik niet", or "ik weet niet hoe"."""
    offered = {choice["id"] for message in visitor.messages for choice in message["choices"]}
    wanted = [f"fact:{name}={code}" for code in ((answer,) if answer is not None else ("weet_niet", "onbekend"))]
    button = next((id_ for id_ in wanted if id_ in offered), None)
    if button is None:
        visitor.say(str(answer))
    else:
        visitor.choose(button)


def check(visitor: Visitor, step: dict[str, Any]) -> None:
    where = f"after {step}: {visitor.topics} {visitor.text[:600]}"
    expected = list(step.get("topics", []))
    for topic in visitor.topics:
        if expected and topic == expected[0]:
            expected.pop(0)
    assert not expected, f"missing {expected} {where}"
    for piece in step.get("contains", []):
        assert piece.lower() in visitor.text.lower(), f"missing '{piece}' {where}"
    for piece in step.get("lacks", []):
        assert piece.lower() not in visitor.text.lower(), f"unwanted '{piece}' {where}"
    for name, value in step.get("facts", {}).items():
        assert visitor.facts.get(name) == value, f"{name} is {visitor.facts.get(name)} {where}"
    if "question" in step:
        assert visitor.answer["case"]["open_question"] == step["question"], where
    for name, when in step.get("steps", {}).items():
        assert visitor.steps.get(name) == when, f"{name}: {visitor.steps} {where}"
    for message in visitor.messages:
        assert message["text"].count("?") <= 1, where
