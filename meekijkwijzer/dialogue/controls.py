"""Intents that are about the conversation itself: why, explain, repeat, overview, start over, erase, a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .advice_messages import advice_messages, current_advice, signal_messages, step_message
from .answers import answer_message, more_message, person_messages
from .case import Case
from .flow import end, give_advice, invite, offer, proceed, resume
from .questions import question_message
from .types import Choice, Context, Message, Reply
from .words import say_facts


def why(context: Context, case: Case, name: str | None = None) -> Reply:
    """Why a question is asked, with its source; then the open question again."""
    name = name or case.open_question
    if name is None:
        return end(context, case, [Message(context.say("why_no_question"), "intent:waarom_vraag")])
    fact = context.knowledge.facts[name]
    return resume(context, case, [Message(fact.why, f"question:{name}", sources=fact.sources)])


def explain(context: Context, case: Case) -> Reply:
    """Say the open question, or the last thing said, in other words."""
    name = case.open_question
    if name is not None:
        fact = context.knowledge.facts[name]
        return resume(context, case, [Message(fact.explain or fact.why, f"question:{name}", sources=fact.sources)])
    for topic in reversed(case.heard):
        kind, _, code = topic.partition(":")
        if kind == "step":
            return end(context, case, [step_message(context, current_advice(context, case), code)])
        more = more_message(context, code, 0) if kind == "intent" else None
        if more is not None:
            return end(context, case, [more])
    return end(context, case, [answer_message(context, "uitleg")])


def repeat(context: Context, case: Case) -> Reply:
    """Say again what was said last."""
    if case.open_question is not None:
        return resume(context, case, [])
    advice = current_advice(context, case)
    messages: list[Message] = []
    for topic in case.heard:
        kind, _, code = topic.partition(":")
        if kind == "step":
            messages.append(step_message(context, advice, code))
        elif kind == "intent":
            messages.append(answer_message(context, code))
        elif topic == "system:advies":
            messages.extend(advice_messages(context, case, advice)[:1])
        elif topic == "system:welkom":
            messages.extend(welcome(context))
    heard = case.heard
    reply = end(context, case, messages or [Message(context.say("nothing_to_repeat"), "intent:herhalen")])
    return replace(reply, case=replace(reply.case, heard=heard))


def overview(context: Context, case: Case, lead: tuple[Message, ...] = ()) -> Reply:
    """Everything known, each fact with a button to change it."""
    facts = case.current(context.knowledge, context.today)
    summary = say_facts(context.knowledge, facts)
    if not summary:
        return resume(context, case, [*lead, Message(context.say("overview_empty"), "intent:samenvatten")])
    choices = [
        Choice(f"edit:{name}", context.say("change_choice", label=fact.label))
        for name, fact in context.knowledge.facts.items()
        if name in facts and name != "veiligheid"
    ]
    if case.open_question is not None:
        choices.append(Choice("do:continue", context.say("continue_choice")))
    text = f"{context.say('overview', summary=summary)} {context.say('overview_change')}"
    return end(context, case, [*lead, Message(text, "intent:samenvatten", tuple(choices))])


def edit(context: Context, case: Case, name: str) -> Reply:
    """Put one question again, to change its answer."""
    case = replace(case, open_question=name, doubted=(*case.doubted, name))
    return end(context, case, [question_message(context, name, case)])


def correct(context: Context, case: Case) -> Reply:
    """The person wants to change something but did not say what."""
    return overview(context, case, (answer_message(context, "corrigeren"),))


def ask_restart(context: Context, case: Case) -> Reply:
    """Starting over is confirmed first, when there is something to lose."""
    if not case.facts:
        return restart(context)
    choices = (
        Choice("do:restart", context.say("restart_yes_choice")),
        Choice("do:continue", context.say("no_choice")),
    )
    message = Message(context.say("restart_question"), "intent:opnieuw", choices)
    return offer(context, case, [], "do:restart", "do:continue", message)


def restart(context: Context) -> Reply:
    """An empty case and the welcome."""
    return end(context, Case(), welcome(context))


def ask_erase(context: Context, case: Case) -> Reply:
    """Erasing is confirmed first: it cannot be undone."""
    choices = (
        Choice("do:erase", context.say("erase_yes_choice")),
        Choice("do:continue", context.say("no_choice")),
    )
    message = Message(context.say("erase_question"), "intent:wissen", choices)
    return offer(context, case, [answer_message(context, "wissen")], "do:erase", "do:continue", message)


def erase(context: Context) -> Reply:
    """The person confirmed: nothing of the case is kept, the outside erases the rest."""
    return end(context, Case(), [Message(context.say("erased"), "system:gewist", sender="system")], ("erase",))


def person(context: Context, case: Case) -> Reply:
    """How to reach a human. The conversation can go on meanwhile."""
    return resume(context, replace(case, misses=0), person_messages(context), ("person",))


def welcome(context: Context) -> list[Message]:
    """The first words of a conversation."""
    choices = (
        Choice("do:start", context.say("start_choice")),
        Choice("do:ask", context.say("question_choice")),
        Choice("do:person", context.say("person_choice")),
    )
    return [
        Message(context.say("greet"), "system:welkom"),
        Message(context.say("greet_question"), "system:begin", choices),
    ]


def ask_anything(context: Context, case: Case) -> Reply:
    """The person has a question of their own; some topics to pick from."""
    topics = (
        "regel_mag_dit",
        "vraag_bevoegdheid",
        "regel_heimelijk",
        "regel_thuiswerken",
        "regel_inzage",
        "vraag_stappen",
    )
    choices = tuple(Choice(f"intent:{intent}", context.knowledge.intent_names[intent]) for intent in topics)
    return end(context, case, [Message(context.say("question_invite"), "system:vragen", choices)])


def small_talk(context: Context, case: Case, intent: str) -> Reply:
    """A short friendly answer; the open question stays."""
    return resume(context, case, [answer_message(context, intent)])


def complaint(context: Context, case: Case) -> Reply:
    """The person is not happy with the bot: sorry, and a human."""
    choices = (Choice("do:person", context.say("person_choice")),)
    message = replace(answer_message(context, "klacht_bot"), choices=choices)
    return resume(context, case, [message])


def other_language(context: Context, case: Case) -> Reply:
    """Another language: one line in two languages and how to reach a human."""
    return resume(context, case, [answer_message(context, "andere_taal"), *person_messages(context)])


def steps(context: Context, case: Case) -> Reply:
    """ "What can I do": the person's own advice once something is known, the general way before that."""
    if case.phase == "start" and not any(name in case.facts for name in TELLING):
        return invite(context, case, [answer_message(context, "vraag_stappen")])
    return give_advice(context, case, [])


