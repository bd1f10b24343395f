"""One log file for all processes, that cannot fill the disk."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

MAX_BYTES = 5_000_000
OLD_FILES = 2
MAX_LINE = 4_000  # characters


class Log:
    """Appends lines with time and origin. A full file becomes `.1`, that one `.2`, and the oldest goes."""

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        """Opens the file, and makes its folder if needed; only the owner may read it."""
        self.path = path
        self._max_bytes = max_bytes
        path.parent.mkdir(parents=True, exist_ok=True)
        self._open()

    def write(self, origin: str, line: str) -> None:
        """Add one line that came from a process. A full disk costs lines, it does not stop the product."""
        moment = datetime.now().astimezone().isoformat(timespec="milliseconds")
        data = f"{moment} {origin}: {line[:MAX_LINE]}\n".encode(errors="replace")
        with contextlib.suppress(OSError):
            if self._size + len(data) > self._max_bytes:
                self._rotate()
            self._size += os.write(self._descriptor, data)

    def close(self) -> None:
        """Nothing is written after this."""
        os.close(self._descriptor)

    def _open(self) -> None:
        self._descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._size = os.fstat(self._descriptor).st_size

    def _rotate(self) -> None:
        for number in range(OLD_FILES, 0, -1):
            newer = self._old(number - 1) if number > 1 else self.path
            if newer.exists():
                newer.replace(self._old(number))
        full = self._descriptor
        self._open()
        os.close(full)

    def _old(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")
