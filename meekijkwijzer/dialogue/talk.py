"""The five ways in: greet, hear (free text), choose (buttons), change (overview), crisis (danger words)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from meekijkwijzer.knowledge import WEET_NIET
from meekijkwijzer.routing import Value, valid_value

from . import controls
from .answers import answer_message
from .case import Case, Origin
from .choosing import choose_ids, take_answer
from .flow import begin, end, invite, proceed, resume
from .learning import Learned, learn
from .types import Choice, Context, Message, Reply
from .understanding import Meaning, Ranking, decide, in_danger
from .words import say_facts

CORRECTION = re.compile(
    r"""^\W* (nee\b.{0,3}\b)?
    (ik\ bedoel | sorry | oeps | wacht | correctie | (dat\ )?klopt\ niet | toch | eigenlijk\ (wel|niet))\b""",
    re.IGNORECASE | re.VERBOSE,
)
QUESTIONS = ("vraag_", "regel_", "info_")
CERTAIN = 0.8


def greet(context: Context) -> Reply:
    """The first messages of a conversation."""
    return controls.restart(context)


def hear(context: Context, case: Case, text: str, ranking: Ranking, told: Mapping[str, object]) -> Reply:
    """Answer free text. `ranking` are intents with confidence, best first; `told` facts recognised in the text."""
    if in_danger(ranking):
        return crisis(context, case)
    meaning = decide(ranking)
    if case.offer and meaning.sure in ("bevestigen", "ontkennen"):
        return choose(context, case, [case.offer["yes" if meaning.sure == "bevestigen" else "no"]])
    case = replace(case, offer={}, undo={})
    correcting = meaning.sure == "corrigeren" or CORRECTION.search(text) is not None
    answers = case.open_question is not None and case.open_question in told
    if meaning.sure in controls.CONTROLS and not answers:
        return controls.CONTROLS[meaning.sure](context, replace(case, misses=0))
    certain = bool(ranking) and ranking[0][1] >= CERTAIN
    intent = None if answers and not certain else meaning.sure
    learned = learn(context, case, {**_from_intent(context, case, intent), **told}, correcting=correcting)
    if learned.conflict is not None:
        messages = [message for message in (learned.recap, learned.conflict) if message]
        return end(context, replace(learned.case, misses=0), messages)
    if learned.recap is None and not answers:
        return _nothing_told(context, learned.case, meaning, correcting)
    return _told(context, learned, intent)


def _told(context: Context, learned: Learned, intent: str | None) -> Reply:
    """Something was told: react, show it back, and go on. A question in the same message is answered first."""
    case = begin(replace(learned.case, misses=0))
    lead: list[Message] = []
    if intent is not None and intent.startswith(("melden_", "gevoel_", "situatie_", *QUESTIONS)):
        lead.append(answer_message(context, intent))
    if learned.recap is not None:
        lead.append(learned.recap)
    return proceed(context, case, lead)


def _nothing_told(context: Context, case: Case, meaning: Meaning, correcting: bool) -> Reply:
    intent = meaning.sure
    name = case.open_question
    if intent is None:
        return _misunderstood(context, case, meaning)
    case = replace(case, misses=0)
    if intent in ("bevestigen", "ontkennen", "weet_niet") and name is not None:
        value = _plain_answer(context, name, intent)
        if value is not None:
            return take_answer(context, case, name, value)
        return resume(context, case, [Message(context.say("choose_option"), "system:kies")])
    if correcting or intent == "corrigeren":
        return controls.correct(context, case)
    if intent in controls.SMALL_TALK:
        return controls.small_talk(context, case, intent)
    if intent.startswith(("melden_", "situatie_")) and name is None and case.phase != "advised":
        return proceed(context, case, [answer_message(context, intent)])
    return invite(context, case, [answer_message(context, intent)])


def _misunderstood(context: Context, case: Case, meaning: Meaning) -> Reply:
    """Not clear: the two likeliest meanings, or another try; the second time in a row a human."""
    case = replace(case, misses=case.misses + 1)
    person = Choice("do:person", context.say("person_choice"))
    if case.misses >= 2:
        message = Message(context.say("lost_again"), "system:niet_begrepen", (person,))
        case = replace(case, offer={"yes": "do:person", "no": "do:other"})
        return end(context, case, [message, *_open_question(context, case)])
    if meaning.intents:
        choices = [Choice(f"intent:{name}", context.knowledge.intent_names[name]) for name in meaning.intents]
        other = Choice("do:other", context.say("other_choice"))
        return end(
            context,
            case,
            [Message(context.say("did_you_mean"), "system:bedoel_je", (*choices, other, person))],
        )
    if case.open_question is not None:
        return resume(context, case, [Message(context.say("choose_option"), "system:niet_begrepen")])
    return end(context, case, [Message(context.say("lost"), "system:niet_begrepen", (person,))])


def _open_question(context: Context, case: Case) -> Sequence[Message]:
    return resume(context, case, []).messages


def _from_intent(context: Context, case: Case, intent: str | None) -> dict[str, object]:
    """What an intent itself tells: melden_camera tells of cameras; fear, when the talk is asked, that one dares not."""
    if intent is None:
        return {}
    if intent == "gevoel_bang" and case.open_question == "gesprek":
        return {"gesprek": "durft_niet"}
    return {
        name: codes if context.knowledge.facts[name].kind == "list" else codes[0]
        for name, codes in context.knowledge.answers[intent].takes_up.items()
    }


def _plain_answer(context: Context, name: str, intent: str) -> Value | None:
    """Yes, no or "I don't know" as a value of the fact asked for; None when that says nothing."""
    if intent == "weet_niet":
        return valid_value(
            context.knowledge,
            name,
            [WEET_NIET] if context.knowledge.facts[name].kind == "list" else WEET_NIET,
        )
    code = "ja" if intent == "bevestigen" else "nee"
    return code if code in {option.code for option in context.knowledge.facts[name].values} else None


def choose(context: Context, case: Case, choice_ids: Sequence[str]) -> Reply:
    """Answer to buttons. Raises UnknownChoice."""

    def hear_intent(intent: str) -> Reply:
        return hear(context, replace(case, misses=0, offer={}), "", [(intent, 1.0)], {})

    return choose_ids(context, case, choice_ids, hear_intent)


def change(context: Context, case: Case, facts: Mapping[str, object], origin: Origin = "changed") -> Reply:
    """The overview or staff changed facts; null takes one away. Raises InvalidFact."""
    changes = {name: valid_value(context.knowledge, name, value) for name, value in facts.items()}
    set_facts = {name: value for name, value in changes.items() if value is not None}
    gone = [context.knowledge.facts[name].label for name, value in changes.items() if value is None]
    case = begin(replace(case.with_facts(changes, origin, context.today), undo={}, offer={}))
    if case.open_question in set_facts:
        case = replace(case, open_question=None)
    notes: list[Message] = []
    if set_facts:
        summary = say_facts(context.knowledge, set_facts) or context.say("overview_empty")
        notes.append(Message(context.say("changed", summary=summary), "system:aangepast"))
    if gone:
        notes.append(Message(context.say("removed", label=", ".join(gone)), "system:aangepast"))
    if set_facts.get("veiligheid") == "crisis":
        return crisis(context, case)
    return proceed(context, case, notes)


def crisis(context: Context, case: Case) -> Reply:
    """Danger to life comes first, whatever else is going on; nothing is asked on top of it."""
    case = replace(case.with_facts({"veiligheid": "crisis"}, "told", context.today), misses=0, offer={})
    text = " ".join(context.say(key) for key in ("crisis", "crisis_help", "crisis_after"))
    choices = (
        Choice("do:safe", context.say("crisis_safe_choice")),
        Choice("do:person", context.say("person_choice")),
        Choice("do:continue", context.say("continue_choice")),
    )
    message = Message(text, "system:crisis", choices, sources=("112", "113"), sender="system")
    return end(context, case, [message])
