"""What a person typed, made safe to handle: one form of Unicode, no invisible control characters."""

from __future__ import annotations

import unicodedata

from .errors import NotAcceptable

_KEPT = "\n\t"
_INVISIBLE = ("Z", "C")
"""Unicode categories that show nothing: separators, and all kinds of control characters."""


def clean(text: str, most: int, *, cut: bool = False) -> str:
    """The text in NFC, without control characters and outer white space.

    Raises NotAcceptable when nothing visible is left, for half a character, or for more than `most` code
    points. With `cut` the text is cut and mended instead: somebody in danger gets an answer, not a rule.
    """
    if cut:
        text = text.encode("utf-8", "replace").decode()
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise NotAcceptable("Er staat een kapot teken in je bericht. Typ het opnieuw zonder dat teken.")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = "".join(c for c in text if c in _KEPT or unicodedata.category(c) != "Cc").strip()
    if all(unicodedata.category(character).startswith(_INVISIBLE) for character in text):
        raise NotAcceptable("Je bericht is leeg. Typ wat er speelt, of kies een knop.")
    if len(text) > most and cut:
        return text[:most].rstrip()
    if len(text) > most:
        raise NotAcceptable(f"Je bericht is te lang. Maak het korter dan {most} tekens, of stuur het in stukken.")
    return text
