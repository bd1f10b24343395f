"""The small parts of a conversation: text, tokens, turn-taking, and who listens."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meekijkwijzer.chat import Busy, NotAcceptable, TooMany
from meekijkwijzer.chat.hub import STREAMS, Hub
from meekijkwijzer.chat.text import clean
from meekijkwijzer.chat.tokens import hash_request, hash_token, is_id, is_token, new_id, new_token
from meekijkwijzer.chat.turns import TurnTaking

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\x00\x01", "\u200b\u200d", "\u00a0\u2003", "\u202e"])
def test_a_text_without_anything_visible_is_empty(text: str) -> None:
    with pytest.raises(NotAcceptable, match="niet_bruikbaar") as caught:
        clean(text, 1000)
    assert "leeg" in caught.value.detail


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  hoi \r\n daar\x00 ", "hoi \n daar"),
        ("caf\u0065\u0301", "café"),
        ("👩\u200d👧 en 🎥", "👩\u200d👧 en 🎥"),
        ("/restart", "/restart"),
        ("<b>hoi</b>'; DROP TABLE message;--", "<b>hoi</b>'; DROP TABLE message;--"),
        ("1234", "1234"),
        ("رقابة في العمل", "رقابة في العمل"),
        ("監視カメラ", "監視カメラ"),
    ],
)
def test_what_a_person_typed_is_kept(text: str, cleaned: str) -> None:
    assert clean(text, 1000) == cleaned


def test_length_is_counted_in_code_points() -> None:
    assert len(clean("🎥" * 1000, 1000)) == 1000
    with pytest.raises(NotAcceptable) as caught:
        clean("a" * 1001, 1000)
    assert "1000 tekens" in caught.value.detail


def test_half_a_character_is_refused() -> None:
    with pytest.raises(NotAcceptable):
        clean("hoi \ud83d", 1000)


def test_a_text_of_somebody_in_danger_is_cut_instead_of_refused() -> None:
    assert clean("help \ud83d " * 300, 1000, cut=True).startswith("help ?")
    assert len(clean("a" * 3000, 1000, cut=True)) == 1000


@given(st.text(max_size=1200))
def test_cleaning_gives_storable_text_or_a_reason(text: str) -> None:
    try:
        cleaned = clean(text, 1000)
    except NotAcceptable as error:
        assert error.detail
    else:
        assert 1 <= len(cleaned) <= 1000
        assert "\x00" not in cleaned
        assert clean(cleaned, 1000) == cleaned
        cleaned.encode()


def test_tokens_and_ids_are_long_and_never_the_same() -> None:
    assert len({new_token() for _ in range(100)}) == 100
    assert len(new_token()) == 43
    assert is_id(new_id())
    assert not is_id("../" + new_id())
    assert not is_id(new_id() + "\n")


def test_only_the_token_itself_fits_its_hash() -> None:
    token = new_token()
    assert is_token(token, hash_token(token))
    assert not is_token(token[:-1], hash_token(token))
    assert not is_token("\udcff", hash_token(token))
    assert token not in hash_token(token)


def test_a_request_is_recognised_under_its_own_token_only() -> None:
    request = {"text": "Ik word gevolgd"}
    assert hash_request("a", request) == hash_request("a", dict(request))
    assert hash_request("a", request) != hash_request("b", request)
    assert hash_request("a", request) != hash_request("a", {"text": "iets anders"})


async def test_turns_are_taken_in_the_order_of_arrival() -> None:
    turns, order = TurnTaking(), []

    async def take(number: int) -> None:
        async with turns.hold("c"):
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(take(number) for number in range(20)))
    assert order == list(range(20))


async def test_one_conversation_never_waits_for_another() -> None:
    turns = TurnTaking(seconds=0.05)
    async with turns.hold("a"), turns.hold("b"):
        pass


async def test_a_line_has_an_end_and_a_wait_too() -> None:
    turns = TurnTaking(most=2, seconds=0.02)
    async with turns.hold("c"):
        waiting = asyncio.create_task(turns.hold("c").__aenter__())
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await turns.hold("c").__aenter__()
        with pytest.raises(Busy):
            await waiting
    async with turns.hold("c"):
        pass


async def test_listeners_are_woken_and_streams_are_counted() -> None:
    hub = Hub()
    with hub.listen("c") as listener, hub.listen("d") as other:
        hub.notify("c")
        assert await listener.wait(1)
        assert not await other.wait(0.01)
        hub.typing("c", "staff", True)
        assert listener.passing == [{"from": "staff", "typing": True}]
        hub.close()
        assert listener.closed
        assert await other.wait(1)
    with hub.listen("c") as late:
        assert late.closed


async def test_a_conversation_has_a_most_of_streams() -> None:
    hub = Hub()
    contexts = [hub.listen("c") for _ in range(STREAMS)]
    for context in contexts:
        context.__enter__()
    with pytest.raises(TooMany), hub.listen("c"):
        pass
    contexts[0].__exit__(None, None, None)
    with hub.listen("c"):
        pass
