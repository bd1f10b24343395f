"""Numbers that point at one person: IBAN, BSN, TELEFOON, KENTEKEN, PERSONEELSNUMMER, DATUM_GEBOORTE."""

import re
from collections.abc import Iterator

import phonenumbers
from stdnum import iban
from stdnum.nl import bsn

from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span
from meekijkwijzer.language.wordlists import words

_IBAN = re.compile(r"(?<![a-z0-9])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]){11,30}(?![a-z0-9])")
_IBAN_NL = re.compile(r"(?<![a-z0-9])nl[ .-]?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){8,10}(?!\d)")
_ACCOUNT = re.compile(
    r"\b(?:rekening(?:nummer|nr)?|bankrekening|giro)\b\W{0,3}(?:is|nummer"
    r"|nr)?\W{0,3}(\d(?:[ .-]?\d){6,11})(?!\d)"
)
_NINE = re.compile(r"(?<![\d.,+-])\d(?:[ .-]?\d){7,8}(?![\d]|[.,]\d)")
_BSN_WORD = re.compile(r"\b(?:bsn|burger\s?service\s?(?:nummer|nr)|sofi(?:nummer|nr)?|sofi-nummer)\b")
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\s?|00\s?)\d(?:[ ()./-]{0,3}\d){7,13}(?!\d)"
    r"|(?<![\w,+])\(?0\d(?:[ ()./-]{0,3}\d){6,9}(?!\d)"
)
_PHONE_WORD = re.compile(
    r"\b(?:tel(?:efoon(?:nummer|nr)?)?|mobiel(?:e nummer)?|nummer|bel(?:len)?|app(?:en)?|whatsapp"
    r"|06)\b[^\d+]{0,25}$"
)
_PHONE_BARE = re.compile(r"(?<![\d.,])6(?:[ -]?\d){8}(?!\d)")
_DATE_LIKE = re.compile(r"^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)?\d{2}$|^(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2}$")

_L, _D = "[a-z]", r"\d"
_SIDECODES = [
    "LL-DD-DD",
    "DD-DD-LL",
    "DD-LL-DD",
    "LL-DD-LL",
    "LL-LL-DD",
    "DD-LL-LL",
    "DD-LLL-D",
    "D-LLL-DD",
    "LL-DDD-L",
    "L-DDD-LL",
    "LLL-DD-L",
    "L-DD-LLL",
    "D-LL-DDD",
    "DDD-LL-D",
    "D-LLL-DDD",
]


def _plate(separator: str) -> str:
    shapes = [code.replace("-", separator).replace("L", _L).replace("D", _D) for code in _SIDECODES]
    return rf"(?<![\w-])(?:{'|'.join(shapes)})(?![\w-])"


_PLATE_DASHED = re.compile(_plate("-"))
_PLATE_LOOSE = re.compile(_plate("[ -]?"))
_PLATE_WORD = re.compile(r"\b(?:kenteken(?:nummer|plaat)?|nummerplaat|nummerbord|plaat)\b[^\n]{0,30}$")

_STAFF_NUMBER = re.compile(
    r"\b(?:personeels?\s?-?(?:nummer|nr|id|code)|pers\.?\s?(?:nummer|nr)|mede?werkers?\s?-?(?:nummer|nr|id|code)"
    r"|werknemers?\s?-?(?:nummer|nr|id)|stam\s?(?:nummer|nr)|badge\s?-?(?:nummer|nr|id)|pas\s?(?:nummer|nr)"
    r"|dienst\s?nummer"
    r"|employee\s?-?(?:id|number)|emp\s?id|loonnummer|registratienummer|chauffeurs\s?nummer|klok\s?nummer|flexnummer)"
    r"\.?\s*(?:is|was|=|:|nr\.?|van mij is)?\s*:?\s*#?\s*((?:[a-z]{1,4}[ -]?)?\d(?:[ .-]?\d){2,11}[a-z]?)\b"
)
_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{1,2}}\s?[-/. ]\s?\d{{1,2}}\s?[-/. ]\s?'?(?:\d{{4}}|\d{{2}})|\d{{1,2}}(?:e|ste"
    rf"|de)?\s+{_MONTH}(?:\s+'?(?:\d{{4}}|\d{{2}}))?|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{8}})"
)
_BIRTH = re.compile(
    rf"\b(?:geboren(?!\s+en getogen)|geb\.?(?:\s?dat(?:um|\.)?)?|geboorte\s?-?(?:datum|dag|jaar)|gbdatum|gebdat"
    rf"|jarig|verjaar(?:dag)?|dob)"
    rf"\b\.?(?:\s+(?:ben ik|is|was|ik|op|in|te|de|van mij|mijn|datum|dus"
    rf"|[a-z]+(?=\s+op))){{0,5}}\s*[:=]?\s*(?P<date>{_DATE}|(?:19|20)\d{{2}}\b)"
    rf"|(?P<before>{_DATE})\s+(?:ben ik\s+)?geboren\b"
)


