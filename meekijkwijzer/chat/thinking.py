"""What to answer to one request, given the conversation as it is. Writes nothing, so it can be done again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from meekijkwijzer import dialogue
from meekijkwijzer.dialogue import Case, Context, Message, Reply, UnknownChoice
from meekijkwijzer.knowledge import FACTS, Knowledge
from meekijkwijzer.language import Reading
from meekijkwijzer.routing import InvalidFact
from meekijkwijzer.store import MessageRecord, Snapshot

from .errors import ConversationClosed, NotAcceptable, Unavailable
from .rasa import Heard

log = logging.getLogger(__name__)

NETHERLANDS = ZoneInfo("Europe/Amsterdam")
PRIVACY_TOPIC = "system:privacy"
NOT_KEPT = "[bericht niet bewaard]"
"""Stands for a text about danger to life that could not be redacted: it is answered, but not kept."""


class Reader(Protocol):
    """The language module, as far as a conversation needs it."""

    @property
    def name(self) -> str:
        """Name and version of the pipeline."""

    def read(self, text: str, open_question: str | None = None) -> Reading:
        """Redact a text and recognise the facts in it."""


class Ear(Protocol):
    """The Rasa process, as far as a conversation needs it."""

    async def hear(self, text: str, *, case: Case, told: dict[str, Any], now: datetime, union: str | None) -> Heard:
        """Understand and answer a redacted text."""

    async def health(self) -> str:
        """Id of the loaded model."""


@dataclass(frozen=True, kw_only=True)
class Thought:
    """The outcome of thinking about one request. `reply` None: nobody answers and the case stays as it is.

    `said` and `about` are text and topic of the person's own message. `silent`: the reply's messages are not
    said, only its case counts.
    """

    reply: Reply | None
    said: str | None = None
    about: str | None = None
    silent: bool = False
    ranking: Sequence[dict[str, Any]] = ()
    rasa_model: str | None = None
    redacted_types: Sequence[str] = ()
    shows_redaction: bool = False

    def spoken(self) -> Iterable[Message]:
        """What is said to the person, in order."""
        if self.shows_redaction and self.said is not None:
            yield privacy_message(self.said)
        if self.reply and not self.silent:
            yield from self.reply.messages


class Thinker:
    """Decides who answers a request and lets the dialogue core, in this process or in Rasa's, do it."""

    def __init__(self, knowledge: Knowledge, language: Reader, rasa: Ear) -> None:
        self._knowledge = knowledge
        self._language = language
        self._rasa = rasa
        # One thread: the pipeline is not made for more, and the event loop stays free for other people.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="language")

    def close(self) -> None:
        """Wait for a text that is still being read."""
        self._thread.shutdown(wait=True)

    def context(self, now: datetime, union: str | None) -> Context:
        """What the dialogue core needs to know besides the case; the time on a Dutch clock."""
        return Context(knowledge=self._knowledge, now=now.astimezone(NETHERLANDS), union=union)

    async def text(self, snapshot: Snapshot, text: str, *, danger: bool, now: datetime) -> Thought:
        """Think about free text. Danger to life is answered first, whoever owns the conversation."""
        case = Case.from_json(snapshot.assessment.case)
        context = self.context(now, snapshot.union)
        try:
            reading = await self._read(text, case.open_question)
        except Unavailable:
            if not danger:
                raise
            return Thought(reply=dialogue.crisis(context, case), said=NOT_KEPT)
        types = sorted({span.type for span in reading.found})
        if danger or reading.danger:
            return Thought(reply=dialogue.crisis(context, case), said=reading.text, redacted_types=types)
        refuse_closed(snapshot)
        shows = bool(types) and not snapshot.privacy_shown
        if snapshot.owner != "bot":
            return Thought(reply=None, said=reading.text, redacted_types=types, shows_redaction=shows)
        heard = await self._rasa.hear(
            reading.text, case=case, told=_told(reading), now=context.now, union=snapshot.union
        )
        return Thought(
            reply=heard.reply,
            said=reading.text,
            ranking=heard.ranking,
            rasa_model=heard.model,
            redacted_types=types,
            shows_redaction=shows,
        )

    def choices(self, snapshot: Snapshot, ids: Sequence[str], offer: MessageRecord, *, now: datetime) -> Thought:
        """Think about buttons that `offer` had. Raises NotAcceptable when they mean nothing any more."""
        refuse_closed(snapshot)
        labels = {choice["id"]: choice["label"] for choice in offer.choices}
        said = ", ".join(labels[choice] for choice in ids)
        if snapshot.owner != "bot":
            return Thought(reply=None, said=said, about=offer.topic)
        reply = self._choose(snapshot, ids, now)
        if reply is None and len(ids) > 1 and all(self._choose(snapshot, [one], now) for one in ids):
            raise NotAcceptable("Deze antwoorden kunnen niet samen. Laat er een weg en stuur het opnieuw.")
        if reply is None:
            raise NotAcceptable("Deze keuze bestaat niet meer. Kies iets anders, of typ je antwoord.")
        return Thought(reply=reply, said=said, about=offer.topic)

    def _choose(self, snapshot: Snapshot, ids: Sequence[str], now: datetime) -> Reply | None:
        """What these buttons do, or None when they mean nothing (together)."""
        case = Case.from_json(snapshot.assessment.case)
        try:
            return dialogue.choose(self.context(now, snapshot.union), case, list(ids))
        except UnknownChoice:
            return None

    def change(self, snapshot: Snapshot, facts: dict[str, Any], *, now: datetime) -> Thought:
        """Think about facts that the person changes. Only as its owner does the bot say something."""
        refuse_closed(snapshot)
        case = Case.from_json(snapshot.assessment.case)
        try:
            reply = dialogue.change(self.context(now, snapshot.union), case, facts)
        except InvalidFact as error:
            raise invalid_fact(error) from None
        return Thought(reply=reply, silent=snapshot.owner != "bot")

    async def _read(self, text: str, open_question: str | None) -> Reading:
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._thread, self._language.read, text, open_question)
        except Exception as error:
            # Whatever it is: without redaction no text is stored or passed on. Its message may hold the text.
            log.error("the language module failed: %s", type(error).__name__)
            raise Unavailable("language", type(error).__name__) from None


def refuse_closed(snapshot: Snapshot) -> None:
    """Raises ConversationClosed."""
    if snapshot.owner == "closed":
        raise ConversationClosed


def invalid_fact(error: InvalidFact) -> NotAcceptable:
    """The same as a problem of the request. The name of an unknown fact is input and is not repeated."""
    what = str(error)
    sentence = f"{what[:1].upper()}{what[1:]}."
    if error.fact not in FACTS:
        return NotAcceptable(f"Een van de feiten klopt niet: {what}.", where="body.facts", what=sentence)
    return NotAcceptable(f"Het feit {error.fact} klopt niet: {what}.", where=f"body.facts.{error.fact}", what=sentence)


def privacy_message(redacted: str) -> Message:
    """Shows a redacted text back, once in a conversation, with the reason."""
    return Message(
        text=(
            f"Ik bewaar je bericht zo: ‘{redacted}’\n"
            "Namen en andere persoonlijke gegevens bewaar ik niet, om jou en anderen te beschermen."
        ),
        topic=PRIVACY_TOPIC,
        sender="system",
    )


def _told(reading: Reading) -> dict[str, Any]:
    """What a text tells, with what it denies under "ontkend" (see dialogue.learning)."""
    return {**reading.facts, "ontkend": reading.denied} if reading.denied else dict(reading.facts)
