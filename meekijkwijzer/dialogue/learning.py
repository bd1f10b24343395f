"""Taking up facts that were told: adding, contradicting, undoing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from meekijkwijzer.knowledge import LIST_FACTS, WEET_NIET
from meekijkwijzer.routing import Facts, InvalidFact, Value, known, valid_value

from .case import Case
from .types import Choice, Context, Message
from .words import say_facts, say_value


@dataclass(frozen=True)
class Learned:
    """The case with what was told, a line that shows it back, and a contradiction to settle (if any)."""

    case: Case
    recap: Message | None
    conflict: Message | None


def learn(context: Context, case: Case, told: Mapping[str, object], *, correcting: bool = False) -> Learned:
    """Take up facts from free text.

    The fact that was asked for is an answer ("asked"), all others are "told". A new value that contradicts a known
    one is not taken: it is asked once which is right; after that, or when the person says to correct, the last counts.
    `told["ontkend"]` holds codes of list facts that the person denies: they go.
    """
    new: Facts = _denied(context, case, told)
    conflict: Message | None = None
    for name, value in _valid(context, told).items():
        old = new.get(name, case.facts.get(name)) or None
        # An answer that is put again, or a correction, replaces a list; telling more of a story adds to it.
        anew = correcting or (name == case.open_question and old is not None)
        merged = value if anew else _merge(context, name, old, value)
        if merged == old:
            continue
        contradicts = old is not None and known(old) and name not in LIST_FACTS and known(merged)
        if contradicts and not correcting and name not in case.doubted:
            if conflict is None and old is not None:
                conflict = _conflict(context, name, old, merged)
                case = replace(case, doubted=(*case.doubted, name))
            continue
        new[name] = merged
    told_facts = {name: value for name, value in new.items() if name != case.open_question}
    undo = {name: case.as_before(name) for name in new}
    answered = {name: value for name, value in new.items() if name == case.open_question}
    gone = {name: None for name, value in new.items() if value == []}
    told_facts = {name: value for name, value in told_facts.items() if name not in gone}
    recap = _recap(context, case, new)
    case = case.with_facts(told_facts, "told", context.today).with_facts(answered, "asked", context.today)
    case = case.with_facts(gone, "told", context.today)
    if not new:
        return Learned(case, None, conflict)
    return Learned(replace(case, undo=undo), recap, conflict)


def _denied(context: Context, case: Case, told: Mapping[str, object]) -> Facts:
    """List facts without the codes that the person denies; the empty list when none is left."""
    denied = told.get("ontkend")
    result: Facts = {}
    if isinstance(denied, Mapping):
        for name, codes in denied.items():
            old = case.facts.get(name)
            if isinstance(old, list) and any(code in codes for code in old):
                result[name] = [code for code in old if code not in codes]
    return result


def _valid(context: Context, told: Mapping[str, object]) -> Facts:
    """What was told, without anything the knowledge does not know: a recogniser may never break a turn."""
    facts: Facts = {}
    for name, value in told.items():
        try:
            checked = valid_value(context.knowledge, name, value)
        except InvalidFact:
            continue
        if checked is not None:
            facts[name] = checked
    return facts


def _merge(context: Context, name: str, old: Value | None, new: Value) -> Value:
    """Lists grow; a code that stands alone (geen, onbekend) gives way to a real one and never replaces it."""
    if not isinstance(old, list) or not isinstance(new, list):
        return new
    alone = (*context.knowledge.facts[name].alone, WEET_NIET)
    if all(code in alone for code in new):
        return old if any(code not in alone for code in old) else new
    codes = [option.code for option in context.knowledge.facts[name].values]
    return [code for code in codes if code not in alone and (code in old or code in new)]


def _recap(context: Context, case: Case, new: Facts) -> Message | None:
    """One line that shows back what was understood, with a button that takes exactly that back."""
    told = {name: value for name, value in new.items() if value != []}
    denied = [context.knowledge.facts[name].label for name, value in new.items() if value == []]
    if told and not any(known(value) for value in told.values()):
        return Message(context.say("noted_unknown"), "system:begrepen")
    summary = say_facts(context.knowledge, told)
    lines = [context.say("understood", summary=summary)] if summary else []
    if denied:
        lines.append(context.say("removed", label=", ".join(denied)))
    if not lines:
        return None
    choices = (Choice(f"undo:{','.join(new)}", context.say("undo_choice")),)
    return Message(" ".join(lines), "system:begrepen", choices)


def _conflict(context: Context, name: str, old: Value, new: Value) -> Message:
    values = (old, new)
    said = [say_value(context.knowledge, name, value) for value in values]
    choices = tuple(
        Choice(f"fact:{name}={value}", phrase[:1].upper() + phrase[1:])
        for value, phrase in zip(values, said, strict=True)
    )
    return Message(context.say("conflict", old=said[0], new=said[1]), f"question:{name}", choices)
