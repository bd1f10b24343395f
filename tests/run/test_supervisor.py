"""The supervisor, with small made-up programs in place of Rasa, actions and web."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.run.processes import eventually, is_alive

HARNESS = Path(__file__).with_name("harness.py")
STAY = "print('{name} ready'); import time; time.sleep(60)"
NOTE_PID = "import os; open({path!r}, 'a').write(str(os.getpid()) + '\\n')\n"


class Running:
    """A supervisor that runs, and what its programs wrote down."""

    def __init__(self, folder: Path, programs: list[dict[str, Any]], **plan: Any) -> None:
        self.log = folder / "all.log"
        self.pids = folder / "pids"
        note = NOTE_PID.format(path=str(self.pids))
        for program in programs:
            if "code" in program:
                program["code"] = note + program["code"].replace("{name}", program["name"])
        arguments = json.dumps({"log": str(self.log), "programs": programs, **plan})
        self.process = subprocess.Popen(
            [sys.executable, HARNESS, arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def wait_for(self, line: str) -> list[str]:
        """Read the terminal until a line; gives the lines until then."""
        assert self.process.stdout is not None
        seen = []
        for text in self.process.stdout:
            seen.append(text.rstrip("\n"))
            if seen[-1] == line:
                return seen
        raise AssertionError(f"{line!r} did not come after {seen}: {self.process.communicate()[1]}")

    def end(self, number: signal.Signals | None = None) -> tuple[int, str, str]:
        """Send a signal, if any, and wait for the end; gives exit code, standard output and errors."""
        if number is not None:
            self.process.send_signal(number)
        output, errors = self.process.communicate(timeout=20)
        return self.process.returncode, output, errors

    def logged(self) -> str:
        try:
            return self.log.read_text()
        except FileNotFoundError:  # just being replaced by a new one
            return ""

    def started(self) -> list[int]:
        return [int(line) for line in self.pids.read_text().split()] if self.pids.exists() else []

    def assert_nothing_left(self, within: float = 2.0) -> None:
        assert self.started()
        eventually(lambda: not any(is_alive(pid) for pid in self.started()), within)


Start = Callable[..., Running]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[Running] = []

    def begin(*programs: dict[str, Any], **plan: Any) -> Running:
        running.append(Running(tmp_path, list(programs), **plan))
        return running[-1]

    yield begin
    for one in running:
        one.process.kill()
        one.process.communicate()
        for pid in one.started():
            if is_alive(pid):
                os.kill(pid, signal.SIGKILL)


def test_it_tells_when_everything_is_ready_and_not_before(start: Start) -> None:
    running = start({"name": "slow", "code": f"import time; time.sleep(0.5)\n{STAY}"}, {"name": "fast", "code": STAY})
    first, second, _ = running.wait_for("ALL READY")
    assert first.split()[0] == "fast"
    assert second.split()[0] == "slow"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_all_and_leaves_no_orphan(start: Start, number: signal.Signals) -> None:
    running = start({"name": "one", "code": STAY}, {"name": "two", "code": STAY})
    running.wait_for("ALL READY")
    begin = time.monotonic()
    status, output, _ = running.end(number)
    assert (status, output) == (0, "STOPPED\n")
    assert time.monotonic() - begin < 2
    running.assert_nothing_left(0)


def test_what_people_talk_to_stops_before_what_it_needs(start: Start, tmp_path: Path) -> None:
    diary = tmp_path / "diary"
    code = (
        "import signal, sys, time\n"
        "def end(*_):\n"
        f"    time.sleep(0.3); open({str(diary)!r}, 'a').write('{{name}}\\n'); sys.exit()\n"
        f"signal.signal(signal.SIGTERM, end)\n{STAY}"
    )
    running = start({"name": "needed", "code": code}, {"name": "public", "code": code})
    running.wait_for("ALL READY")
    running.end(signal.SIGTERM)
    assert diary.read_text().split() == ["public", "needed"]


def test_a_program_that_will_not_stop_is_killed_within_five_seconds(start: Start) -> None:
    deaf = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n{STAY}"
    running = start({"name": "deaf", "code": deaf}, {"name": "deaf2", "code": deaf})
    running.wait_for("ALL READY")
    begin = time.monotonic()
    assert running.end(signal.SIGINT)[0] == 0
    assert time.monotonic() - begin < 5
    running.assert_nothing_left(0)


def test_a_second_signal_does_not_wait(start: Start) -> None:
    deaf = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n{STAY}"
    running = start({"name": "deaf", "code": deaf}, policy={"grace_first": 30, "grace": 30})
    running.wait_for("ALL READY")
    running.process.send_signal(signal.SIGINT)
    time.sleep(0.3)
    begin = time.monotonic()
    assert running.end(signal.SIGINT)[0] == 0
    assert time.monotonic() - begin < 2
    running.assert_nothing_left(0)


def test_what_a_program_started_itself_stops_with_it(start: Start) -> None:
    code = "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {helper!r}])\n" + STAY
    helper = "import os, time; print('helper', os.getpid(), flush=True); time.sleep(60)"
    running = start({"name": "parent", "code": code.replace("{helper!r}", repr(helper))})
    running.wait_for("ALL READY")
    eventually(lambda: "helper" in running.logged(), 5)
    pid = int(running.logged().partition("helper ")[2].split()[0])
    assert is_alive(pid)
    running.end(signal.SIGTERM)
    eventually(lambda: not is_alive(pid), 2)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ties the life of a child to its parent's")
def test_even_kill_9_leaves_no_orphan(start: Start) -> None:
    deaf = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n{STAY}"
    running = start({"name": "one", "code": STAY}, {"name": "deaf", "code": deaf})
    running.wait_for("ALL READY")
    running.end(signal.SIGKILL)
    running.assert_nothing_left()


def test_a_program_that_dies_is_started_again(start: Start) -> None:
    running = start({"name": "one", "code": STAY}, {"name": "two", "code": STAY})
    running.wait_for("ALL READY")
    victim = running.started()[0]
    os.kill(victim, signal.SIGKILL)
    eventually(lambda: len(running.started()) == 3, 5)
    eventually(lambda: running.logged().count(" ready") == 3, 5)
    status, output, _ = running.end(signal.SIGTERM)
    assert status == 0
    assert "is gestopt (code -9) en wordt opnieuw gestart" in output
    assert "ALL READY" not in output, "it is announced once"
    running.assert_nothing_left(0)


def test_a_program_that_keeps_dying_fails_the_start_with_its_last_lines(start: Start) -> None:
    dying = "for i in range(30): print('line', i)\nraise SystemExit(7)"
    running = start({"name": "fine", "code": STAY}, {"name": "broken", "code": dying})
    status, _, errors = running.end()
    assert status == 1
    *tail, sentence = errors.splitlines()
    assert tail == [f"  | line {i}" for i in range(10, 30)]
    assert sentence == f"Het onderdeel broken blijft stoppen (code 7): alles staat in {running.log}."
    assert len(running.started()) == 1 + 3
    running.assert_nothing_left(0)


def test_dying_slowly_without_ever_getting_ready_counts_too(start: Start) -> None:
    running = start({"name": "broken", "code": "raise SystemExit(3)"}, policy={"window": 0.01})
    status, _, errors = running.end()
    assert status == 1
    assert "blijft stoppen (code 3)" in errors


def test_deaths_that_are_far_apart_are_forgiven(start: Start) -> None:
    running = start({"name": "one", "code": STAY}, policy={"window": 0.05})
    running.wait_for("ALL READY")
    for times in range(1, 5):
        os.kill(running.started()[-1], signal.SIGKILL)
        eventually(lambda times=times: running.logged().count(" ready") == times + 1, 5)
        time.sleep(0.06)
    assert running.end(signal.SIGTERM)[0] == 0


def test_a_program_that_never_gets_ready_fails_the_start(start: Start) -> None:
    silent = "print('still loading'); import time; time.sleep(60)"
    running = start({"name": "silent", "code": silent, "ready_within": 1.0})
    status, _, errors = running.end()
    assert status == 1
    assert errors == (
        f"  | still loading\nHet onderdeel silent is niet klaar binnen 1 seconden: alles staat in {running.log}.\n"
    )
    running.assert_nothing_left(0)


def test_a_job_goes_before_the_program_that_needs_it(start: Start, tmp_path: Path) -> None:
    made = tmp_path / "made"
    running = start(
        {"name": "job", "job": True, "code": f"import time; time.sleep(0.3); open({str(made)!r}, 'w').close()"},
        {"name": "user", "after": "job", "code": f"open({str(made)!r})\n{STAY}"},
    )
    running.wait_for("ALL READY")
    assert running.end(signal.SIGTERM)[0] == 0
    assert len(running.started()) == 2


def test_a_job_that_takes_long_tells_the_terminal_how_far_it_is(start: Start) -> None:
    running = start(
        {"name": "job", "job": True, "aloud": True, "code": "print('halfway')"},
        {"name": "quiet", "after": "job", "code": f"print('secretive')\n{STAY}"},
    )
    told = running.wait_for("ALL READY")
    assert "  halfway" in told
    assert not any("secretive" in line for line in told)


def test_a_job_that_fails_is_final(start: Start) -> None:
    running = start(
        {"name": "job", "job": True, "code": "print('no such table'); raise SystemExit(4)"},
        {"name": "user", "after": "job", "code": STAY},
    )
    status, _, errors = running.end()
    assert status == 1
    assert errors == (f"  | no such table\nHet onderdeel job is mislukt (code 4): alles staat in {running.log}.\n")
    assert len(running.started()) == 1


def test_it_can_be_stopped_while_something_is_not_ready_yet(start: Start) -> None:
    running = start({"name": "job", "job": True, "code": "import time; time.sleep(60)"})
    eventually(lambda: bool(running.started()), 5)
    assert running.end(signal.SIGINT)[0] == 0
    running.assert_nothing_left(0)


def test_a_program_that_does_not_exist_is_named(start: Start) -> None:
    running = start({"name": "fine", "code": STAY}, {"name": "gone", "command": ["/does/not/exist"]})
    status, _, errors = running.end()
    assert status == 1
    assert errors.startswith("Het onderdeel gone kan niet starten (No such file or directory)")


SERVE = """
import http.server, sys, time
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        known = (self.path, self.headers["X-Secret"]) == ("/health", "s")
        self.send_response({status} if known else 404)
        self.end_headers()
    def log_message(self, *_): pass
