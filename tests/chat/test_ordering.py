"""Whatever is sent, lost, sent again or mixed up: every message takes effect exactly once, in order."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meekijkwijzer.chat import ChatService, RasaClient, SameIdOtherBody, Unavailable
from meekijkwijzer.knowledge import Knowledge
from meekijkwijzer.language import Language
from meekijkwijzer.store import create_engine, migrate
from tests.chat.playing import SECRET, URL, PlayedRasa

TEXTS = ("Er hangt een camera", "hallo", "wat doet de AP", "zomaar iets")

# What may happen: message number n with text t is sent, while Rasa works or not.
Send = tuple[int, int, bool]
sends = st.lists(st.tuples(st.integers(0, 4), st.integers(0, len(TEXTS) - 1), st.booleans()), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path: Path = tmp_path_factory.mktemp("ordering")
    address = f"sqlite:///{path}/test.db"
    migrate(address)
    yield address


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(script=sends, at_once=st.booleans())
def test_each_message_takes_effect_once_whatever_is_sent_again(
    url: str, knowledge: Knowledge, language: Language, script: list[Send], at_once: bool
) -> None:
    rasa = PlayedRasa(knowledge)
    client = RasaClient(URL, SECRET, rules_version=knowledge.rules_version, transport=rasa.transport())
    engine = create_engine(url)
    chat = ChatService(engine=engine, knowledge=knowledge, language=language, rasa=client)
    ids = [str(uuid.uuid4()) for _ in range(5)]
    accepted: dict[int, tuple[int, object]] = {}

    async def send(number: int, text: int, works: bool, conversation: str, token: str) -> None:
        if not at_once:
            rasa.trouble = None if works else "action"
        try:
            answer = await chat.say(conversation, token, message_id=ids[number], text=TEXTS[text])
        except Unavailable:
            assert not works
            assert at_once or number not in accepted
        except SameIdOtherBody:
            assert at_once or accepted[number][0] != text
        else:
            assert accepted.setdefault(number, (text, answer)) == (text, answer)

    async def play() -> None:
        started = await chat.start(None)
        conversation, token = started["conversation"], started["token"]
        if at_once:
            await asyncio.gather(*(send(*step, conversation, token) for step in script))
        else:
            for step in script:
                await send(*step, conversation, token)
        messages = (await chat.read(conversation, token))["messages"]
        assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
        stored = {message["id"]: message["text"] for message in messages if message["from"] == "person"}
        assert stored == {ids[number]: TEXTS[text] for number, (text, _) in accepted.items()}
        order = [message["id"] for message in messages if message["from"] == "person"]
        if not at_once:
            assert order == [ids[number] for number in accepted]
        assert len(order) == len(set(order))

    try:
        asyncio.run(play())
    finally:
        chat.close()
        engine.dispose()
