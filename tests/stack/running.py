"""The whole product as a user starts it: supervisor, web, Rasa with the trained model, actions, its own database."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 600


@dataclass
class Stack:
    """A running product: where it answers, where it keeps things, and its supervisor process."""

    url: str
    folder: Path
    process: subprocess.Popen[str]

    @property
    def database(self) -> Path:
        return self.folder / "stack.db"

    @property
    def log(self) -> Path:
        return self.folder / "stack.log"

    def children(self, *words: str) -> list[int]:
        """Process ids below the supervisor whose command line holds all `words`."""
        found: list[int] = []
        for path in Path("/proc").glob("[0-9]*"):
            try:
                command = (path / "cmdline").read_bytes().decode(errors="replace").replace("\0", " ")
                parent = int((path / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            if parent == self.process.pid and all(word in command for word in words):
                found.append(int(path.name))
        return found

    def wait_until_ready(self, seconds: float = 60) -> None:
        """Until /readyz says so; raises TimeoutError with the last answer."""
        time.sleep(1.1)  # what it says may be a second old
        end = time.monotonic() + seconds
        last = ""
        while time.monotonic() < end and self.process.poll() is None:
            try:
                answer = httpx.get(f"{self.url}/readyz", timeout=5)
                last = answer.text
                if answer.status_code == 200:
                    return
            except httpx.HTTPError as error:
                last = type(error).__name__
            time.sleep(0.2)
        raise TimeoutError(f"not ready after {seconds} s: {last}")


@contextmanager
def running(folder: Path, database_url: str | None = None) -> Iterator[Stack]:
    """Start everything on a free port, stop it with SIGTERM."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MEEKIJKWIJZER_")}
    environment |= {
        "PORT": str(port),
        "DATABASE_URL": database_url or f"sqlite:///{folder / 'stack.db'}",
        "MEEKIJKWIJZER_RATE_LIMIT": "off",
        "MEEKIJKWIJZER_LOG_FILE": str(folder / "stack.log"),
    }
    output = (folder / "stack.out").open("w")
    command = [sys.executable, "-m", "meekijkwijzer", "start"]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT, text=True)
    stack = Stack(f"http://127.0.0.1:{port}", folder, process)
    try:
        stack.wait_until_ready(START_SECONDS)
        yield stack
    except TimeoutError as error:
        raise AssertionError(f"{error}\n{(folder / 'stack.out').read_text()[-2000:]}") from error
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        output.close()