http.server.HTTPServer.allow_reuse_address = True
server = http.server.ThreadingHTTPServer(("127.0.0.1", {port}), Handler)
print("{name} ready")
server.serve_forever()
"""
IMPATIENT = {"ask_every": 0.3, "max_misses": 3, "window": 0.1}


def serving(status: int = 200) -> dict[str, Any]:
    """A program that answers questions about its health with this status."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    code = SERVE.replace("{status}", str(status)).replace("{port}", str(port))
    return {"name": "served", "code": code, "health": port}


def test_a_program_that_hangs_is_started_again(start: Start) -> None:
    running = start(serving(), {"name": "other", "code": STAY}, policy=IMPATIENT)
    running.wait_for("ALL READY")
    time.sleep(1.5)
    assert len(running.started()) == 2, "who answers is left alone, and so is who cannot be asked"
    hanging = next(pid for pid in running.started() if _serves(pid))
    os.kill(hanging, signal.SIGSTOP)
    eventually(lambda: len(running.started()) == 3, 6)
    eventually(lambda: running.logged().count("served ready") == 2, 5)
    assert not is_alive(hanging)
    status, output, _ = running.end(signal.SIGTERM)
    assert status == 0
    assert "served reageert niet meer." in output
    assert "served did not answer 3 times" in running.logged()
    running.assert_nothing_left(0)


