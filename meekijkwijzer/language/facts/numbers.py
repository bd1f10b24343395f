"""Dutch number words as figures."""

import re
from functools import cache

_UNITS = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _below_hundred(number: int) -> str:
    if number < 10:
        return _UNITS[number]
    if number < 20:
        return _TEENS[number - 10]
    tens, unit = divmod(number, 10)
    return (f"{_UNITS[unit]}en" if unit else "") + _TENS[tens]


@cache
def number_words() -> dict[str, int]:
    """Every number from 2 to 999, round thousands, and forms as in "met z'n vieren", without accents.

    "een" is left out: it is nearly always the article.
    """
    table: dict[str, int] = {}
    for number in range(2, 100):
        table[_below_hundred(number)] = number
    for hundreds in range(1, 20):
        if hundreds == 10:
            continue
        head = ("" if hundreds == 1 else _below_hundred(hundreds)) + "honderd"
        for rest in range(100):
            tail = _below_hundred(rest)
            table[head + tail] = hundreds * 100 + rest
            if rest:
                table[f"{head}en{tail}"] = hundreds * 100 + rest
    for thousands in range(1, 20):
        table[("" if thousands == 1 else _below_hundred(thousands)) + "duizend"] = thousands * 1000
    together = {
        "tweeen": 2, "drieen": 3, "vieren": 4, "vijven": 5, "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9,
        "tienen": 10, "elven": 11, "twaalven": 12, "vijftienen": 15, "twintigen": 20, "dertigen": 30, "veertigen": 40,
        "vijftigen": 50,
    }  # fmt: skip
    return table | together


_WORD = re.compile(r"[a-z]{3,}")


def with_figures(text: str) -> str:
    """`text` (plain) with its number words as figures: "twintig man" becomes "20 man"."""
    table = number_words()
    return _WORD.sub(lambda match: str(table.get(match.group(), match.group())), text)
