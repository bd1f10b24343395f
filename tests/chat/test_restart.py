"""The database goes away in the middle and comes back: nothing acknowledged is lost, nothing happens twice."""

from __future__ import annotations

import asyncio
import secrets
import shutil
import uuid
from pathlib import Path

import pytest

from meekijkwijzer.chat import ChatService, RasaClient, Unavailable, readiness
from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.language import Language
from meekijkwijzer.store import create_engine, migrate
from tests.chat.helpers import CAMERA, assert_gapless, begin
from tests.chat.playing import SECRET, URL, PlayedRasa
from tests.databases import PostgresServer

pytestmark = [pytest.mark.anyio, pytest.mark.postgres]


async def test_a_postgres_that_crashes_and_comes_back(
    knowledge: Knowledge, language: Language, rasa: PlayedRasa
) -> None:
    directory = Path("/tmp") / f"mkw-pg-{secrets.token_hex(4)}"
    directory.mkdir()
    server = PostgresServer(directory)
    server.start()
    try:
        migrate(server.url())
        engine = create_engine(server.url())
        client = RasaClient(URL, SECRET, rules_version=knowledge.rules_version, transport=rasa.transport())
        chat = ChatService(engine=engine, knowledge=knowledge, language=language, rasa=client)
        conversation, token = await begin(chat)
        before = await chat.say(conversation, token, text="hallo")
        server.stop()
        message_id = str(uuid.uuid4())
        with pytest.raises(Unavailable):
            await chat.say(conversation, token, message_id=message_id, text=CAMERA)
        assert (await chat.readiness())[1] == ["database"]
        danger = await chat.say(conversation, token, text="Ik denk aan zelfmoord")
        assert "113" in danger["messages"][0]["text"]
        server.start()
        await asyncio.sleep(readiness.GOOD_FOR)
        assert (await chat.readiness())[1] == []
        await chat.say(conversation, token, message_id=message_id, text=CAMERA)
        messages = await assert_gapless(chat, conversation, token)
        assert [found["text"] for found in messages if found["from"] == "person"] == ["hallo", CAMERA]
        assert {found["id"] for found in before["messages"]} <= {found["id"] for found in messages}
        chat.close()
        engine.dispose()
    finally:
        server.stop()
        shutil.rmtree(directory, ignore_errors=True)
        for log in directory.parent.glob(f"{directory.name}.*.log"):
            log.unlink()
