"""EMAIL, URL, IP and GEBRUIKERSNAAM."""

import ipaddress
import re
from collections.abc import Iterator

from meekijkwijzer.language.redaction.material import Material
from meekijkwijzer.language.spans import Span
from meekijkwijzer.language.wordlists import first_names, phrases, words

_TLD = r"(?:nl|com|be|org|net|eu|de|info|io|fr|uk|co\.uk|me|online|frl|amsterdam|nu|shop)"
_EMAIL = re.compile(r"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[\w.+-]{1,64}@[\w-]{2,63}\b")
_DOT = r"\s{0,2}(?:\.|\(dot\)|\[dot\]|\bpunt\b|\bdot\b)\s{0,2}"
_JOIN = rf"(?:{_DOT}|\s{{0,2}}(?:_|-|\bstreepje\b|\bunderscore\b|\bliggend streepje\b|\bmin\b)\s{{0,2}})"
_AT = (
    r"(?:@|\s{1,2}@\s{1,2}|\s{0,2}(?:\(at\)|\[at\]|\(apenstaart(?:je)?\)|\bapens?taart(?:je)?\b"
    r"|\bapestaart(?:je)?\b)\s{0,2})"
)
_SPELLED = re.compile(
    rf"\b[\w+]{{1,40}}(?:{_JOIN}[\w+]{{1,40}}){{0,4}}{_AT}[\w-]{{1,40}}(?:{_DOT}[\w-]{{2,40}}){{0,3}}"
)
_SPELLED_AT = re.compile(rf"\b[\w+]{{1,40}}(?:{_JOIN}[\w+]{{1,40}}){{0,4}}\s+at\s+[\w-]{{2,40}}{_DOT}{_TLD}\b")
_URL = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"')\]]{2,200}"
    r"|\b[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:nl|com|be|org|eu|io|frl|nu"
    r"|online)\b(?:/[^\s<>\"')\]]{0,200})?"
)
_IPV4 = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)")
_IPV6 = re.compile(r"(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4}(?![\w:])")
_HANDLE = re.compile(r"(?<![\w@./])@[\w.]{2,40}\b")
_NAMED = re.compile(
    r"\b(?:gebruikersnaam|gebruikers-id|gebruikersid|username|user\s?name|user\s?id|inlognaam|loginnaam"
    r"|login(?=\s*(?:is|:))"
    r"|accountnaam|inlogcode|nickname|teamsnaam|insta(?:gram)?(?=\s*(?:is|:|naam))|snapchat(?=\s*(?:is|:)))"
    r"(?:\s+(?:naam|van mij))?\s*(?P<is>is|was|=|:)?\s*:?\s*['\"]?(?P<name>[\w][\w.@-]{1,39})"
)


def find(material: Material) -> Iterator[Span]:
    """Addresses and names of the net. Plain sites of bodies are spared later, by ``bodies``."""
    folded = material.folded
    if "@" in folded:
        for match in _EMAIL.finditer(folded):
            yield Span("EMAIL", match.start(), _without_dot(folded, *match.span()))
        for match in _HANDLE.finditer(folded):
            yield Span("GEBRUIKERSNAAM", match.start(), _without_dot(folded, *match.span()))
    if "@" in folded or "taart" in folded or "at)" in folded or "at]" in folded:
        for match in _SPELLED.finditer(folded):
            yield Span("EMAIL", _start_of_address(folded, *match.span()), _without_dot(folded, *match.span()))
    if " at " in folded:
        for match in _SPELLED_AT.finditer(folded):
            yield Span("EMAIL", *match.span())
    if "." in folded or "://" in folded:
        for match in _URL.finditer(folded):
            if match.group() in phrases("employers"):
                continue
            yield Span("URL", match.start(), _without_dot(folded, *match.span()))
        for match in _IPV4.finditer(folded):
            if _is_address(match.group()):
                yield Span("IP", *match.span())
    if ":" in folded:
        for match in _IPV6.finditer(folded):
            if _is_address(match.group()):
                yield Span("IP", *match.span())
    for match in _NAMED.finditer(folded):
        name = match["name"]
        odd = any(char.isdigit() or char in "_.@-" for char in name.rstrip("."))
        if odd or (match["is"] and name not in words("common")) or name in first_names():
            yield Span("GEBRUIKERSNAAM", match.start("name"), _without_dot(folded, *match.span("name")))


def _without_dot(folded: str, start: int, end: int) -> int:
    while end > start and folded[end - 1] in ".,!?;:":
        end -= 1
    return end


def _start_of_address(folded: str, start: int, end: int) -> int:
    """Past words of the sentence that the pattern took along because a full stop came before the address."""
    head = folded[start:end]
    cut = re.match(r"(?:[a-z]+\.\s+)+(?=[\w+]+)", head)
    return start + cut.end() if cut and cut.end() < len(head) else start


def _is_address(piece: str) -> bool:
    try:
        ipaddress.ip_address(piece)
    except ValueError:
        return False
    return True
