"""Personal data is taken out, and nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meekijkwijzer.language import Language, Span
from meekijkwijzer.language.redaction import DETECTORS
from meekijkwijzer.language.spans import PRIORITY, redact, settle
from tests.language.reading import lines, marked

PERSONAL = lines("personal.txt")
CLEAN = lines("clean.txt")


def test_there_are_enough_cases() -> None:
    assert len(PERSONAL) >= 150
    assert len(CLEAN) >= 100
    assert {kind for line in PERSONAL for kind, _ in marked(line)[1]} == set(PRIORITY), "every type has a case"


@pytest.mark.parametrize("line", PERSONAL)
def test_personal_data_is_found_exactly(language: Language, line: str) -> None:
    text, expected = marked(line)
    reading = language.read(text)
    assert [(span.type, text[span.start : span.end]) for span in reading.found] == expected


@pytest.mark.parametrize("line", PERSONAL)
def test_the_redacted_text_holds_the_types_and_none_of_the_data(language: Language, line: str) -> None:
    text, expected = marked(line)
    redacted = language.read(text).text
    assert redacted == redact(text, language.read(text).found)
    for kind, data in expected:
        assert f"[{kind}]" in redacted
        assert len(data) < 5 or data not in redacted


@pytest.mark.parametrize("line", CLEAN)
def test_a_clean_message_stays_as_it_is(language: Language, line: str) -> None:
    reading = language.read(line)
    assert reading.text == line
    assert reading.found == ()


@pytest.mark.parametrize("line", PERSONAL)
def test_redacting_again_changes_nothing(language: Language, line: str) -> None:
    once = language.read(marked(line)[0]).text
    assert language.read(once).text == once


def test_offsets_are_code_points_of_the_text_as_typed(language: Language) -> None:
    text = "😀 İstanbul’dan mail: test@voorbeeld.nl 👩‍👩‍👧 bel 06-12345678"
    reading = language.read(text)
    assert [text[span.start : span.end] for span in reading.found] == ["test@voorbeeld.nl", "06-12345678"]


LOOK_ALIKES = [
    ("bel 06\u200b12345678 aub", "bel [TELEFOON] aub"),
    ("bel 06\u201112345678", "bel [TELEFOON]"),
    ("06\u201012\u201234\u201356\u201578", "[TELEFOON]"),
    ("06\u00ad-1234\u00ad5678", "[TELEFOON]"),
    ("06\u00a012\u202f34\u200956 78", "[TELEFOON]"),
    ("\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18", "[TELEFOON]"),
    ("mail jan\u200b@bedrijf.nl maar", "mail [EMAIL] maar"),
    ("mail jan@\u2060bedrijf\ufeff.nl", "mail [EMAIL]"),
    ("mail jan\uff20bedrijf.nl", "mail [EMAIL]"),
    ("te\u0301st@voorbeeld.nl", "[EMAIL]"),
    ("collega Jan\u00a0de\u00a0Vries zegt", "collega [PERSOON] zegt"),
    ("Jan\u2011Willem Proefstra is de directeur", "[PERSOON] is de directeur"),
    ("mijn baas Fa\u200btima leest mee", "mijn baas [PERSOON] leest mee"),
    ("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000", "[IBAN]"),
    ("mijn bsn is 111\u200b222\u200c333", "mijn bsn is [BSN]"),
    ("kenteken 12\u2011AB\u201134", "kenteken [KENTEKEN]"),
    ("geboren op 12\u201103\u20111985", "geboren op [DATUM_GEBOORTE]"),
    ("postcode 1234\u00a0AB", "postcode [POSTCODE]"),
    ("https\u200b://intern.voorbeeld.nl/x", "[URL]"),
    ("\u202e06-12345678", "\u202e[TELEFOON]"),
]


@pytest.mark.parametrize(("text", "redacted"), LOOK_ALIKES)
def test_look_alikes_and_unseen_characters_hide_nothing(language: Language, text: str, redacted: str) -> None:
    reading = language.read(text)
    assert reading.text == redacted == redact(text, reading.found)
    assert language.read(reading.text).text == redacted


def test_unseen_characters_hide_no_danger_and_no_facts(language: Language) -> None:
    assert language.read("ik wil do\u00adod").danger
    assert language.read("zelf\u200bmoord").danger
    assert language.read("er han\u200bgen came\u2060ra's in de kan\u00adtine").facts["middelen"] == ["camera"]


def test_unseen_characters_elsewhere_stay(language: Language) -> None:
    text = "fa\u00admilie \U0001f468\u200d\U0001f469\u200d\U0001f467 \u2013 geen gegevens"
    assert language.read(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "BSN 111222334 klopt niet",  # named, so the wrong check digit does not matter
        "mijn bsn: 12345678",
    ],
)
def test_a_number_called_bsn_goes_whatever_its_check_digit(language: Language, text: str) -> None:
    assert [span.type for span in language.read(text).found] == ["BSN"]


def test_nine_digits_without_the_check_digit_are_an_ordinary_number(language: Language) -> None:
    assert language.read("order 123456788 was te laat").found == ()


def test_a_mistyped_dutch_iban_goes_as_well(language: Language) -> None:
    assert [span.type for span in language.read("NL12ABNA0417164300").found] == ["IBAN"]


BODIES = (
    "AP|Autoriteit Persoonsgegevens|Arbeidsinspectie|Nederlandse Arbeidsinspectie|NLA|FNV|CNV|Juridisch Loket"
    "|College voor de Rechten van de Mens|Huis voor Klokkenluiders|UWV|rechtbank|OR|FG"
)


@pytest.mark.parametrize("body", BODIES.split("|"))
@pytest.mark.parametrize(
    "frame", ["ik werk bij {}", "Ik heb gebeld met {}", "moet ik naar {} toe", "volgens {} mag het"]
)
def test_what_the_assistant_talks_about_stays(language: Language, body: str, frame: str) -> None:
    text = frame.format(body)
    assert language.read(text).text == text


@pytest.mark.parametrize(
    "text", ["bel 0800-0113", "bel 088-1805250", "fnv.nl", "https://www.autoriteitpersoonsgegevens.nl/klacht"]
)
def test_public_numbers_and_sites_stay(language: Language, text: str) -> None:
    assert language.read(text).found == ()


def test_overlap_the_stronger_type_wins_and_what_sticks_out_is_kept() -> None:
    text = "Jan Testman BV Utrecht"
    spans = settle([Span("PERSOON", 0, 11), Span("ORGANISATIE", 4, 14), Span("PLAATS", 15, 22)], text)
    assert redact(text, spans) == "[PERSOON] [ORGANISATIE] [PLAATS]"


def test_overlap_a_loose_particle_is_not_kept_as_a_name() -> None:
    text = "Jan van Testgroep NV"
    assert settle([Span("PERSOON", 0, 17), Span("ORGANISATIE", 8, 20)], text) == (
        Span("PERSOON", 0, 3),
        Span("ORGANISATIE", 8, 20),
    )


def test_every_detector_is_in_the_registry_once() -> None:
    assert len(DETECTORS) == len(set(DETECTORS)) == 6


@given(st.lists(st.tuples(st.sampled_from(PRIORITY), st.integers(0, 30), st.integers(1, 12)), max_size=12))
def test_settled_spans_never_overlap(drawn: list[tuple[str, int, int]]) -> None:
    text = "abc def ghi jkl mno pqr stu vwx yz abc def"
    spans = settle([Span(kind, start, start + length) for kind, start, length in drawn], text)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
