"""Reads the case files of this folder."""

import re
from pathlib import Path

CASES = Path(__file__).parent / "cases"
_MARK = re.compile(r"\{([A-Z_]+):([^}]+)\}")


def lines(name: str) -> list[str]:
    """The lines of a case file without comments and empty lines."""
    text = (CASES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def marked(line: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of a line with {TYPE:…} marks, and what has to be found in it."""
    return _MARK.sub(r"\2", line), _MARK.findall(line)


def facts_of(written: str) -> dict[str, str | int | list[str]]:
    """The facts on the right of "->" in a case file."""
    facts: dict[str, str | int | list[str]] = {}
    for part in written.split(";"):
        name, _, value = part.strip().partition("=")
        if name in ("middelen", "gevolgen"):
            facts[name] = value.split(",")
        elif value:
            facts[name] = int(value) if value.isdigit() and name == "dagen_sinds_ontslag" else value
    return facts
