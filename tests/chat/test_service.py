"""A conversation through the real store and dialogue core, and what holds when something goes wrong."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import pytest
import sqlalchemy as sa

from meekijkwijzer.chat import (
    ChatService,
    ConversationClosed,
    NotAcceptable,
    SameIdOtherBody,
    Unavailable,
    readiness,
)
from meekijkwijzer.store import Database
from tests.chat.helpers import CAMERA, assert_gapless, begin, hand_over, offer, question, senders
from tests.chat.playing import MODEL, TROUBLES, PlayedRasa

pytestmark = pytest.mark.anyio


async def test_a_conversation_begins_with_messages_and_a_token_that_is_not_stored(
    chat: ChatService, database: Database
) -> None:
    started = await chat.start("fnv")
    assert started["messages"]
    assert senders(started) == ["bot"] * len(started["messages"])
    with database.read() as unit:
        row = unit.session.execute(sa.text("SELECT * FROM conversation")).one()
    assert row.union_code == "fnv"
    assert row.owner == "bot"
    assert started["token"] not in str(row)


async def test_an_unknown_union_is_refused_with_what_is_possible(chat: ChatService) -> None:
    with pytest.raises(NotAcceptable) as caught:
        await chat.start("anders")
    assert "fnv" in caught.value.detail


async def test_a_text_is_answered_and_both_are_in_the_transcript(
    chat: ChatService, database: Database, rasa: PlayedRasa
) -> None:
    conversation, token = await begin(chat, "cnv")
    message_id = str(uuid.uuid4())
    answer = await chat.say(conversation, token, message_id=message_id, text=CAMERA)
    assert answer["messages"]
    assert set(senders(answer)) == {"bot"}
    assert answer["owner"] == "bot"
    assert answer["case"]["facts"]["middelen"] == ["camera"]
    messages = await assert_gapless(chat, conversation, token)
    person = next(message for message in messages if message["from"] == "person")
    assert (person["id"], person["text"]) == (message_id, CAMERA)
    assert rasa.heard[0]["union"] == "cnv"
    with database.read() as unit:
        turn = unit.session.execute(sa.text("SELECT * FROM turn WHERE kind = 'text'")).one()
    assert (turn.intent, turn.confidence, turn.rasa_model) == ("melden_camera", 0.93, MODEL)
    assert turn.rules_version == chat.knowledge.rules_version
    assert turn.latency_ms > 0


async def test_the_same_message_again_gets_the_same_answer_and_takes_effect_once(
    chat: ChatService, rasa: PlayedRasa
) -> None:
    conversation, token = await begin(chat)
    message_id = str(uuid.uuid4())
    first = await chat.say(conversation, token, message_id=message_id, text=CAMERA)
    again = await chat.say(conversation, token, message_id=message_id, text=f" {CAMERA}\x00 ")
    assert again == first
    assert len(rasa.heard) == 1
    with pytest.raises(SameIdOtherBody):
        await chat.say(conversation, token, message_id=message_id, text="iets anders")
    with pytest.raises(SameIdOtherBody):
        await chat.say(conversation, token, message_id=message_id, choices=["x"])
    other, other_token = await begin(chat)
    assert await chat.say(other, other_token, message_id=message_id, text="hallo") != first


async def test_choices_answer_a_question_and_an_older_choice_corrects_it(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    asked = question(await chat.say(conversation, token, text=CAMERA))
    fact = asked["topic"].removeprefix("question:")
    first, second = asked["choices"][:2]
    answer = await chat.say(conversation, token, choices=[first["id"]])
    before = answer["case"]["facts"][fact]
    await chat.say(conversation, token, text="hallo")
    answer = await chat.say(conversation, token, choices=[second["id"]])
    assert answer["case"]["facts"][fact] != before
    messages = await assert_gapless(chat, conversation, token)
    said = [message for message in messages if message["from"] == "person"]
    assert [message["text"] for message in said] == [CAMERA, first["label"], "hallo", second["label"]]
    assert said[1]["topic"] == asked["topic"]


@pytest.mark.parametrize("ids", [["nooit-aangeboden"], ["do:erase:yes"], [], ["fact:plek=thuis"]])
async def test_a_choice_that_was_not_on_offer_is_refused(chat: ChatService, ids: list[str]) -> None:
    conversation, token = await begin(chat)
    with pytest.raises(NotAcceptable):
        await chat.say(conversation, token, choices=ids)
    assert senders(await chat.read(conversation, token)).count("person") == 0


async def test_several_choices_only_where_several_may_be_sent(chat: ChatService) -> None:
    started = await chat.start(None)
    conversation, token = started["conversation"], started["token"]
    single = [choice["id"] for choice in offer(started)["choices"][:2]]
    with pytest.raises(NotAcceptable) as caught:
        await chat.say(conversation, token, choices=single)
    assert "één" in caught.value.detail
    asked = question(await chat.say(conversation, token, text=CAMERA))
    assert asked["multiple"]
    several = [choice["id"] for choice in asked["choices"] if choice["label"] not in ("Nee", "Weet ik niet")][1:3]
    with pytest.raises(NotAcceptable):
        await chat.say(conversation, token, choices=[several[0], single[0]])
    answer = await chat.say(conversation, token, choices=[*several, several[0]])
    assert len(answer["case"]["facts"][asked["topic"].removeprefix("question:")]) == 2


async def test_either_text_or_choices(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    for both in ({}, {"text": "hoi", "choices": ["x"]}):
        with pytest.raises(NotAcceptable, match="niet_bruikbaar"):
            await chat.say(conversation, token, **both)


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_when_rasa_fails_nothing_is_stored_and_the_same_message_works_later(
    chat: ChatService, rasa: PlayedRasa, trouble: str
) -> None:
    conversation, token = await begin(chat)
    before = await chat.read(conversation, token)
    message_id = str(uuid.uuid4())
    rasa.trouble = trouble
    with pytest.raises(Unavailable) as caught:
        await chat.say(conversation, token, message_id=message_id, text=CAMERA)
    assert caught.value.part == "rasa"
    assert caught.value.retry_after
    assert await chat.read(conversation, token) == before
    rasa.trouble = None
    assert (await chat.say(conversation, token, message_id=message_id, text=CAMERA))["messages"]


async def test_buttons_work_while_rasa_is_down(chat: ChatService, rasa: PlayedRasa) -> None:
    conversation, token = await begin(chat)
    asked = question(await chat.say(conversation, token, text=CAMERA))
    rasa.trouble = "refused"
    answer = await chat.say(conversation, token, choices=[asked["choices"][0]["id"]])
    assert answer["messages"]


@pytest.mark.parametrize("owner", ["bot", "queue", "staff", "closed"])
async def test_danger_to_life_is_answered_first_in_every_owner_state_and_without_rasa(
    chat: ChatService, database: Database, rasa: PlayedRasa, owner: str
) -> None:
    conversation, token = await begin(chat)
    if owner != "bot":
        hand_over(database, conversation, owner)
    rasa.trouble = "refused"
    answer = await chat.say(conversation, token, text="Ik denk aan zelfmoord door mijn chef")
    assert set(senders(answer)) == {"system"}
    assert "113" in " ".join(message["text"] for message in answer["messages"])
    assert answer["owner"] == owner
    assert rasa.heard == []


async def test_danger_to_life_is_answered_when_language_or_database_fail(
    chat: ChatService, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation, token = await begin(chat)

    def broken(*_: object) -> None:
        raise RuntimeError("zelfmoord van Testpersoon Een")

    monkeypatch.setattr(chat._thinker._language, "read", broken, raising=False)
    answer = await chat.say(conversation, token, text="Ik denk aan zelfmoord")
    assert "113" in answer["messages"][0]["text"]
    assert "zelfmoord" not in [m["text"] for m in await assert_gapless(chat, conversation, token)]
    with pytest.raises(Unavailable):
        await chat.say(conversation, token, text="Er hangt een camera")
    with database.write() as unit:
        unit.session.execute(sa.text("ALTER TABLE conversation RENAME TO elders"))
    monkeypatch.undo()
    if database.engine.dialect.name == "sqlite":  # here a missing table looks like a database that is down
        answer = await chat.say(conversation, token, text="Ik denk aan zelfmoord")
        assert "113" in answer["messages"][0]["text"]


async def test_a_long_text_of_somebody_in_danger_is_answered(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    answer = await chat.say(conversation, token, text="Ik denk aan zelfmoord. " * 100)
    assert set(senders(answer)) == {"system"}


@pytest.mark.parametrize("owner", ["queue", "staff"])
async def test_while_a_person_owns_it_the_bot_is_silent_and_nothing_is_lost(
    chat: ChatService, database: Database, rasa: PlayedRasa, owner: str
) -> None:
    conversation, token = await begin(chat)
    hand_over(database, conversation, owner, "Hoi, ik lees met je mee.")
    answer = await chat.say(conversation, token, text=CAMERA)
    assert [message["text"] for message in answer["messages"]] == ["Hoi, ik lees met je mee."]
    assert answer["owner"] == owner
    answer = await chat.say(conversation, token, text="hallo")
    assert answer["messages"] == []
    assert rasa.heard == []
    messages = await assert_gapless(chat, conversation, token)
    assert [message["text"] for message in messages if message["from"] == "person"] == [CAMERA, "hallo"]


async def test_a_button_pressed_while_a_person_owns_it_is_only_stored(chat: ChatService, database: Database) -> None:
    started = await chat.start(None)
    conversation, token = started["conversation"], started["token"]
    hand_over(database, conversation, "staff")
    choice = offer(started)["choices"][0]
    assert (await chat.say(conversation, token, choices=[choice["id"]]))["messages"] == []
    assert (await assert_gapless(chat, conversation, token))[-1]["text"] == choice["label"]


async def test_a_closed_conversation_takes_no_messages(chat: ChatService, database: Database) -> None:
    conversation, token = await begin(chat)
    hand_over(database, conversation, "closed")
    with pytest.raises(ConversationClosed):
        await chat.say(conversation, token, text="hallo")
    with pytest.raises(ConversationClosed):
        await chat.change(conversation, token, {"plek": "thuis"})
    assert (await chat.read(conversation, token))["owner"] == "closed"


async def test_a_take_over_while_the_bot_thinks_silences_the_bot(
    chat: ChatService, database: Database, rasa: PlayedRasa
) -> None:
    conversation, token = await begin(chat)

    async def take_over() -> None:
        rasa.meanwhile = None
        await asyncio.to_thread(hand_over, database, conversation, "staff", "Ik neem het over.")

    rasa.meanwhile = take_over
    answer = await chat.say(conversation, token, text=CAMERA)
    assert [message["text"] for message in answer["messages"]] == ["Ik neem het over."]
    assert answer["owner"] == "staff"
    messages = await assert_gapless(chat, conversation, token)
    assert [message["from"] for message in messages][-2:] == ["staff", "person"]


async def test_a_conversation_that_keeps_changing_is_given_up_clearly(
    chat: ChatService, database: Database, rasa: PlayedRasa
) -> None:
    conversation, token = await begin(chat)

    async def change() -> None:
        await asyncio.to_thread(hand_over, database, conversation, "bot")

    rasa.meanwhile = change
    with pytest.raises(Exception, match="druk"):
        await chat.say(conversation, token, text=CAMERA)
    rasa.meanwhile = None
    assert (await chat.say(conversation, token, text=CAMERA))["messages"]


async def test_redaction_is_shown_once_with_the_reason(chat: ChatService, rasa: PlayedRasa) -> None:
    conversation, token = await begin(chat)
    text = "Mijn mail is testpersoon.een@voorbeeld.nl en er hangt een camera"
    answer = await chat.say(conversation, token, text=text)
    first = answer["messages"][0]
    assert (first["from"], first["topic"]) == ("system", "system:privacy")
    assert "[EMAIL]" in first["text"]
    assert "voorbeeld.nl" not in str(answer)
    assert "voorbeeld.nl" not in str(rasa.heard)
    again = await chat.say(conversation, token, text=text)
    assert "system:privacy" not in [message["topic"] for message in again["messages"]]
    assert "voorbeeld.nl" not in str(await chat.read(conversation, token))


async def test_no_unredacted_text_reaches_the_database(chat: ChatService, database: Database) -> None:
    conversation, token = await begin(chat)
    text = "Bel 0612345678 of mail testpersoon.een@voorbeeld.nl"
    await chat.say(conversation, token, text=text)
    hand_over(database, conversation, "staff")
    await chat.say(conversation, token, text=text)
    with database.read() as unit:
        tables = ("conversation", "message", "turn", "advice_shown", "event")
        stored = [unit.session.execute(sa.text(f"SELECT * FROM {table}")).all() for table in tables]
    assert "voorbeeld.nl" not in str(stored)
    assert "0612345678" not in str(stored)
    assert "EMAIL" in str(stored)


async def test_the_person_changes_an_earlier_answer(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    await chat.say(conversation, token, text=CAMERA)
    answer = await chat.change(conversation, token, {"plek": "thuis"})
    assert answer["case"]["facts"]["plek"] == "thuis"
    assert answer["case"]["origin"]["plek"] == "changed"
    assert answer["messages"]
    answer = await chat.change(conversation, token, {"plek": None})
    assert "plek" not in answer["case"]["facts"]


@pytest.mark.parametrize("facts", [{}, {"plek": "maan"}, {"Testpersoon Een": "ja"}, {"middelen": "camera"}])
async def test_a_fact_that_cannot_be_is_refused_without_repeating_it(chat: ChatService, facts: dict[str, Any]) -> None:
    conversation, token = await begin(chat)
    with pytest.raises(NotAcceptable) as caught:
        await chat.change(conversation, token, facts)
    assert "Testpersoon" not in caught.value.detail
    assert "maan" not in caught.value.detail


async def test_while_staff_owns_it_a_changed_fact_counts_and_nobody_comments(
    chat: ChatService, database: Database
) -> None:
    conversation, token = await begin(chat)
    hand_over(database, conversation, "staff", "Hoi!")
    answer = await chat.change(conversation, token, {"plek": "thuis"})
    assert (answer["messages"], answer["owner"]) == ([], "staff")
    assert answer["case"]["facts"]["plek"] == "thuis"
    answer = await chat.say(conversation, token, text="hallo")
    assert [message["text"] for message in answer["messages"]] == ["Hoi!"]


@pytest.mark.parametrize("owner", ["queue", "staff", "closed"])
async def test_days_that_are_left_count_on_while_the_bot_is_silent(
    chat: ChatService, database: Database, clock: Any, owner: str
) -> None:
    conversation, token = await begin(chat)
    await chat.change(conversation, token, {"gevolgen": ["ontslag_staande_voet"], "dagen_sinds_ontslag": 10})
    answer = await chat.say(conversation, token, text="wat moet ik doen")
    while answer["advice"] is None:
        answer = await chat.say(conversation, token, text="weet ik niet")
    (left,) = _days_left(answer)
    hand_over(database, conversation, owner)
    shown = _advice_shown(database)
    clock.forward(days=3)
    assert _days_left(await chat.read(conversation, token)) == {left - 3}
    if owner != "closed":
        answer = await chat.say(conversation, token, text="hallo")
        assert _days_left(answer) == {left - 3}
        assert answer["case"]["facts"]["dagen_sinds_ontslag"] == 13
    assert _advice_shown(database) == shown, "what was shown stays as it was shown"


def _days_left(answer: dict[str, Any]) -> set[int]:
    deadlines = [step["deadline"] for step in answer["advice"]["steps"] if step["deadline"]]
    return {deadline["days_left"] for deadline in deadlines if deadline["days_left"] is not None}


def _advice_shown(database: Database) -> list[Any]:
    with database.read() as unit:
        return list(unit.session.execute(sa.text("SELECT * FROM advice_shown")).all())


async def test_fifty_messages_at_once_are_all_answered_in_one_gapless_order(chat: ChatService) -> None:
    conversation, token = await begin(chat)
    other, other_token = await begin(chat)
    before = await chat.read(other, other_token)
    texts = [f"bericht nummer {number}" for number in range(50)]
    answers = await asyncio.gather(*(chat.say(conversation, token, text=text) for text in texts))
    messages = await assert_gapless(chat, conversation, token)
    assert [message["text"] for message in messages if message["from"] == "person"] == texts
    got = [message["id"] for answer in answers for message in answer["messages"]]
    assert len(got) == len(set(got))
    assert await chat.read(other, other_token) == before


async def test_the_same_message_fifty_times_at_once_takes_effect_once(chat: ChatService, rasa: PlayedRasa) -> None:
    conversation, token = await begin(chat)
    message_id = str(uuid.uuid4())
    answers = await asyncio.gather(
        *(chat.say(conversation, token, message_id=message_id, text=CAMERA) for _ in range(50))
    )
    assert all(answer == answers[0] for answer in answers)
    assert len(rasa.heard) == 1


async def test_readiness_tells_what_is_missing(
    chat: ChatService, rasa: PlayedRasa, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    state, missing = await chat.readiness()
    assert missing == []
    assert state["rasa_model"] == MODEL
    assert state["rules_version"] == chat.knowledge.rules_version
    monkeypatch.setattr(readiness, "GOOD_FOR", -1)
    rasa.trouble = "no_model"
    assert (await chat.readiness())[1] == ["rasa"]
    with database.write() as unit:
        unit.session.execute(sa.text("DROP TABLE alembic_version"))
    assert (await chat.readiness())[1] == ["database", "rasa"]


async def test_nothing_of_a_text_is_logged(
    chat: ChatService, rasa: PlayedRasa, caplog: pytest.LogCaptureFixture
) -> None:
    conversation, token = await begin(chat)
    caplog.set_level("DEBUG")
    for trouble in (None, *TROUBLES):
        rasa.trouble = trouble
        try:
            await chat.say(conversation, token, text="een kanarievogel kijkt mee")
        except Unavailable:
            continue
    assert "kanarievogel" not in caplog.text
    assert token not in caplog.text
