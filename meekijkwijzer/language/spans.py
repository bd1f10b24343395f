"""Stretches of text that hold personal data, and how overlapping ones are settled."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Strongest first: a form with a checksum or a fixed shape says more than a name rule.
PRIORITY = (
    "IBAN",
    "EMAIL",
    "URL",
    "IP",
    "BSN",
    "KENTEKEN",
    "DATUM_GEBOORTE",
    "PERSONEELSNUMMER",
    "TELEFOON",
    "POSTCODE",
    "ADRES",
    "GEBRUIKERSNAAM",
    "ORGANISATIE",
    "PERSOON",
    "PLAATS",
)
# What is left at the end of a name when the firm or place after it was taken out.
_LOOSE_END = re.compile(r"(?:\s+(?:van|bij|uit|in|op|te|de|het|den|der|en))+$", re.IGNORECASE)
_RANK = {name: rank for rank, name in enumerate(PRIORITY)}


@dataclass(frozen=True, slots=True)
class Span:
    """Personal data of one type, from `start` up to `end`, in code points of the text as it was typed."""

    type: str
    start: int
    end: int


def settle(candidates: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The candidates without overlap, in order of place.

    The stronger type wins (see ``PRIORITY``), within a type the longer one. What sticks out of a winner
    is kept when it holds a letter or digit: part of a name must not stay behind.
    """
    chosen: list[Span] = []
    for candidate in sorted(candidates, key=lambda s: (_RANK[s.type], s.start - s.end, s.start)):
        pieces = [(candidate.start, candidate.end)]
        for winner in chosen:
            pieces = [rest for piece in pieces for rest in _outside(piece, winner)]
        for start, end in pieces:
            start, end = _trim(text, start, end)
            if candidate.end != end:
                end = start + len(_LOOSE_END.sub("", text[start:end]))
            if any(char.isalnum() for char in text[start:end]):
                chosen.append(Span(candidate.type, start, end))
    return tuple(sorted(chosen, key=lambda s: s.start))


def _outside(piece: tuple[int, int], winner: Span) -> list[tuple[int, int]]:
    start, end = piece
    if end <= winner.start or start >= winner.end:
        return [piece]
    rest = [(start, winner.start), (winner.end, end)]
    return [(left, right) for left, right in rest if left < right]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def redact(text: str, spans: Iterable[Span]) -> str:
    """`text` with each span replaced by its type between square brackets; spans must not overlap."""
    parts: list[str] = []
    at = 0
    for span in spans:
        parts += [text[at : span.start], f"[{span.type}]"]
        at = span.end
    return "".join([*parts, text[at:]])
