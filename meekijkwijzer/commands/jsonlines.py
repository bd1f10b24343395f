"""JSON lines in, JSON lines out: one answer for each line, in order, also for a line that is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, NoReturn

from meekijkwijzer.commands.terminal import CommandError

Line = Mapping[str, Any]


class BadLine(Exception):
    """A line cannot be answered. The text says what is wrong with it, without quoting it."""


def answer_lines(convert: Callable[[Line], Line], source: BinaryIO | None = None, sink: BinaryIO | None = None) -> int:
    """Convert every line of `source` (standard input) to one line on `sink` (standard output).

    A line for which `convert` raises anything becomes `{"error", "line"}`, with the number of the line from 1;
    only CommandError ends it all. Of an exception other than BadLine just the class is told: its text may be a
    person's.
    Each answer is sent at once, so another program can converse with this one.
    Gives the exit code: 0, or 1 when there was a bad line.
    """
    source = source or sys.stdin.buffer
    sink = sink or sys.stdout.buffer
    status = 0
    for number, raw in enumerate(source, 1):
        try:
            answer = _encode(convert(_decode(raw)))
        except BadLine as error:
            answer = _error(str(error), number)
            status = 1
        except CommandError:
            raise
        except Exception as error:
            answer = _error(f"deze regel kan niet worden verwerkt ({type(error).__name__})", number)
            status = 1
        sink.write(answer + b"\n")
        sink.flush()
    return status


def text_of(line: Line, most: int = 1_000_000) -> str:
    """The text in a line, of at most so many characters: what the pipeline takes at once. Raises BadLine."""
    text = line.get("text")
    if not isinstance(text, str):
        raise BadLine('verwacht {"text": "…"} met een tekst')
    if len(text) > most:
        raise BadLine(f"de tekst is langer dan {most} tekens")
    return text


def _decode(raw: bytes) -> Line:
    try:
        value = json.loads(raw.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError:
        raise BadLine("de regel is geen UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadLine(f"de regel is geen JSON (kolom {error.colno})") from None
    except (ValueError, RecursionError):
        raise BadLine("de regel is geen JSON die te lezen is") from None
    if not isinstance(value, dict):
        raise BadLine("de regel is geen JSON-object")
    return value


def _encode(value: Line) -> bytes:
    # JSON can spell half a character (a lone surrogate) that UTF-8 cannot.
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode(errors="replace")


def _error(message: str, number: int) -> bytes:
    return _encode({"error": message, "line": number})


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
