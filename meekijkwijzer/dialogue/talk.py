"""The five ways in: greet, hear (free text), choose (buttons), change (overview), crisis (danger words)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from meekijkwijzer.routing import Value, valid_value

from . import controls
from .advice_messages import current_advice, running_terms
from .answers import answer_message
from .case import Case, Origin
from .choosing import choose_ids, take_answer, unknown_value
from .flow import begin, end, give_advice, invite, proceed, resume
from .learning import Learned, learn
from .types import Choice, Context, Message, Reply
from .understanding import Meaning, Ranking, decide, in_danger
from .words import say_facts

CORRECTION = re.compile(
    r"""^\W* (nee\b.{0,3}\b)?
    (ik\ bedoel | sorry | oeps | wacht | correctie | (dat\ )?klopt\ niet | toch | eigenlijk\ (wel|niet))\b""",
    re.IGNORECASE | re.VERBOSE,
)
ADVICE_NOW = re.compile(r"^\W*(geef|graag|doe|wil)?\b.{0,12}\badvies\b\W*(aub|nu|graag)?\W*$", re.IGNORECASE)
SAFE = re.compile(r"\b(ik ben|ben|voel me)\b(?!.*\bniet\b).*\bveilig\b|^\W*veilig\W*$", re.IGNORECASE)
EXACT_YES = re.compile(
    r"^\W*(ja|jawel|jazeker|zeker|yes|ok|oke|oké)\b\W*(wis alles|begin opnieuw|graag|doe maar|hoor)?\W*$", re.IGNORECASE
)
BARE_WORDS = 4
QUESTIONS = ("vraag_", "regel_", "info_")
ABOUT_TERMS = frozenset({"info_termijnen", "vraag_kantonrechter", "situatie_ontslag", "vraag_ap"})
CERTAIN = 0.8


def greet(context: Context) -> Reply:
    """The first messages of a conversation."""
    return controls.restart(context)


def hear(context: Context, case: Case, text: str, ranking: Ranking, told: Mapping[str, object]) -> Reply:
    """Answer free text. `ranking` are intents with confidence, best first; `told` facts recognised in the text."""
    if in_danger(ranking):
        return crisis(context, case)
    meaning = decide(ranking)
    if case.facts.get("veiligheid") == "crisis" and meaning.sure != "medewerker":
        return _after_danger(context, case, text, meaning)
    if (accepted := _accepted(case, text, meaning, told)) is not None:
        return choose(context, case, [accepted])
    if ADVICE_NOW.match(text):
        return give_advice(context, replace(case, offer={}, misses=0), [])
    case = replace(case, offer={})
    correcting = meaning.sure == "corrigeren" or CORRECTION.search(text) is not None
    answers = case.open_question is not None and case.open_question in told
    certain = bool(ranking) and ranking[0][1] >= CERTAIN
    intent = None if answers and not certain else meaning.sure
    if intent is not None and _only_sounds_so(case, text, intent, told, certain):
        intent = None
    learned = learn(context, case, {**_from_intent(context, case, intent), **told}, correcting=correcting)
    if meaning.sure in controls.CONTROLS and not answers:
        reply = controls.CONTROLS[meaning.sure](context, replace(learned.case, misses=0))
        return replace(reply, messages=(*([learned.recap] if learned.recap else []), *reply.messages))
    if learned.conflict is not None:
        messages = [message for message in (learned.recap, learned.conflict) if message]
        return end(context, replace(learned.case, misses=0), messages)
    if learned.recap is None and not answers:
        return _nothing_told(context, learned.case, meaning, correcting)
    return _told(context, learned, intent)


def _accepted(case: Case, text: str, meaning: Meaning, told: Mapping[str, object]) -> str | None:
    """The choice that a bare yes or no stands for. What cannot be undone needs an exact yes."""
    if not case.offer or told or meaning.sure not in ("bevestigen", "ontkennen") or len(text.split()) > BARE_WORDS:
        return None
    if meaning.sure == "ontkennen":
        return case.offer["no"]
    final = case.offer["yes"] in ("do:erase", "do:restart")
    return case.offer["yes"] if not final or EXACT_YES.match(text) else None


def _after_danger(context: Context, case: Case, text: str, meaning: Meaning) -> Reply:
    """While somebody may be in danger nothing else is talked about, but for a person's own word to be safe."""
    bare = len(text.split()) <= BARE_WORDS
    asked = bool(case.offer) and bare
    if SAFE.search(text) or (asked and meaning.sure == "bevestigen"):
        return choose(context, case, ["do:safe"])
    if asked and meaning.sure == "ontkennen":
        return controls.unsafe(context, case)
    return controls.check_safety(context, case)