def _serves(pid: int) -> bool:
    return "http.server" in Path(f"/proc/{pid}/cmdline").read_text()


def test_a_program_that_hangs_for_a_moment_is_left_alone(start: Start) -> None:
    running = start(serving(), policy={**IMPATIENT, "ask_every": 0.5})
    running.wait_for("ALL READY")
    (pid,) = running.started()
    for _ in range(3):
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.7)
        os.kill(pid, signal.SIGCONT)
        time.sleep(0.8)
    assert running.started() == [pid]
    assert running.end(signal.SIGTERM)[0] == 0


@pytest.mark.parametrize(("status", "starts_again"), [(200, False), (503, False), (500, True), (403, True)])
def test_only_a_healthy_or_busy_answer_counts(start: Start, status: int, starts_again: bool) -> None:
    running = start(serving(status), policy=IMPATIENT)
    running.wait_for("ALL READY")
    if starts_again:
        eventually(lambda: len(running.started()) > 1, 5)
    else:
        time.sleep(1.8)
        assert len(running.started()) == 1
    running.end(signal.SIGTERM)


def test_a_program_whose_port_is_closed_is_started_again(start: Start) -> None:
    running = start({"name": "deaf", "code": STAY, "health": 1}, policy=IMPATIENT)
    running.wait_for("ALL READY")
    eventually(lambda: len(running.started()) > 1, 5)
    running.end(signal.SIGTERM)


