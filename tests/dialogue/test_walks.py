"""Random walks: whatever a person presses or says, the conversation stays sound."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from meekijkwijzer.dialogue import Context, Reply, case_view
from meekijkwijzer.knowledge import FACTS, INTENTS
from tests.known import CONTEXT
from tests.routing.cases import value_of

from .person import Person

told = st.dictionaries(st.sampled_from(sorted(FACTS)), st.none(), max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({name: value_of(name) for name in names})
)
confidence = st.sampled_from([0.99, 0.6, 0.4, 0.2])
ranking = st.lists(st.tuples(st.sampled_from(INTENTS), confidence), max_size=3, unique_by=lambda item: item[0]).map(
    lambda items: sorted(items, key=lambda item: -item[1])
)


def check(context: Context, reply: Reply) -> None:
    assert reply.messages
    for message in reply.messages:
        assert message.text.strip()
        assert set(message.sources) <= set(context.knowledge.sources)
        ids = [choice.id for choice in message.choices]
        assert len(ids) == len(set(ids))
        assert all(choice.label for choice in message.choices)
        assert message.topic.split(":")[0] in ("intent", "question", "step", "system")
    assert (reply.advice is None) == (reply.case.phase in ("start", "intake"))
    case = reply.case
    if case.phase == "advised" and case.open_question is not None:
        assert case.heard[-1] == f"question:{case.open_question}"
    must = [name for name, fact in context.knowledge.facts.items() if fact.must]
    assert case.asked <= context.knowledge.intake_most + len(must)
    view: dict[str, Any] = case_view(context, case)
    assert view["expected"] >= view["answered"]
    assert set(view["origin"]) == set(view["facts"])


press = st.integers(0, 40)
speak = st.tuples(ranking, told)
move = st.one_of(press, press, speak, told)


@settings(max_examples=150, deadline=None)
@given(moves=st.lists(move, min_size=1, max_size=15))
def test_any_walk_stays_sound(moves: list[Any]) -> None:
    person = Person(CONTEXT)
    for step in moves:
        offered = [choice.id for message in person.reply.messages for choice in message.choices]
        if isinstance(step, int):
            reply = person.chooses(offered[step % len(offered)] if offered else "do:continue")
        elif isinstance(step, dict):
            reply = person.changes(**step)
        else:
            reply = person.says("iets", *step[0], told=step[1])
        check(CONTEXT, reply)
