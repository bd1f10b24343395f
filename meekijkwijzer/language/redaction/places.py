"""POSTCODE, ADRES and PLAATS."""

import re
from collections.abc import Iterator

from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span
from meekijkwijzer.language.wordlists import words

_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3}(?P<gap>\s?)(?P<letters>[a-z]{2})(?![\w'])")

_STRONG = (
    "straat|straatje|strjitte|straatweg|laan|laantje|gracht|kade|plein|pleintje|dreef|singel|steeg|dijk"
    "|plantsoen|boulevard"
    "|weg|wegje|steenweg|stwg|lei|pad|hof|hofje|baan|markt|wal|haven|park|kamp|erf|veld|burg|oord|horst|akker"
    "|kwartier|poort"
    "|brink|ring|werf|vaart|sluis|brug|berg|heuvel|donk|waard|weide|bos|es|eind|einde|hoek|gaarde|tuin|tuinen"
    "|zijde|str"
)
_SURE = (
    r"(?:straat|straatje|straatweg|laan|laantje|gracht|kade|plein|pleintje|dreef|singel|steeg|plantsoen"
    r"|boulevard|steenweg|stwg|str)"
)
_STOP = (
    r"(?!\s*(?:uur|u\b|euro|keer|x\b|dagen|weken|maanden|jaar|minuten|km|meter|kilometer|man\b|mensen|medewerkers"
    r"|collega|personen|procent|%|cameras?|camera|graden|tot|stuks|:\d|,\d|\.\d))"
)
_NUMBER = (
    rf"(?:nummer |nr\.? ?|no\.? ?)?\d{{1,5}}(?![\d:]){_STOP}(?:\s?[a-z](?![a-z0-9'])|\s?-\s?\d{{1,4}}\b"
    rf"|\s?(?:hs|bis|huis|boven|rood|zw|i{{1,3}})\b)?"
)
_COMPOUND = re.compile(
    rf"\b(?:(?:de |het "
    rf"|'t )?(?:[a-z'.-]+ ){{0,3}}?)?(?P<street>[a-z'-]{{2,}}(?:{_STRONG}))\.?,?\s+(?P<number>{_NUMBER})"
)
_LOOSE = re.compile(
    rf"\b(?P<street>(?:[a-z]+\s){{1,3}}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|steeg|hof|park|markt"
    rf"|boulevard))\s+(?P<number>{_NUMBER})"
)
_LANE_OF = re.compile(
    rf"\b(?:laan|weg|plein|kade|dijk|park|hof)\s(?:van|der|op)\s(?:de |den "
    rf"|het )?[a-z]+(?:\s[a-z]+)?\s(?P<number>{_NUMBER})"
)
_LIVING = re.compile(
    rf"\b(?:woon|woont|wonen|woonachtig|gevestigd|adres(?: is)?|zit|zitten|werk|kantoor|magazijn|filiaal"
    rf"|vestiging)\s+(?:is |op het adres )?(?:aan|in|op|bij|:)?\s?(?:de |het )?"
    rf"(?P<street>[a-z'-]{{3,}}{_SURE})\b(?!\s*\d)"
)

_WHERE = re.compile(
    r"\b(?:in|te|uit|naar|vanuit|regio|omgeving|vestiging|filiaal|locatie|gemeente|rond|nabij|depot|kantoor"
    r"|magazijn|station|rechtbank|haven van|vlakbij)\s+$"
)


def find(material: Material) -> Iterator[Span]:
    """Where somebody lives or works."""
    folded = material.folded
    if any(char.isdigit() for char in folded):
        yield from _postcodes(material)
        yield from _addresses(material)
    for match in _LIVING.finditer(folded):
        if match["street"] not in words("no_street"):
            yield Span("ADRES", *match.span("street"))
    for hit in material.hits:
        start, end = hit.start, hit.end
        if hit.kind == "place" or (hit.kind == "doubtful_place" and _is_place(material, start)):
            yield Span("PLAATS", start, end)


def _postcodes(material: Material) -> Iterator[Span]:
    for match in _POSTCODE.finditer(material.folded):
        letters = match["letters"]
        typed = material.text[match.start("letters") : match.end("letters")]
        plausible = letters not in words("no_postcode") or (
            typed.isupper() and not match["gap"] and letters not in {"sa", "sd", "ss"}
        )
        near_address = bool(re.search(r"\b(?:postcode|pc|adres|woon)\b[^\n]{0,25}$", material.before(match.start())))
        if plausible or near_address:
            yield Span("POSTCODE", *match.span())


def _addresses(material: Material) -> Iterator[Span]:
    for pattern in (_COMPOUND, _LOOSE):
        for match in pattern.finditer(material.folded):
            street = match["street"].split()[-1]
            if pattern is _COMPOUND and (street in words("no_street") or not _looks_like_street(material, match)):
                continue
            if pattern is _LOOSE and not material.text[match.start("street")].isupper():
                continue
            start = _with_prefix(material, match.start("street"))
            yield Span("ADRES", start, match.end("number"))
    for match in _LANE_OF.finditer(material.folded):
        if material.text[match.start()].isupper():
            yield Span("ADRES", match.start(), match.end("number"))


def _looks_like_street(material: Material, match: re.Match[str]) -> bool:
    street = match["street"]
    if re.fullmatch(rf"[a-z'-]{{3,}}{_SURE}", street) or re.fullmatch(r"[a-z'-]{4,}(?:weg|dijk|kade)", street):
        return True
    if material.text[match.start("street")].isupper() and not material.shouting:
        return True
    return bool(
        re.search(r"\b(?:woon|adres|aan de|aan het|gevestigd)\b[^\n]{0,20}$", material.before(match.start("street")))
    )


def _with_prefix(material: Material, start: int) -> int:
    """The start of the street's name with the words before it that belong to it."""
    for _ in range(4):
        head = re.search(r"([a-z0-9'.-]+)\s$", material.before(start))
        if not head:
            return start
        at = start - len(head.group())
        name = head.group(1).rstrip(".")
        capital = material.text[at].isupper() and not material.shouting
        sentence_start = at == 0 or material.folded[:at].rstrip()[-1:] in ".!?"
        if name not in words("street_prefix") and (not capital or sentence_start):
            return start
        if name in {"de", "het", "'t", "van", "der", "den"} and not capital:
            rest = material.folded[start : start + 1]
            if not material.text[start].isupper() or not rest or name in {"de", "het"}:
                return start
        start = at
    return start


def _is_place(material: Material, start: int) -> bool:
    """A doubtful place counts with a capital and a word of place before it."""
    if material.shouting or not material.text[start].isupper():
        return False
    return bool(_WHERE.search(material.before(start)))