@pytest.mark.parametrize("tied", [True, False])
def test_it_stops_with_the_program_that_started_it_only_when_told_to(tmp_path: Path, tied: bool) -> None:
    pids, log = tmp_path / "pids", tmp_path / "all.log"
    code = NOTE_PID.format(path=str(pids)) + STAY.replace("{name}", "one")
    plan = json.dumps({"log": str(log), "tied": tied, "programs": [{"name": "one", "code": code}]})
    # Stands for make: it starts the supervisor and waits.
    words = [sys.executable, str(HARNESS), plan]
    made = (
        f"import subprocess\np = subprocess.Popen({words!r})\n"
        f"open({str(pids)!r}, 'a').write(str(p.pid) + chr(10))\np.wait()"
    )
    with (tmp_path / "terminal").open("w") as terminal:
        make = subprocess.Popen([sys.executable, "-c", made], stdout=terminal, stderr=terminal)
        eventually(lambda: "ALL READY" in (tmp_path / "terminal").read_text(), 10)
        make.kill()
        make.wait()
    supervisor, child = (int(line) for line in pids.read_text().split())
    try:
        if tied:
            eventually(lambda: not is_alive(supervisor) and not is_alive(child), 5)
            assert (tmp_path / "terminal").read_text().endswith("STOPPED\n")
        else:  # as with nohup in a shell that is left
            time.sleep(2.5)
            assert is_alive(supervisor) and is_alive(child)
    finally:
        if is_alive(supervisor):
            os.kill(supervisor, signal.SIGTERM)
            eventually(lambda: not is_alive(child), 5)


def test_a_flood_of_output_stops_nothing_and_does_not_fill_the_disk(start: Start) -> None:
    flood = (
        "print('{name} ready')\nfor i in range(200000): print('x' * 100)\nprint('DONE')\nimport time; time.sleep(60)"
    )
    running = start({"name": "loud", "code": flood}, max_bytes=100_000)
    running.wait_for("ALL READY")
    eventually(lambda: "loud: DONE" in running.logged(), 20)
    assert running.end(signal.SIGTERM)[0] == 0
    logs = sorted(running.log.parent.glob("all.log*"))
    assert [log.name for log in logs] == ["all.log", "all.log.1", "all.log.2"]
    assert all(log.stat().st_size <= 100_000 for log in logs)
