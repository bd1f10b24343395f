"""What pydantic found, in Dutch and with what to do: the files are mended by lawyers, not by programmers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

SEE = "zie docs/kennis.md"
_PATTERNS = {
    "^[a-z0-9]": "mag alleen kleine letters, cijfers, - en _ hebben",
    "^https://": "moet een adres zijn dat begint met https://",
    "^(https://|tel:)": "moet een adres zijn dat begint met https:// of tel:",
}

_SAID: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "missing": lambda _: "ontbreekt; voeg het toe",
    "extra_forbidden": lambda _: "hoort hier niet; verbeter de naam of haal het weg",
    "literal_error": lambda context: f"moet een van deze zijn: {_listed(context['expected'])}",
    "string_type": lambda _: "moet tekst zijn; zet het tussen aanhalingstekens",
    "string_too_short": lambda _: "mag niet leeg zijn; vul het in",
    "string_pattern_mismatch": lambda context: _pattern(context["pattern"]),
    "int_type": lambda _: "moet een heel getal zijn",
    "int_parsing": lambda _: "moet een heel getal zijn",
    "int_from_float": lambda _: "moet een heel getal zijn",
    "bool_type": lambda _: "moet true of false zijn",
    "bool_parsing": lambda _: "moet true of false zijn",
    "date_type": lambda _: "moet een dag zijn zoals 2026-11-20",
    "date_parsing": lambda _: "moet een dag zijn zoals 2026-11-20",
    "date_from_datetime_parsing": lambda _: "moet een dag zijn zoals 2026-11-20",
    "tuple_type": lambda _: "moet een lijst zijn, zoals [a, b]",
    "list_type": lambda _: "moet een lijst zijn, zoals [a, b]",
    "too_short": lambda context: f"moet er minstens {context['min_length']} hebben; vul het aan",
    "too_long": lambda context: f"mag er hooguit {context['max_length']} hebben; haal iets weg",
    "dict_type": lambda _: "moet uit regels met een naam en een waarde bestaan, zoals naam: waarde",
    "model_type": lambda _: "moet uit regels met een naam en een waarde bestaan, zoals naam: waarde",
}


def in_dutch(detail: Mapping[str, Any]) -> str:
    """One error of pydantic as a sentence that names the key and says what to do."""
    names = [str(part) for part in detail["loc"] if isinstance(part, str) and part != "[key]"]
    said = _SAID.get(detail["type"], _other)
    return f"{repr(names[-1]) if names else 'dit onderdeel'} {said(detail.get('ctx', {}))}; {SEE}"


def _other(_: Mapping[str, Any]) -> str:
    return "klopt niet; vergelijk het met een onderdeel dat wel goed is"


def _listed(expected: str) -> str:
    return expected.replace("'", "").replace(" or ", " of ")


def _pattern(pattern: str) -> str:
    return next((said for start, said in _PATTERNS.items() if pattern.startswith(start)), "heeft niet de goede vorm")
