"""PERSOON: names of people, by title, role, introduction, greeting or a list of first names."""

import re
from collections.abc import Iterator

from meekijkwijzer.language.redaction.material import Material, Word
from meekijkwijzer.language.spans import Span
from meekijkwijzer.language.wordlists import first_names, place_names, words

_NAMED = re.compile(
    r"\b(?:ik heet|heet ik|mijn naam is|m'n naam is|mn naam is|naam\s?:|naam is|ik heette|noem me(?: maar)?"
    r"|genaamd|genoemd|heet|heten"
    r"|de naam|onder de naam|ene|zekere|getekend|ondergetekende)\s*,?\s*$"
)
# After these a name is plain enough to be taken in lower case.
_TOLD_NAME = re.compile(
    r"\b(?:ik heet|heet ik|(?:mijn|m'n|mn|zijn|haar) naam is|genaamd|(?:baas|chef|leidinggevende|teamleider"
    r"|manager|collega|directeur"
    r"|bedrijfsleider|ploegleider|hij|ze|zij|die) heet)\s$"
)
_SAYINGS = re.compile(
    r"\b(?:jip en janneke|oeps daisy|jan modaal|jan en alleman|jan met de pet|jan rap|pietje precies"
    r"|joost mag het weten|hans en grietje"
    r"|sint en piet|zwarte piet|barbertje moet hangen|in de aap gelogeerd)\b"
)
_I_AM = re.compile(r"\b(?:ik ben|ben ik|hier(?: is)?|je spreekt met|met)\s+$")
_SIGNED = re.compile(
    r"(?:\bmvg|\bgroet(?:jes|en)?|\bgr|\bliefs|\bhoogachtend|\bgroetjes van|\bgroet van"
    r"|\bbedankt)\s*[,.!:;-]?\s*$"
)
_SURNAME_LIKE = re.compile(
    r"(?:.{2,}(?:ssen|sen|stra|sma|inga|ema|ink|oglu|ogullari|ski|ska|wicz|czyk|enko|escu|ova|yan|jee|singh"
    r"|pour|zadeh|huizen|mans|veld|berg|hoven|dijk))$"
)
_NOT_A_NAME = re.compile(
    r"^ge\w+(?:en|d|t)$|(?:heid|ing|lijk|isch|aar|eur|ist|ster|tie|ment|baar|loos|zaam|teit|ende|erig|achtig"
    r"|schap|isme|bedrijf|persoon|kracht|leider|dienst|ploeg|kantoor|winkel|magazijn|zaken|school|zorg|lijn|shift"
    r"|balie)(?:en|e|s)?$"
)


def find(material: Material) -> Iterator[Span]:
    """Names of people; each rule looks at one word and, when it takes it, at the rest of the name after it."""
    items = material.words
    taken = -1
    for index, word in enumerate(items):
        if index <= taken:
            continue
        last = _name_at(material, index)
        if last is None or any(
            saying.start() <= word.start < saying.end() for saying in _SAYINGS.finditer(material.folded)
        ):
            continue
        yield Span("PERSOON", word.start, items[last].end)
        taken = last


def _name_at(material: Material, index: int) -> int | None:
    """The index of the last word of the name that starts at word `index`, or nothing when no name starts there."""
    word = material.words[index]
    expected = _expected(material, index)
    if _is_first_name(word.folded):
        return _rest(material, index)
    if _is_doubtful_first_name(word.folded):
        plausible = expected and (word.capital or word.folded not in words("common"))
        if plausible or _doubtful_but_named(material, index):
            return _rest(material, index)
        return None
    if expected == "title" and word.folded in words("particles"):
        return _particle_name(material, index)
    if expected and _may_be_name(material, index, expected):
        return _rest(material, index, whole=expected in ("named", "signed"))
    if word.folded in words("surnames") and word.capital and not word.first and not _place_here(material, word):
        return index
    return None


def _bare_forms(folded: str) -> tuple[str, ...]:
    """`folded`, and what it is a possessive or a pet form of."""
    forms = [folded]
    if folded.endswith(("'s", "s'")):
        forms.append(folded[:-2])
    if folded.endswith("'") or (folded.endswith("s") and len(folded) > 4):
        forms.append(folded[:-1])
    if "-" in folded:
        forms.append(folded.split("-")[0])
    return tuple(forms)


def _is_first_name(folded: str) -> bool:
    if folded in words("common") or folded in words("ambiguous_first_names"):
        return False
    return any(form in first_names() for form in _bare_forms(folded))


def _is_doubtful_first_name(folded: str) -> bool:
    if folded in words("ambiguous_first_names"):
        return True
    return folded not in words("common") and any(form in words("ambiguous_first_names") for form in _bare_forms(folded))


