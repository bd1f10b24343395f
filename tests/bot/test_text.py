"""From a message to features."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.components.features import Vectoriser
from bot.components.text import normalise, pair_features, piece_features, strip_commands, word_features, words


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Mag dit ZOMAAR", "mag dit zomaar"),
        ("/restart", "restart"),
        (' / /intent{"a":"b"}', 'intent{"a":"b"}'),
        ("heeeeeel erg", "heel erg"),
        ("één camera’s ideeën", "een camera's ideeen"),
        ("om 12:45 uur", "om 00:00 uur"),
        ("123456", "00"),
        ("", ""),
    ],
)
def test_normalise(text: str, normal: str) -> None:
    assert normalise(text) == normal


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("[PERSOON] filmt mij!", ["[persoon]", "filmt", "mij"]),
        ("camera's in de e-mail?", ["camera's", "in", "de", "e-mail", "?"]),
        ("😀 ...", []),
        ("что это", ["что", "это"]),
    ],
)
def test_words(text: str, tokens: list[str]) -> None:
    assert words(normalise(text)) == tokens


def test_features_of_a_short_text() -> None:
    tokens = ["mag", "dit"]
    assert set(word_features(tokens)) == {"mag", "dit", "< mag", "mag dit", "dit >", "^mag", "^mag dit"}
    assert set(pair_features(tokens)) == {"dit|mag"}
    assert {" m", "ma", "ag", "g ", " ma", "mag", "ag ", " mag", "mag ", " mag "} <= set(piece_features(tokens))


def test_a_placeholder_is_one_piece() -> None:
    assert piece_features(["[persoon]"]) == {"[persoon]": 1}


@given(st.text(max_size=1200))
def test_no_text_is_too_odd(text: str) -> None:
    tokens = words(normalise(text))
    assert all(tokens)
    stripped = strip_commands(text)
    assert not stripped.startswith("/") and stripped == stripped.strip()
    assert bool(word_features(tokens)) == bool(tokens)


@given(st.lists(st.sampled_from(["camera", "loon", "[PERSOON]", "mag", "😀"]), max_size=8))
def test_a_vector_is_never_longer_than_the_weights_of_its_blocks(chosen: list[str]) -> None:
    vectoriser = Vectoriser()
    vectoriser.fit([vectoriser.extract(text) for text in ("camera mag", "loon mag", "mag camera [PERSOON]")])
    indices, values = vectoriser.weigh(vectoriser.extract(" ".join(chosen)))
    assert len(set(indices.tolist())) == len(indices) == len(values)
    assert all(index < vectoriser.size for index in indices)
    assert float(values @ values) <= sum(block.weight**2 for block in vectoriser.blocks) + 1e-4


def test_unknown_pieces_make_the_known_ones_count_less() -> None:
    vectoriser = Vectoriser()
    vectoriser.fit([vectoriser.extract(text) for text in ("camera", "loon", "camera loon")])
    pieces = vectoriser.blocks[1]
    known = pieces.weigh(pieces.extract(["camera"]))[1]
    mixed = pieces.weigh(pieces.extract(["camera", "xyzzyxyzzy"]))[1]
    assert float(mixed @ mixed) < float(known @ known) * 0.7