def find(material: Material) -> Iterator[Span]:
    """Numbers with a checksum or a fixed shape, and numbers that the words before them explain."""
    folded = material.folded
    if not any(char.isdigit() for char in folded):
        return
    yield from _accounts(folded)
    yield from _births(folded)
    for match in _STAFF_NUMBER.finditer(folded):
        yield Span("PERSONEELSNUMMER", *match.span(1))
    yield from _citizens(folded)
    yield from _phones(folded)
    yield from _plates(material)


def _accounts(folded: str) -> Iterator[Span]:
    for match in _IBAN.finditer(folded):
        end = match.end()
        while end - match.start() >= 15:
            if iban.is_valid(folded[match.start() : end].replace(".", ""), check_country=False):
                yield Span("IBAN", match.start(), end)
                break
            end -= 1
    for match in _IBAN_NL.finditer(folded):
        yield Span("IBAN", *match.span())
    for match in _ACCOUNT.finditer(folded):
        yield Span("IBAN", *match.span(1))


def _births(folded: str) -> Iterator[Span]:
    for match in _BIRTH.finditer(folded):
        yield Span("DATUM_GEBOORTE", *match.span("date" if match["date"] else "before"))


def _citizens(folded: str) -> Iterator[Span]:
    for match in _NINE.finditer(folded):
        named = _BSN_WORD.search(folded, max(0, match.start() - 40), match.start())
        if named or (bsn.is_valid(match.group()) and not _DATE_LIKE.match(match.group())):
            yield Span("BSN", *match.span())


def _is_phone(number: str) -> bool:
    for country in ("NL", "BE"):
        try:
            parsed = phonenumbers.parse(number, country)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed):
            return True
    return False


def _phones(folded: str) -> Iterator[Span]:
    for match in _PHONE.finditer(folded):
        number = match.group()
        if _DATE_LIKE.match(number):
            continue
        digits = re.sub(r"\D", "", number)
        ten = digits.startswith("0") and len(digits) in (9, 10)
        if ten or _is_phone(number) or _PHONE_WORD.search(folded, max(0, match.start() - 40), match.start()):
            yield Span("TELEFOON", *match.span())
    for match in _PHONE_BARE.finditer(folded):
        if _PHONE_WORD.search(folded, max(0, match.start() - 40), match.start()):
            yield Span("TELEFOON", *match.span())


def _plates(material: Material) -> Iterator[Span]:
    folded = material.folded
    for match in _PLATE_DASHED.finditer(folded):
        if not words("no_plate") & set(re.findall("[a-z]+", match.group())):
            yield Span("KENTEKEN", *match.span())
    at = 0
    while loose := _PLATE_LOOSE.search(folded, at):
        start, end = loose.span()
        at = start + 1
        typed = material.text[start:end]
        letters = "".join(char for char in typed if char.isalpha())
        explained = _PLATE_WORD.search(folded, max(0, start - 45), start)
        written_so = letters.isupper() and " " not in typed and not material.shouting and len(letters) > 1
        if (explained or written_so) and not words("no_plate") & set(re.findall("[a-z]+", loose.group())):
            yield Span("KENTEKEN", start, end)
            at = end
