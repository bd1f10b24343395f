"""What a button does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from meekijkwijzer.knowledge import INTENTS, STEPS, WEET_NIET
from meekijkwijzer.routing import InvalidFact, Value, valid_facts

from . import controls
from .advice_messages import current_advice, step_message, step_more_message
from .answers import more_message
from .case import Case
from .flow import end, give_advice, proceed, resume
from .types import Context, Message, Reply, UnknownChoice
from .words import say_facts

By = Callable[[Context, Case], Reply]


def choose_ids(context: Context, case: Case, ids: Sequence[str], hear_intent: Callable[[str], Reply]) -> Reply:
    """Do what the chosen buttons stand for. Raises UnknownChoice."""
    if not ids:
        raise UnknownChoice("geen keuze")
    offered = case.offer.get("yes")
    case = replace(case, misses=0, offer={})
    if all(id_.startswith("fact:") for id_ in ids):
        return _facts(context, case, ids)
    if len(ids) > 1:
        raise UnknownChoice("deze keuzes kunnen niet samen")
    kind, _, rest = ids[0].partition(":")
    if kind == "do" and rest in _CONFIRMED and offered != ids[0]:
        # An old "yes, erase everything" asks again: it cannot be undone.
        return _CONFIRMED[rest](context, case)
    if kind == "do":
        return _do(context, case, rest)
    if kind == "undo":
        return _undo(context, case, rest.split(","))
    if kind == "intent" and rest in INTENTS:
        return hear_intent(rest)
    if kind == "edit" and rest in context.knowledge.facts:
        return controls.edit(context, case, rest)
    if kind == "step" and rest in STEPS:
        return end(context, case, [step_message(context, current_advice(context, case), rest)])
    if kind == "more":
        return _more(context, case, rest)
    raise UnknownChoice(ids[0])


def _facts(context: Context, case: Case, ids: Sequence[str]) -> Reply:
    pairs = [id_.removeprefix("fact:").partition("=")[::2] for id_ in ids]
    names = {name for name, _ in pairs}
    if len(names) != 1:
        raise UnknownChoice("deze keuzes horen niet bij één vraag")
    name = names.pop()
    fact = context.knowledge.facts.get(name)
    if fact is None:
        raise UnknownChoice(name)
    codes = [code for _, code in pairs]
    raw: object = codes if fact.kind == "list" else codes[0]
    if fact.kind == "days" and codes[0].isdecimal():
        raw = int(codes[0])
    if fact.kind != "list" and len(codes) > 1:
        raise UnknownChoice("bij deze vraag past één antwoord")
    try:
        value = valid_facts(context.knowledge, {name: raw})[name]
    except InvalidFact as error:
        raise UnknownChoice(str(error)) from error
    return take_answer(context, case, name, value)


def take_answer(context: Context, case: Case, name: str, value: Value, lead: Sequence[Message] = ()) -> Reply:
    """An answer to the open question, or a change of an earlier one."""
    if name == case.open_question and name not in case.facts:
        case = case.with_facts({name: value}, "asked", context.today)
        return proceed(context, case, lead)
    return changed(context, case, {name: value}, lead)


def changed(context: Context, case: Case, facts: dict[str, Value], lead: Sequence[Message] = ()) -> Reply:
    """The person changed something: show it, then go on where we were."""
    case = case.with_facts(facts, "changed", context.today)
    if case.open_question in facts:
        case = replace(case, open_question=None)
    note = Message(context.say("changed", summary=say_facts(context.knowledge, facts)), "system:aangepast")
    return proceed(context, case, [*lead, note])


def _do(context: Context, case: Case, what: str) -> Reply:
    name, _, argument = what.partition(":")
    if name == "why":
        if argument and argument not in context.knowledge.facts:
            raise UnknownChoice(argument)
        return controls.why(context, case, argument or None)
    action = _DO.get(what)
    if action is None:
        raise UnknownChoice(what)
    return action(context, case)


def _more(context: Context, case: Case, rest: str) -> Reply:
    if rest == "advice":
        return controls.all_steps(context, case, now=True)
    if rest == "later":
        return controls.all_steps(context, case, now=False)
    if rest == "signals":
        return controls.all_signals(context, case)
    kind, _, name = rest.partition(":")
    if kind == "step" and name in STEPS:
        return end(context, case, [step_more_message(context, current_advice(context, case), name)])
    intent, _, start = name.partition(":")
    if kind == "intent" and intent in INTENTS and start.isdecimal():
        message = more_message(context, intent, int(start))
        if message is not None:
            return end(context, case, [message])
    raise UnknownChoice(rest)


def _start(context: Context, case: Case) -> Reply:
    return proceed(context, case, [])


def _continue(context: Context, case: Case) -> Reply:
    if case.open_question is None and case.phase == "start":
        return end(context, case, controls.welcome(context)[1:])
    if case.open_question is None and case.phase == "advised":
        return controls.steps(context, case)
    return resume(context, case, []) if case.open_question else proceed(context, case, [])


def _advice(context: Context, case: Case) -> Reply:
    return give_advice(context, case, [])


def _undo(context: Context, case: Case, names: Sequence[str]) -> Reply:
    """Take back what a recap showed; when more was told since, show everything so that it can be changed."""
    if any(name not in context.knowledge.facts for name in names):
        raise UnknownChoice(",".join(names))
    if not all(name in case.undo for name in names):
        return controls.overview(context, case)
    case = case.taken_back(names)
    return proceed(context, case, [Message(context.say("undone"), "system:aangepast")])


def _other(context: Context, case: Case) -> Reply:
    return resume(context, case, [Message(context.say("other_meaning"), "system:anders")])


def _skip(context: Context, case: Case) -> Reply:
    name = case.open_question
    if name is None:
        return _continue(context, case)
    value = unknown_value(context, name)
    return take_answer(context, case, name, value, [Message(context.say("skipped"), "system:overgeslagen")])


def unknown_value(context: Context, name: str) -> Value:
    """ "I do not know" as a value of this fact."""
    return [WEET_NIET] if context.knowledge.facts[name].kind == "list" else WEET_NIET


def _safe(context: Context, case: Case) -> Reply:
    case = case.with_facts({"veiligheid": "geen"}, "asked", context.today)
    message = Message(context.say("crisis_safe"), "system:veilig", sources=("113",))
    return resume(context, case, [message])


_DO: dict[str, By] = {
    "start": _start,
    "ask": controls.ask_anything,
    "person": controls.person,
    "advice": _advice,
    "continue": _continue,
    "refine": controls.refine,
    "other": _other,
    "safe": _safe,
    "unsafe": controls.unsafe,
    "skip": _skip,
    "erase": lambda context, case: controls.erase(context),
    "restart": lambda context, case: controls.restart(context),
}
_CONFIRMED: dict[str, By] = {"erase": controls.ask_erase, "restart": controls.ask_restart}
