"""How a turn ends: the next question, the advice, or the open question once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from meekijkwijzer.routing import Advice

from .advice_messages import advice_messages, change_message, current_advice, shown_steps
from .case import Case
from .questions import next_question, question_message, remaining_questions
from .types import Choice, Context, Message, Reply


def begin(case: Case) -> Case:
    """The case with the intake begun, if nothing had begun yet."""
    return replace(case, phase="intake") if case.phase == "start" else case


def proceed(context: Context, case: Case, lead: Sequence[Message], effects: tuple[str, ...] = ()) -> Reply:
    """End a turn that told something: the next question, or the advice when enough is known."""
    case = begin(case)
    if case.phase == "advised":
        return _after_advice(context, case, lead, effects)
    name = next_question(context, case)
    if name is None:
        return give_advice(context, case, lead, effects)
    if name != case.open_question:
        case = replace(case, open_question=name, asked=case.asked + (case.phase == "intake"))
    return end(context, case, [*lead, question_message(context, name, case)], effects)


def resume(context: Context, case: Case, lead: Sequence[Message], effects: tuple[str, ...] = ()) -> Reply:
    """End a turn that told nothing: the open question comes back after the answer."""
    if case.open_question is None:
        return end(context, case, lead, effects)
    return end(context, case, [*lead, question_message(context, case.open_question, case)], effects)


def give_advice(context: Context, case: Case, lead: Sequence[Message], effects: tuple[str, ...] = ()) -> Reply:
    """Show the whole advice; from now on the case is advised."""
    case = replace(case, phase="advised", open_question=None)
    advice = current_advice(context, case)
    case = replace(case, shown=shown_steps(advice))
    return end(context, case, [*lead, *advice_messages(context, case, advice)], effects)


def _after_advice(context: Context, case: Case, lead: Sequence[Message], effects: tuple[str, ...]) -> Reply:
    advice = current_advice(context, case)
    note = change_message(context, case, advice)
    return end(context, replace(case, shown=shown_steps(advice), open_question=None), [*lead, note], effects)


def offer(context: Context, case: Case, lead: Sequence[Message], yes: str, no: str, message: Message) -> Reply:
    """End a turn with something that "ja" and "nee" can answer."""
    return end(context, replace(case, offer={"yes": yes, "no": no}), [*lead, message])


def invite(context: Context, case: Case, lead: Sequence[Message]) -> Reply:
    """After an answer, with nothing begun: offer to look at the person's own situation."""
    if case.phase != "start":
        return resume(context, case, lead)
    choices = (Choice("do:start", context.say("offer_yes")), Choice("do:ask", context.say("offer_no")))
    message = Message(context.say("offer_advice"), "system:aanbod", choices)
    return offer(context, case, lead, "do:start", "do:ask", message)


def end(context: Context, case: Case, messages: Sequence[Message], effects: tuple[str, ...] = ()) -> Reply:
    """A finished reply; remembers what was said, so that it can be repeated or explained."""
    heard = tuple(message.topic for message in messages)
    return Reply(tuple(messages), replace(case, heard=heard), visible_advice(context, case), effects)


def visible_advice(context: Context, case: Case) -> Advice | None:
    """The advice, once it was given; before that None."""
    return current_advice(context, case) if case.phase in ("advised", "refine") else None


def case_view(context: Context, case: Case) -> dict[str, object]:
    """The case as the public contract shows it (section 2)."""
    facts = case.current(context.knowledge, context.today)
    answered = sum(1 for name in facts if context.knowledge.facts[name].weight > 0)
    waiting = case.phase in ("intake", "refine")
    return {
        "facts": facts,
        "origin": {name: case.origin[name] for name in facts},
        "open_question": case.open_question,
        "answered": answered,
        "expected": answered + (remaining_questions(context, case) if waiting else 0),
    }
