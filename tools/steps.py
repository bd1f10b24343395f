"""Numbered steps on the terminal, and commands whose output goes to a log file unless they fail."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tools.errors import SetupError

TAIL = 20
Command = Sequence["str | Path"]


def seconds(duration: float) -> str:
    """A duration as a Dutch reader writes it: `12,3 s`."""
    return f"{duration:.1f} s".replace(".", ",")


class Steps:
    """Tells which step is going on, which number it has and how long it takes."""

    def __init__(self, total: int, log: Path, held: Sequence[int] = ()) -> None:
        """`log` gets the output of all commands; they inherit the file descriptors `held` (locks)."""
        self._total = total
        self._log = log
        self._held = tuple(held)
        self._number = 0
        self._live = sys.stdout.isatty()

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Show the step, run the block, show how long it took."""
        self._number += 1
        started = time.monotonic()
        self.say(f"[{self._number}/{self._total}] {title}")
        yield
        self.say(f"      klaar in {seconds(time.monotonic() - started)}")

    def say(self, text: str) -> None:
        """Write a line."""
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    def run(self, command: Command, environment: Mapping[str, str] | None = None) -> None:
        """Run a command. Raises SetupError with its last lines when it fails or cannot be started."""
        self._log.parent.mkdir(parents=True, exist_ok=True)
        words = [str(word) for word in command]
        with self._log.open("a+", encoding="utf-8", errors="replace") as log:
            begin = log.seek(0, os.SEEK_END)
            log.write(f"$ {' '.join(words)}\n")
            log.flush()
            try:
                process = subprocess.Popen(
                    words,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env={**os.environ, **(environment or {})},
                    pass_fds=self._held,
                )
            except OSError as error:
                raise SetupError(f"{words[0]} kan niet starten: {error.strerror}.") from None
            try:
                status = self._wait(process)
            except BaseException:
                process.kill()
                process.wait()
                raise
            if status != 0:
                log.seek(begin)
                tail = "".join(f"      | {line}" for line in log.readlines()[-TAIL:])
                raise SetupError(f"{tail}De opdracht {words[0]} is mislukt; alles staat in {self._log}.")

    def _wait(self, process: subprocess.Popen[bytes]) -> int:
        """Wait, and show now and then that something still happens."""
        started = time.monotonic()
        pause = 1.0 if self._live else 15.0
        while True:
            try:
                status = process.wait(timeout=pause)
            except subprocess.TimeoutExpired:
                elapsed = time.monotonic() - started
                line = f"      bezig, {elapsed:.0f} s"
                if self._live:
                    sys.stdout.write(f"\r{line}")
                    sys.stdout.flush()
                else:
                    self.say(line)
                continue
            if self._live:
                sys.stdout.write("\r\033[K")
            return status


def answer(command: Command, timeout: float) -> str | None:
    """What a command prints, without surrounding space; None when it fails, hangs or does not exist.

    `timeout` is in seconds. Whatever the command started is stopped with it.
    """
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
    except OSError:
        return None
    try:
        output, _ = process.communicate(timeout=timeout)
    except BaseException as error:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if isinstance(error, subprocess.TimeoutExpired):
            return None
        raise
    return output.strip() if process.returncode == 0 else None