def _expected(material: Material, index: int) -> str:
    """Why a name may be expected here: "title", "role", "named", "signed", "i_am", or "" when not."""
    word = material.words[index]
    before = material.before(word.start)
    if _NAMED.search(before):
        return "named"
    if _SIGNED.search(before) and _near_end(material, index):
        return "signed"
    if not index:
        return ""
    previous = material.words[index - 1]
    gap = material.text[previous.end : word.start]
    if previous.folded in words("titles") and gap in (" ", ". ", "."):
        if previous.folded == "hr" and not gap.startswith("."):
            return ""
        if previous.folded in words("sure_titles") or previous.capital or gap.startswith(".") or word.capital:
            return "title"
    if previous.folded in words("roles") and gap in (" ", ", ", " (", ": ") and _owned(material, index - 1):
        return "role"
    if _I_AM.search(before) and gap == " ":
        return "i_am"
    return ""


def _near_end(material: Material, index: int) -> bool:
    return len(material.words) - index <= 4


def _owned(material: Material, index: int) -> bool:
    """ "mijn baas", "onze nieuwe teamleider": a role of somebody's own, or with a capital after it."""
    return (
        index == 0
        or any(word.folded in words("owners") for word in material.words[max(0, index - 2) : index])
        or material.words[index].first
    )


def _may_be_name(material: Material, index: int, expected: str) -> bool:
    word = material.words[index]
    if word.folded in words("common") or word.folded in words("titles") or word.folded in words("roles"):
        return False
    if expected == "i_am":
        return False
    if expected == "role":
        return word.capital or word.folded in words("surnames")
    if expected == "signed" or (expected == "named" and not _TOLD_NAME.search(material.before(word.start))):
        return word.capital
    if expected == "title":
        return word.capital or (
            not _NOT_A_NAME.search(word.folded) and len(word.folded) > 2 and not material.listed_at(word.start)
        )
    return word.capital or (
        len(word.folded) > 2 and not _NOT_A_NAME.search(word.folded) and not material.listed_at(word.start)
    )


def _particle_name(material: Material, index: int) -> int | None:
    """The end of "de vries" in "meneer de vries", nothing in "meneer in de winkel"."""
    at = index
    while at < len(material.words) and material.words[at].folded in words("particles") and at - index < 3:
        at += 1
    if at >= len(material.words) or material.words[index].folded in words("half_particles"):
        return None
    word = material.words[at]
    named = word.capital or (word.folded not in words("common") and word.folded not in words("roles"))
    return _rest(material, at) if named else None


def _doubtful_but_named(material: Material, index: int) -> bool:
    """A doubtful first name counts with a capital in mid-sentence, or with a surname after it."""
    word = material.words[index]
    if index + 1 < len(material.words):
        after = material.words[index + 1]
        joined = material.text[word.end : after.start] == " "
        if joined and word.capital and after.capital and after.folded not in words("common"):
            return True
        if joined and after.folded in words("surnames"):
            return True
        if joined and after.folded in words("particles") and word.capital:
            last = _rest(material, index)
            if last > index + 1 and material.words[last].capital:
                return True
    return word.capital and not word.first and len(word.folded) > 2 and not material.listed_at(word.start)


def _rest(material: Material, index: int, whole: bool = False) -> int:
    """The last word of the name that starts at `index`: further first names, particles, a surname.

    `whole`: somebody tells a name in full, so that every capital belongs to it.
    """
    items = material.words
    last = index
    at = index + 1
    while at < len(items) and at - index <= 5:
        word = items[at]
        gap = material.text[items[at - 1].end : word.start]
        if gap not in (" ", "-", ". ", "  ") or (gap == ". " and items[at - 1].end - items[at - 1].start > 1):
            break
        if word.folded in words("particles"):
            after = _after_particles(material, at)
            if after is None:
                break
            last = after
            break
        if not _continues(word) and not (whole and word.capital and len(word.folded) > 2):
            break
        last = at
        at += 1
    return last


def _continues(word: Word) -> bool:
    if word.folded in words("common") or word.folded in words("titles") or word.folded in words("roles"):
        return False
    if word.capital and not word.first:
        return True
    return word.folded in words("surnames") or (
        bool(_SURNAME_LIKE.match(word.folded)) and not _NOT_A_NAME.search(word.folded)
    )


def _after_particles(material: Material, at: int) -> int | None:
    items = material.words
    start = at
    if items[at].folded in words("half_particles") and (
        at + 1 >= len(items) or items[at + 1].folded not in {"de", "den", "het", "'t", "der"}
    ):
        return None
    while at < len(items) and items[at].folded in words("particles") and at - start < 3:
        if material.text[items[at - 1].end : items[at].start] != " ":
            return None
        at += 1
    if at >= len(items) or material.text[items[at - 1].end : items[at].start] != " ":
        return None
    word = items[at]
    surname = word.folded in words("surnames") or bool(_SURNAME_LIKE.match(word.folded))
    family = items[start].folded in {
        "de",
        "den",
        "der",
        "el",
        "van",
        "ter",
        "ten",
        "ait",
        "ben",
        "bin",
        "von",
        "la",
        "le",
        "al",
    }
    if word.capital and word.folded not in words("common") and not material.listed_at(word.start):
        return at
    if surname:
        return at
    if family and word.folded not in words("common") and not _NOT_A_NAME.search(word.folded) and at - start >= 1:
        return at if len(word.folded) > 3 else None
    return None


def _place_here(material: Material, word: Word) -> bool:
    return word.folded in place_names() or material.listed_at(word.start)
