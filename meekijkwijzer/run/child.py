"""One program under supervision: what it is, and the state of its process."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from .health import Health, Question
from .process import signal_group, spawn

TAIL = 20
_MAX_PARTIAL = 65536  # bytes of a line without an end
_READY = re.compile(r"^\S+ ready\b")


@dataclass(frozen=True)
class Program:
    """A program to keep running, or a job to run once. A program says `<name> ready` when it can be used."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(repr=False)  # holds the secret
    directory: Path | None = None
    job: bool = False
    """Runs once; ready when it ends with code 0, and its failure is final."""
    after: str | None = None
    """The name of a job that must have ended well first."""
    aloud: bool = False
    """What it prints is for the terminal too: it takes long, and tells how far it is."""
    ready_within: float = 60.0
    """Seconds from its start."""
    health: Health | None = None
    """How to ask it whether it still answers."""


class Child:
    """The process of a program, through its restarts."""

    def __init__(self, program: Program) -> None:
        """Does not start it yet."""
        self.program = program
        self.ready = False
        self.done = False
        self.due: float | None = time.monotonic()
        self.deaths: deque[float] = deque(maxlen=100)
        self.deaths_in_a_row = 0
        self.tail: deque[str] = deque(maxlen=TAIL)
        self.pipe: IO[bytes] | None = None
        self.at_end = False
        self.question: Question | None = None
        self.misses = 0
        """How often in a row it was asked in vain."""
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._partial = b""

    def is_due(self, now: float) -> bool:
        """True when it has to be started."""
        return self.due is not None and self.due <= now

    def start(self) -> IO[bytes]:
        """Start the process; gives the pipe with its output, which never blocks. Raises OSError."""
        self.due, self.ready, self.at_end, self._partial = None, False, False, b""
        self.misses = 0
        self._started = time.monotonic()
        program = self.program
        self._process = spawn(program.command, program.environment, program.directory)
        assert self._process.stdout is not None  # for the type checker: spawn makes a pipe
        self.pipe = self._process.stdout
        os.set_blocking(self.pipe.fileno(), False)
        return self.pipe

    def read(self) -> list[str]:
        """The new whole lines of its output. Keeps the last ones, and notices that it is ready."""
        if self.pipe is None:
            return []
        data = self._partial
        try:
            while chunk := os.read(self.pipe.fileno(), 65536):
                data += chunk
                if len(data) > 16 * _MAX_PARTIAL:  # it writes faster than we read: others get their turn
                    break
            else:
                self.at_end = True
        except BlockingIOError:
            pass
        *whole, self._partial = data.split(b"\n")
        if self._partial and (self.at_end or len(self._partial) > _MAX_PARTIAL):
            whole.append(self._partial)
            self._partial = b""
        lines = [line.decode(errors="replace").rstrip() for line in whole]
        self.tail.extend(lines)
        if not self.program.job and any(_READY.match(line) for line in lines):
            self.ready = True
        return lines

    def exit_status(self) -> int | None:
        """The exit code, once, when the process has ended (negative: number of a signal); otherwise None."""
        if self._process is None:
            return None
        status = self._process.poll()
        if status is not None:
            signal_group(self._process, signal.SIGKILL)  # what it started itself goes with it
            self._process = None
        return status

    def is_running(self) -> bool:
        """True while its process exists."""
        return self._process is not None and self._process.poll() is None

    def is_late(self) -> bool:
        """True when it should have been ready by now."""
        return self.is_running() and not self.ready and self.age() > self.program.ready_within

    def age(self) -> float:
        """Seconds since its last start."""
        return time.monotonic() - self._started

    def next_moment(self, now: float) -> float | None:
        """When it wants attention next without having made a sound."""
        if self.due is not None and self.due > now:
            return self.due
        if self.is_running() and not self.ready:
            return self._started + self.program.ready_within + 0.01
        return None

    def terminate(self) -> None:
        """Ask it to end, once started and not ended."""
        self.due = None
        if self._process is not None and self._process.poll() is None:
            signal_group(self._process, signal.SIGTERM)

    def kill(self) -> None:
        """End it and all that it started, now."""
        if self._process is not None:
            signal_group(self._process, signal.SIGKILL)
            self._process.wait()

    def close(self) -> None:
        """Let go of the pipe."""
        if self.pipe is not None:
            self.pipe.close()
            self.pipe = None
