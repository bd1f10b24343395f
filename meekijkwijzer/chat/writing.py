"""From a thought to rows: messages with their sequence numbers, the turn, and the guarded change."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from meekijkwijzer.dialogue import Message
from meekijkwijzer.store import Assessment, Change, MessageRecord, Snapshot, TurnRecord

from .errors import NotAcceptable
from .thinking import Thought
from .tokens import new_id


@dataclass(frozen=True)
class Asked:
    """What the person asked for, as far as it is kept: kind, id, hash, and ids of choices."""

    kind: str
    message_id: str
    request_hash: str
    choices: Sequence[str] = ()


def record(seq: int, message: Message, at: datetime, turn: int | None = None) -> MessageRecord:
    """A message of the dialogue core as it goes into the transcript."""
    return MessageRecord(
        seq=seq,
        id=new_id(),
        at=at,
        sender=message.sender,
        text=message.text,
        choices=[{"id": choice.id, "label": choice.label} for choice in message.choices],
        multiple=message.multiple,
        sources=list(message.sources),
        topic=message.topic,
        turn=turn,
    )


def records(snapshot: Snapshot, thought: Thought, message_id: str, at: datetime) -> list[MessageRecord]:
    """The person's own message, if any, and what is said to it, in order.

    The person's message has the id that the client chose, so that the client knows it again.
    """
    seq, turn = snapshot.next_seq, snapshot.next_turn
    found = []
    if thought.said is not None:
        found.append(
            MessageRecord(
                seq=seq,
                id=message_id,
                at=at,
                sender="person",
                text=thought.said,
                topic=thought.about,
                turn=turn,
            )
        )
    for message in thought.spoken():
        found.append(record(seq + len(found), message, at, turn))
    return found


def new_conversation(union: str | None, token_hash: str, assessment: Assessment, now: datetime) -> Snapshot:
    """A conversation that nobody said anything in yet."""
    return Snapshot(
        id=new_id(),
        union=union,
        token_hash=token_hash,
        owner="bot",
        owner_since=now,
        owner_reason=None,
        version=0,
        next_seq=1,
        next_turn=1,
        privacy_shown=False,
        created_at=now,
        last_message_at=now,
        assessment=assessment,
    )


def turn(
    snapshot: Snapshot,
    thought: Thought,
    answer: dict[str, Any],
    asked: Asked,
    *,
    at: datetime,
    began: float,
    rules_version: str,
) -> TurnRecord:
    """The turn as it is kept. `began`: when the request came in, on the clock of time.perf_counter."""
    return TurnRecord(
        seq=snapshot.next_turn,
        message_id=asked.message_id,
        request_hash=asked.request_hash,
        at=at,
        kind=asked.kind,
        owner=snapshot.owner,
        answer=answer,
        rules_version=rules_version,
        latency_ms=round(1000 * (time.perf_counter() - began), 2),
        ranking=list(thought.ranking),
        choices=list(asked.choices),
        effects=list(thought.reply.effects) if thought.reply else [],
        rasa_model=thought.rasa_model,
        redacted_types=list(thought.redacted_types),
    )


def change(
    snapshot: Snapshot,
    thought: Thought,
    messages: Sequence[MessageRecord],
    turn: TurnRecord,
    assessment: Assessment,
) -> Change:
    """The guarded change. A new case or advice is pushed as well."""
    case_event = None
    if (assessment.case, assessment.advice) != (snapshot.assessment.case, snapshot.assessment.advice):
        case_event = {"case": turn.answer["case"], "advice": turn.answer["advice"]}
    return Change(
        conversation=snapshot.id,
        version=snapshot.version,
        owner=snapshot.owner,
        at=turn.at,
        messages=messages,
        turn=turn,
        assessment=assessment,
        case_event=case_event,
        privacy_shown=thought.shows_redaction,
        delivered=not thought.silent,
    )


def find_offer(offers: Iterable[MessageRecord], ids: Sequence[str]) -> MessageRecord:
    """The newest message that has all these choices. Raises NotAcceptable when none has.

    A choice of an older message counts as well: it corrects that answer.
    """
    for offer in offers:
        if {choice["id"] for choice in offer.choices}.issuperset(ids):
            if len(ids) > 1 and not offer.multiple:
                raise NotAcceptable("Bij deze vraag kun je één antwoord kiezen. Kies er één en stuur het opnieuw.")
            return offer
    raise NotAcceptable("Deze keuze staat niet in dit gesprek. Kies een knop uit een bericht, of typ je antwoord.")
