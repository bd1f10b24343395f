"""The fixture `stack`: one running product for all tests that need it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .running import Stack, running


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with running(tmp_path_factory.mktemp("stack")) as stack:
        yield stack
