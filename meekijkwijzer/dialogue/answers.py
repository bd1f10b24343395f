"""What is said to an intent: the short answer first, the rest behind "Vertel meer"; and where people are."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from meekijkwijzer.knowledge import Union
from meekijkwijzer.knowledge.models import DAYS, Claim

from .types import Choice, Context, Message

PARAGRAPHS_AT_ONCE = 2
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def answer_message(context: Context, intent: str) -> Message:
    """The short answer to an intent."""
    answer = context.knowledge.answers[intent]
    choices = (_more(context, intent, 0),) if _paragraphs(context, intent) else ()
    return Message(answer.short.text, f"intent:{intent}", choices, sources=answer.short.sources)


def more_message(context: Context, intent: str, start: int) -> Message | None:
    """The next paragraphs of an answer, from paragraph `start`; None when there are none."""
    paragraphs = _paragraphs(context, intent)
    now = paragraphs[start : start + PARAGRAPHS_AT_ONCE]
    if not now:
        return None
    following = start + PARAGRAPHS_AT_ONCE
    choices = (_more(context, intent, following),) if following < len(paragraphs) else ()
    sources = tuple(dict.fromkeys(source for claim in now for source in claim.sources))
    return Message("\n\n".join(claim.text for claim in now), f"intent:{intent}", choices, sources=sources)


def _paragraphs(context: Context, intent: str) -> tuple[Claim, ...]:
    answer = context.knowledge.answers[intent]
    return (*answer.more, *((answer.note_2021,) if answer.note_2021 else ()))


def _more(context: Context, intent: str, start: int) -> Choice:
    return Choice(f"more:intent:{intent}:{start}", context.say("more_choice"))


def person_messages(context: Context) -> list[Message]:
    """Where a human can be reached: the union's number and hours, told honestly, and the Juridisch Loket."""
    unions = context.knowledge.unions
    union = unions.get(context.union or "")
    lines: list[str] = []
    sources: list[str] = ["juridisch-loket"]
    if union is not None:
        lines.append(context.say("person_union", name=union.name, phone=union.phone, note=_note(union)))
        lines.append(_opening(context, union))
        known = [union]
    else:
        phones = " ".join(f"{item.name}: {item.phone}.{_note(item)}" for item in unions.values())
        lines.append(context.say("person_none", phones=phones))
        known = list(unions.values())
    sources += [item.code for item in known if item.code in context.knowledge.sources]
    lines.append(context.say("person_loket"))
    return [Message(" ".join(lines), "intent:medewerker", sources=tuple(sources))]


def is_open(union: Union, context: Context) -> bool:
    """Whether the union's phone is answered now, by the hours in its file (local time)."""
    now = context.now.astimezone(AMSTERDAM)
    hours = union.hours.get(DAYS[now.weekday()])
    return hours is not None and time.fromisoformat(hours[0]) <= now.time() < time.fromisoformat(hours[1])


def _opening(context: Context, union: Union) -> str:
    if union.hours_note or not any(union.hours.values()):
        return context.say("person_hours_unknown", website=union.website.removeprefix("https://"))
    state = "open_state" if is_open(union, context) else "closed_state"
    return context.say("person_hours", name=union.name, state=context.say(state))


def _note(union: Union) -> str:
    return f" {union.phone_note}" if union.phone_note else ""