def refine(context: Context, case: Case) -> Reply:
    """More questions after the advice, as many as still matter."""
    return proceed(context, replace(case, phase="refine", open_question=None), [])


def all_signals(context: Context, case: Case) -> Reply:
    """The signals in full."""
    return end(context, case, signal_messages(context, current_advice(context, case)))


def all_steps(context: Context, case: Case, now: bool) -> Reply:
    """The steps that can be taken now, or those for later, one message each."""
    advice = current_advice(context, case)
    chosen = [step["step"] for step in advice["steps"] if (step["when"] == "nu") == now]
    return end(context, case, [step_message(context, advice, code) for code in chosen])


def check_safety(context: Context, case: Case) -> Reply:
    """Someone who was in danger says something else: first ask whether they are safe."""
    choices = (
        Choice("do:safe", context.say("crisis_safe_yes")),
        Choice("do:unsafe", context.say("crisis_safe_no")),
        Choice("do:person", context.say("person_choice")),
    )
    message = _from_system(context, "crisis_check", choices)
    return offer(context, case, [], "do:safe", "do:unsafe", message)


def unsafe(context: Context, case: Case) -> Reply:
    """Not safe: the numbers once more, and nothing else."""
    choices = (Choice("do:safe", context.say("crisis_safe_choice")), Choice("do:person", context.say("person_choice")))
    return offer(context, case, [], "do:safe", "do:unsafe", _from_system(context, "crisis_unsafe", choices))


def _from_system(context: Context, key: str, choices: tuple[Choice, ...]) -> Message:
    sources = context.knowledge.sayings[key].sources
    return Message(context.say(key), "system:crisis", choices, sources=sources, sender="system")


TELLING = ("middelen", "gesprek", "heimelijk", "gevolgen")
CONTROLS: dict[str, Callable[[Context, Case], Reply]] = {
    "waarom_vraag": why,
    "uitleg": explain,
    "herhalen": repeat,
    "samenvatten": overview,
    "opnieuw": ask_restart,
    "wissen": ask_erase,
    "medewerker": person,
    "klacht_bot": complaint,
    "andere_taal": other_language,
    "vraag_stappen": steps,
}
SMALL_TALK = frozenset({"groet", "bedanken", "afscheid", "compliment"})
