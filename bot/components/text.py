"""From a message to the features of the classifier: normalisation, words, pairs of words, pieces of words.

Standard library only. Training and serving run this same code, so that a feature means the same in both.
"""

import re
from collections import Counter
from itertools import pairwise

MAX_CHARACTERS = 1000
"""Only so much of a text is classified, so that the work per message stays bounded.

The web side accepts no more, but redaction may lengthen what it passes on: `[EMAIL]` is longer than `a@b.nl`.
"""

PAIR_REACH = 20
"""How many words two words may be apart to count as a pair."""

SMALLEST_PIECE, LARGEST_PIECE = 2, 5

# Accents that Dutch spells and chat users drop. Other diacritics stay: they tell other languages apart.
_UNACCENT = str.maketrans("áàâäéèêëíìîïóòôöúùûü’‘`´", "aaaaeeeeiiiioooouuuu''''")
_LEADING = re.compile(r"^[\s/]+")
_STRETCHED = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"\[[a-z_]+\]|\w+(?:['.-]\w+)*|\?")


def strip_commands(text: str) -> str:
    """Drop leading slashes and white space: `/restart` and `/intent{…}` are commands to Rasa, to us plain text."""
    return _LEADING.sub("", text).rstrip()


def normalise(text: str) -> str:
    """Lower case, no leading slash, no accents, digits alike, `heeeeel` as `heel`.

    A digit becomes 0: that a number is there says something about the intent, which number says nothing.
    """
    text = re.sub(r"\d", "0", strip_commands(text)[:MAX_CHARACTERS].lower())
    # Accents last: ideeën has no stretched letter.
    return _STRETCHED.sub(r"\1\1", text).translate(_UNACCENT)


def words(text: str) -> list[str]:
    """The words of a normalised text. A placeholder such as `[persoon]` is one word, and so is a question mark."""
    return _WORD.findall(text)


def word_features(tokens: list[str]) -> "Counter[str]":
    """Single words and neighbours; the edges of the message count as neighbours, its first two words once more."""
    if not tokens:
        return Counter()
    features = Counter(tokens)
    features.update(f"{left} {right}" for left, right in pairwise(["<", *tokens, ">"]))
    features[f"^{tokens[0]}"] += 1
    features[f"^{' '.join(tokens[:2])}"] += 1
    return features


def pair_features(tokens: list[str]) -> "Counter[str]":
    """Two words of one message, in any order: what a linear model needs to see words together."""
    return Counter(
        f"{min(left, right)}|{max(left, right)}"
        for index, left in enumerate(tokens)
        for right in tokens[index + 1 : index + 1 + PAIR_REACH]
    )


def piece_features(tokens: list[str]) -> "Counter[str]":
    """Pieces of 2 to 5 characters within a word and its edges: compounds, endings and typing errors.

    A placeholder has no pieces: its letters mean nothing.
    """
    features: "Counter[str]" = Counter()
    for token in tokens:
        if token.startswith("["):
            features[token] += 1
            continue
        padded = f" {token} "
        for size in range(SMALLEST_PIECE, LARGEST_PIECE + 1):
            if size >= len(padded):
                features[padded] += 1
                break
            features.update(padded[start : start + size] for start in range(len(padded) - size + 1))
    return features
