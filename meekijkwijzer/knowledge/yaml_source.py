"""YAML with line numbers, so that an error can say where the mistake stands.

The plain value and a map from path ("steps", 3, "rows", 0, "if") to line come from the same parse.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .errors import KnowledgeError, Problem

YamlPath = tuple[str | int, ...]


@dataclass(frozen=True)
class YamlSource:
    """A parsed file: its value and the line on which each part starts.

    `unreadable`: it has neither, and that was told.
    """

    file: str
    value: Any
    lines: dict[YamlPath, int]
    unreadable: bool = False

    def line(self, path: YamlPath) -> int:
        """Line of `path`, or of the nearest part above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class _Loader(yaml.SafeLoader):
    """SafeLoader in which `nee`, `ja`, `no` and dates stay the text that was written."""


_BOOL = "tag:yaml.org,2002:bool"
_STAYS_TEXT = (_BOOL, "tag:yaml.org,2002:timestamp")
_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag not in _STAYS_TEXT]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile(r"^(?:true|false)$"), ["t", "f"])


def read_yaml(path: Path, shown_as: str) -> YamlSource:
    """Parse `path`; raises KnowledgeError for unreadable files, bad YAML and doubled keys."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(
            [Problem(shown_as, 1, f"kan niet worden gelezen ({error}); zet het bestand terug")]
        ) from error
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        lines: dict[YamlPath, int] = {}
        problems: list[Problem] = []
        if node is not None:
            _walk(node, (), lines, problems, shown_as)
        if problems:
            raise KnowledgeError(problems)
        value = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        told = "is hier niet te lezen; kijk naar haakjes, aanhalingstekens en inspringen, ook op de regel erboven"
        raise KnowledgeError([Problem(shown_as, line, told)]) from error
    finally:
        loader.dispose()
    return YamlSource(shown_as, value, lines)


def _walk(node: yaml.Node, path: YamlPath, lines: dict[YamlPath, int], problems: list[Problem], file: str) -> None:
    lines[path] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            below = (*path, str(key.value))
            if below in lines:
                problems.append(
                    Problem(file, key.start_mark.line + 1, f"'{key.value}' staat hier twee keer; houd er een")
                )
            _walk(child, below, lines, problems, file)
            lines[below] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            _walk(child, (*path, index), lines, problems, file)
