"""The advice in the chat: short first, a step at a time behind "Vertel meer"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from meekijkwijzer.knowledge.models import MOMENTS
from meekijkwijzer.routing import Advice, advise

from .case import Case
from .questions import can_refine
from .types import Choice, Context, Message
from .words import say_value

MOST_LISTED = 5
URGENT_DAYS = 14
HEADINGS = {"nu": "advice_now", "daarna": "advice_later", "laatste": "advice_last"}


def current_advice(context: Context, case: Case) -> Advice:
    """The advice on the facts as they are today."""
    return advise(context.knowledge, case.current(context.knowledge, context.today))


def shown_steps(advice: Advice) -> tuple[tuple[str, str, str], ...]:
    """Steps with their moment and term, to see later whether the advice changed."""
    return tuple((step["step"], step["when"], (step["deadline"] or {"text": ""})["text"]) for step in advice["steps"])


def advice_messages(context: Context, case: Case, advice: Advice) -> list[Message]:
    """The whole advice in short: the steps by moment, then what stands out."""
    steps = advice["steps"]
    lines: list[str] = [_warning(context, step) for step in steps if _is_urgent(step)]
    for moment in MOMENTS:
        listed = [step for step in steps if step["when"] == moment]
        if listed:
            lines.append(context.say(HEADINGS[moment]))
        for step in listed[:MOST_LISTED]:
            lines.append(f"• {step['title']}")
            if step["deadline"] is not None and not _is_urgent(step):
                lines.append(_warning(context, step))
        if len(listed) > MOST_LISTED:
            lines.append(context.say("advice_more_steps", number=len(listed) - MOST_LISTED))
    lines.append(context.say("advice_footer"))
    now = [step for step in steps if step["when"] == "nu"]
    choices = [Choice("more:advice", context.say("more_choice"))]
    choices += [Choice(f"step:{step['step']}", step["title"]) for step in now]
    if len(now) < len(steps):
        choices.append(Choice("more:later", context.say("later_choice")))
    if can_refine(context, case):
        choices.append(Choice("do:refine", context.say("refine_choice")))
    choices.append(Choice("do:person", context.say("person_choice")))
    messages = [Message("\n".join(lines), "system:advies", tuple(choices), sources=_sources(now))]
    if advice["signals"]:
        names = [f"• {context.knowledge.signals[item['signal']].title}" for item in advice["signals"]]
        text = "\n".join([context.say("advice_signals"), *names])
        more = (Choice("more:signals", context.say("more_choice")),)
        messages.append(Message(text, "system:signalen", more, sources=_sources(advice["signals"])))
    return messages


def change_message(context: Context, case: Case, advice: Advice) -> Message:
    """What an answer after the advice changed in it: steps, or a term that runs now."""
    now = [step for step in advice["steps"] if step["when"] == "nu"]
    shown = shown_steps(advice)
    terms = [step for step, before in zip(advice["steps"], shown, strict=True) if before not in case.shown]
    lines = []
    if [item[:2] for item in shown] != [item[:2] for item in case.shown]:
        lines.append(context.say("advice_changed", steps=", ".join(_lower(step["title"]) for step in now)))
    else:
        lines.append(context.say("advice_same"))
    lines += [_warning(context, step) for step in terms if step["deadline"] is not None]
    more = (Choice("more:advice", context.say("more_choice")),)
    return Message("\n".join(lines), "system:advies", more, sources=_sources(now))


def running_terms(context: Context, advice: Advice) -> list[Message]:
    """The terms that run in this person's own situation, one message each."""
    return [
        Message(
            context.say("your_term", text=_warning(context, step)), f"step:{step['step']}", sources=_sources([step])
        )
        for step in advice["steps"]
        if step["deadline"] is not None
    ]


def _is_urgent(step: dict[str, Any]) -> bool:
    days = (step["deadline"] or {"days_left": None})["days_left"]
    return days is not None and days <= URGENT_DAYS


def _warning(context: Context, step: dict[str, Any]) -> str:
    return " ".join(_term(context, step["deadline"]))


def step_message(context: Context, advice: Advice, code: str) -> Message:
    """One step in short: why it fits (or why not) and the term that runs."""
    step = next((step for step in advice["steps"] if step["step"] == code), None)
    if step is None:
        reason = next((item for item in advice["not"] if item["step"] == code), None)
        text = context.say("step_not") if reason is None else reason["why"]
        return Message(text, f"step:{code}", sources=tuple(reason["sources"]) if reason else ())
    lines = [f"{context.say('moment_' + step['when'])}: {_lower(step['title'])}.", step["why"]]
    lines.extend(_term(context, step["deadline"]))
    return Message(
        " ".join(lines),
        f"step:{code}",
        (Choice(f"more:step:{code}", context.say("more_choice")),),
        sources=tuple(step["sources"]),
    )


def step_more_message(context: Context, advice: Advice, code: str) -> Message:
    """How to take a step, and which facts led to it."""
    step = next((step for step in advice["steps"] if step["step"] == code), None)
    if step is None:
        return step_message(context, advice, code)
    lines = [step["how"]]
    because = [say_value(context.knowledge, item["fact"], _as_value(context, item)) for item in step["because"]]
    if because:
        lines.append(context.say("step_more_because", because="; ".join(because)))
    return Message(" ".join(lines), f"step:{code}", sources=tuple(step["sources"]))


def signal_messages(context: Context, advice: Advice) -> list[Message]:
    """Every signal in full, one message each."""
    return [
        Message(item["text"], f"system:signaal_{item['signal']}", sources=tuple(item["sources"]))
        for item in advice["signals"]
    ]


def _term(context: Context, deadline: dict[str, object] | None) -> list[str]:
    if deadline is None:
        return []
    days = deadline["days_left"]
    lines = [context.say("term", text=deadline["text"])]
    if days == 0:
        lines.append(context.say("days_over"))
    elif days == 1:
        lines.append(context.say("day_left"))
    elif days is not None:
        lines.append(context.say("days_left", days=days))
    return lines


def _as_value(context: Context, item: dict[str, object]) -> str | int:
    value = item["value"]
    return value if isinstance(value, int) else str(value)


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _sources(items: Iterable[dict[str, list[str]]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for item in items for source in item["sources"]))
