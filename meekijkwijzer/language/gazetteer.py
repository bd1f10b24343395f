"""Names from the word lists, found in a spaCy Doc by phrase: places and employers."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language as Pipeline
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from meekijkwijzer.language.text import fold
from meekijkwijzer.language.wordlists import phrases, place_names, words

KINDS = ("place", "doubtful_place", "employer", "doubtful_employer")


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of kind `kind` (one of ``KINDS``) from `start` up to `end`, in code points."""

    kind: str
    start: int
    end: int


class Gazetteer:
    """Finds the listed names whatever their capitals and accents; `pipeline` only lends its tokenizer."""

    def __init__(self, pipeline: Pipeline) -> None:
        lists = {
            "place": tuple(sorted(place_names())),
            "doubtful_place": tuple(sorted(words("ambiguous_places"))),
            "employer": phrases("employers"),
            "doubtful_employer": phrases("ambiguous_employers"),
        }
        self._tokenizer = pipeline.tokenizer
        self._matcher = PhraseMatcher(pipeline.vocab, attr="ORTH")
        for kind in KINDS:
            self._matcher.add(kind, [self._tokenizer(name) for name in lists[kind]])

    def find(self, doc: Doc) -> Iterator[Hit]:
        """Every listed name in the text of `doc`."""
        folded = self._tokenizer(fold(doc.text))
        for key, start, end in self._matcher(folded):
            span = folded[start:end]
            yield Hit(folded.vocab.strings[key], span.start_char, span.end_char)
