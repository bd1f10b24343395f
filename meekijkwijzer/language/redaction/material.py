"""A message in the forms that detectors look at, made once for all of them."""

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc

from meekijkwijzer.language.gazetteer import Hit
from meekijkwijzer.language.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place; `folded` is lower case without accents."""

    start: int
    end: int
    folded: str
    capital: bool
    first: bool


@dataclass(frozen=True)
class Material:
    """`text` as typed, `doc`, what spaCy made of it, and `hits`, the listed places and employers in it.

    All places are code points of `text`.
    """

    text: str
    doc: Doc
    hits: tuple[Hit, ...]

    @cached_property
    def folded(self) -> str:
        """As long as `text`, lower case, without accents."""
        return fold(self.text)

    @cached_property
    def shouting(self) -> bool:
        """Most letters are capitals, so that a capital says nothing."""
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) > 12 and sum(char.isupper() for char in letters) > 0.6 * len(letters)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order. `capital`: written like a name; `first`: a sentence starts here."""
        found: list[Word] = []
        end_before = 0
        for match in _WORD.finditer(self.folded):
            start, end = match.span()
            typed = self.text[start:end]
            between = self.text[end_before:start]
            first = not found or any(mark in between for mark in '.!?\n:;"([•*')
            capital = not self.shouting and typed[0].isupper() and (len(typed) < 3 or not typed.isupper())
            found.append(Word(start, end, match.group(), capital, first))
            end_before = end
        return tuple(found)

    def before(self, place: int, length: int = 40) -> str:
        """The folded text just before `place`."""
        return self.folded[max(0, place - length) : place]

    def listed_at(self, place: int) -> bool:
        """Whether a listed place or employer that is hardly ever another word covers this code point."""
        return any(hit.start <= place < hit.end for hit in self.hits if not hit.kind.startswith("doubtful"))