def _only_sounds_so(case: Case, text: str, intent: str, told: Mapping[str, object], certain: bool) -> bool:
    """While a question is open, "in dienst bij…" may sound like a report: then the words must name the tool."""
    open_question = case.open_question is not None and bool(text)
    return open_question and intent.startswith("melden_") and "middelen" not in told and (bool(told) or not certain)


def _told(context: Context, learned: Learned, intent: str | None) -> Reply:
    """Something was told: react, show it back, and go on. A question in the same message is answered first."""
    case = begin(replace(learned.case, misses=0))
    lead: list[Message] = []
    if intent is not None and intent.startswith(("melden_", "gevoel_", "situatie_", *QUESTIONS)):
        lead.extend(_answer(context, case, intent))
    if learned.recap is not None:
        lead.append(learned.recap)
    return proceed(context, case, lead)


def _answer(context: Context, case: Case, intent: str) -> list[Message]:
    """The answer to an intent; about terms, the person's own running terms come first."""
    own = running_terms(context, current_advice(context, case)) if intent in ABOUT_TERMS and case.facts else []
    return [*own, answer_message(context, intent)]


def _nothing_told(context: Context, case: Case, meaning: Meaning, correcting: bool) -> Reply:
    intent = meaning.sure
    name = case.open_question
    if intent is None:
        return _misunderstood(context, case, meaning)
    if intent in ("bevestigen", "ontkennen", "weet_niet") and name is not None:
        value = _plain_answer(context, name, intent)
        if value is not None:
            return take_answer(context, replace(case, misses=0), name, value)
        return _misunderstood(context, case, Meaning(()))
    if intent == "buiten_bereik":
        return _out_of_scope(context, case)
    case = replace(case, misses=0)
    if intent == "corrigeren" or (correcting and not intent.startswith(QUESTIONS)):
        return controls.correct(context, case)
    if intent in controls.SMALL_TALK:
        return controls.small_talk(context, case, intent)
    if intent.startswith(("melden_", "situatie_")) and name is None and case.phase != "advised":
        return proceed(context, case, _answer(context, case, intent))
    return invite(context, case, _answer(context, case, intent))


def _misunderstood(context: Context, case: Case, meaning: Meaning) -> Reply:
    """Not clear: the two likeliest meanings, or another try; the second time in a row a human."""
    case = replace(case, misses=case.misses + 1)
    person = Choice("do:person", context.say("person_choice"))
    if case.misses >= 2:
        return _offer_person(context, case)
    if meaning.intents:
        choices = [Choice(f"intent:{name}", context.knowledge.intent_names[name]) for name in meaning.intents]
        other = Choice("do:other", context.say("other_choice"))
        return end(context, case, [Message(context.say("did_you_mean"), "system:bedoel_je", (*choices, other, person))])
    if case.open_question is not None:
        return resume(context, case, [Message(context.say("choose_option"), "system:niet_begrepen")])
    return end(context, case, [Message(context.say("lost"), "system:niet_begrepen", (person,))])


def _out_of_scope(context: Context, case: Case) -> Reply:
    """Something this assistant is not for; the second time in a row a human is offered as well."""
    case = replace(case, misses=case.misses + 1)
    if case.misses >= 2:
        return _offer_person(context, case)
    return invite(context, case, [answer_message(context, "buiten_bereik")])


def _offer_person(context: Context, case: Case) -> Reply:
    choices = [Choice("do:person", context.say("person_choice"))]
    if case.open_question is not None:
        choices.append(Choice("do:skip", context.say("skip_choice")))
    message = Message(context.say("lost_again"), "system:niet_begrepen", tuple(choices))
    case = replace(case, offer={"yes": "do:person", "no": "do:other"})
    return end(context, case, [message, *resume(context, case, []).messages])


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
        return unknown_value(context, name)
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
    case = begin(replace(case.with_facts(changes, origin, context.today), offer={}))
    if case.open_question in set_facts:
        case = replace(case, open_question=None)
    if set_facts.get("veiligheid") == "crisis":
        return crisis(context, case)
    notes: list[Message] = []
    if summary := say_facts(context.knowledge, set_facts):
        notes.append(Message(context.say("changed", summary=summary), "system:aangepast"))
    if gone:
        notes.append(Message(context.say("removed", label=", ".join(gone)), "system:aangepast"))
    return proceed(context, case, notes)


def crisis(context: Context, case: Case) -> Reply:
    """Danger to life comes first, whatever else is going on; nothing is asked on top of it."""
    case = replace(case.with_facts({"veiligheid": "crisis"}, "told", context.today), misses=0)
    case = replace(case, offer={"yes": "do:safe", "no": "do:unsafe"})
    text = " ".join(context.say(key) for key in ("crisis", "crisis_help", "crisis_after"))
    choices = (
        Choice("do:safe", context.say("crisis_safe_choice")),
        Choice("do:person", context.say("person_choice")),
    )
    message = Message(text, "system:crisis", choices, sources=("112", "113"), sender="system")
    return end(context, case, [message])
