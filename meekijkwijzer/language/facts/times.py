"""Expressions of time in Dutch, as a range of days before today."""

import re

_APPROX = r"(?:ruim|bijna|zowat|ongeveer|pakweg|zeker|dik|goed|krap|een stuk of|zo'n|minstens|meer dan)"
_WEEKDAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend)"
_LONG = 100_000

# (pattern, fewest days ago, most days ago). The first that matches counts. None: computed from the number.
_FIXED: tuple[tuple[re.Pattern[str], int, int], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), low, high)
    for pattern, low, high in (
        ("eergisteren", 2, 2),
        ("gisteren(?:ochtend|middag|avond|nacht|morgen)?", 1, 1),
        ("vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|zojuist|zonet|daarnet|daarstraks", 0, 0),
        ("deze week|eerder deze week", 0, 6),
        ("(?:vorige|afgelopen|verleden) week", 1, 13),
        (f"(?:vorige|afgelopen|sinds|verleden|deze|sinds afgelopen|sinds vorige) {_WEEKDAY}", 0, 13),
        ("(?:een )?paar dagen|enkele dagen|al dagen", 2, 6),
        ("anderhalve week", 9, 12),
        ("anderhalve maand", 40, 50),
        ("(?:een )?paar maanden|enkele maanden|al maanden|maandenlang|(?<!\\d )maanden geleden|sinds maanden", 60, 300),
        ("(?:een )?half ?jaar|halfjaar|half jaartje", 150, 220),
        ("anderhalf jaar", 500, 600),
        ("vorig jaar|verleden jaar|vorig schooljaar|vorig seizoen", 31, 730),
        (
            "(?:een )?paar jaar|enkele jaren|al jaren|jarenlang|(?<!\\d )jaren geleden|jaren|(?:al|sinds) jaar en dag",
            400,
            _LONG,
        ),
        ("(?:sinds|in|vanaf|al van|uit) (?:19[89]\\d|20[01]\\d|202[0-5])", 31, _LONG),
        ("sinds (?:de )?(?:corona|covid|lockdown)|sinds de coronatijd", 400, _LONG),
        (
            "al (?:heel |zo |erg |super)?lang|al tijden|al eeuwen|sinds altijd|altijd al|heel lang geleden"
            "|lang geleden",
            60,
            _LONG,
        ),
    )
)
_COUNTED = re.compile(
    rf"\b(?:{_APPROX} )*(?P<number>\d{{1,3}}|een)?\s?(?P<unit>dag|dagen|dagje|week|weken|weekje|weekjes|maand"
    rf"|maanden|maandje|maandjes|jaar|jaartje)"
    r"(?: of (?P<about>\d{1,2}))?\b"
)
_FUTURE = re.compile(
    r"\b(?:binnenkort|volgende (?:week|maand|jaar|maandag|dinsdag|woensdag|donderdag|vrijdag)"
    r"|vanaf (?:volgende|morgen)|morgen|straks|komende (?:week|maand|tijd|weken|maanden)"
    r"|over (?:een|\d+|een paar|enkele) (?:dagen|week|weken|maand|maanden)|eind(?:e)? (?:van )?(?:de|deze|dit"
    r"|volgende) (?:maand|jaar)|na de zomer(?:vakantie)?)\b"
)


def days_ago(text: str) -> tuple[int, int] | None:
    """The fewest and most days ago that `text` (plain, with figures) speaks of, or None when it names no time.

    The range is as wide as people are loose: "vorige week" is 1 to 13 days, "twee maanden" 48 to 80.
    """
    for pattern, low, high in _FIXED:
        if pattern.search(text):
            return low, high
    for match in _COUNTED.finditer(text):
        number = match["about"] or match["number"]
        if number is None:
            continue
        count = 1 if number == "een" else int(number)
        unit = match["unit"]
        if unit.startswith("dag"):
            return count, count
        if unit.startswith("week") or unit == "weken":
            return max(7 * count - 2, 5), 7 * count + 4
        if unit.startswith("maand"):
            return (20, 60) if count == 1 else (30 * count - 12, 30 * count + 20)
        return (300, _LONG)
    return None


def without_times(text: str) -> str:
    """`text` (plain, with figures) with its expressions of time taken out."""
    for pattern, _, _ in _FIXED:
        text = pattern.sub(" ", text)
    return _COUNTED.sub(" ", text)


def in_future(text: str) -> bool:
    """Whether `text` (plain) speaks of a time that still has to come."""
    return bool(_FUTURE.search(text))


def since_introduction(text: str) -> str | None:
    """The value of `invoering` for a time: shorter or longer than a month ago, None on the border or without a time."""
    span = days_ago(text)
    if span is None:
        return None
    low, high = span
    if high <= 27:
        return "korter_dan_maand"
    return "langer_dan_maand" if low >= 31 else None


def exact_days(text: str) -> int | None:
    """Days since something happened, only when told so precisely that counting a legal term is safe.

    "Twee maanden" is None: the term for contesting a dismissal ends on such a day (art. 7:686a BW).
    """
    span = days_ago(text)
    if span is None:
        return None
    low, high = span
    if low == high:
        return low
    match = _COUNTED.search(text)
    if not match or not (match["number"] or match["about"]):
        return None
    number = match["about"] or match["number"]
    count = 1 if number == "een" else int(number)
    if match["unit"].startswith("we"):
        return 7 * count if 7 * count < 56 else None
    if match["unit"].startswith("maand"):
        return 30 * count if count == 1 or 3 <= count <= 24 else None
    return 365 * count if match["unit"].startswith("jaar") and count <= 10 else None
