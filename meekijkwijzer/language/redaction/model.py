"""What a trained Dutch model adds: names that no list holds.

Small models see a name in every capital of chat Dutch, so a finding counts only when it is written like a name
and holds no everyday word. On the product's own pipeline there are no entities and this detector finds nothing.
"""

from collections.abc import Iterator

from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span
from meekijkwijzer.language.text import fold
from meekijkwijzer.language.wordlists import words

# Labels of nl_core_news_* and of models trained on CoNLL-2002.
TYPE_OF_LABEL = {"PERSON": "PERSOON", "PER": "PERSOON", "ORG": "ORGANISATIE", "GPE": "PLAATS", "LOC": "PLAATS"}
# A firm or place by a model alone counts only after such a word: a tool that is complained about is often "ORG" too.
_PLACE_WORDS = frozenset(["in", "te", "uit", "naar", "vanuit", "bij", "voor", "regio"])


def find(material: Material) -> Iterator[Span]:
    """Entities of the pipeline, when it has a component that finds them."""
    if material.shouting:
        return
    starts = {word.start: index for index, word in enumerate(material.words)}
    for entity in material.doc.ents:
        kind = TYPE_OF_LABEL.get(entity.label_)
        index = starts.get(entity.start_char)
        if kind is None or index is None or not _written_like_a_name(entity.text):
            continue
        word = material.words[index]
        previous = material.words[index - 1].folded if index else ""
        if kind == "PERSOON" and word.first and len(entity) == 1:
            continue
        if kind != "PERSOON" and previous not in _PLACE_WORDS:
            continue
        yield Span(kind, entity.start_char, entity.end_char)


def _written_like_a_name(name: str) -> bool:
    parts = name.split()
    if not parts or any(char.isdigit() for char in name):
        return False
    ends_capital = parts[0][0].isupper() and parts[-1][0].isupper()
    return ends_capital and not any(fold(part) in words("common") for part in (parts[0], parts[-1]))
