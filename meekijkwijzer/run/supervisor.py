"""Keeps a set of programs running: starts them, waits until they are ready, restarts what dies or hangs, stops all.

One thread and one loop: signals, output, answers and deaths all wake the same `select`. Starting from one thread is
also what lets the kernel tie the children's lives to ours.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .child import Child, Program
from .errors import RunError
from .health import Question
from .log import Log

Say = Callable[[str], None]
_PARENT_SECONDS = 1.0


@dataclass(frozen=True)
class Policy:
    """How patient the supervisor is. All times in seconds."""

    max_deaths: int = 3
    """So many deaths within `window`, or in a row without getting ready, and it gives up."""
    window: float = 30.0
    backoff: tuple[float, ...] = (0.3, 1.0, 3.0)
    """Pauses before the first, second and later restarts."""
    grace_first: float = 2.0
    """For the program that people talk to, to finish what it was answering."""
    grace: float = 3.5
    """For all together; after this they are killed. Under five seconds, as promised."""
    report_every: float = 10.0
    ask_every: float = 10.0
    """How often each program is asked whether it still answers; an answer may take as long."""
    max_misses: int = 3
    """So many questions in a row without an answer, and it is started again."""


class Supervisor:
    """Runs programs until it is asked to stop, or until one of them cannot be kept running."""

    def __init__(
        self,
        programs: Sequence[Program],
        log: Log,
        say: Say,
        policy: Policy | None = None,
        *,
        parent: int | None = None,
    ) -> None:
        """`say` gets lines for the terminal. The last program in `programs` is stopped first.

        With `parent`, all stops as soon as the process with that id is no longer the one that started this one.
        """
        self._children = [Child(program) for program in programs]
        self._log = log
        self._say = say
        self._policy = policy or Policy()
        self._selector = selectors.DefaultSelector()
        self._stop_signals = 0
        self._announced = False
        self._started = time.monotonic()
        self._reported = self._started
        self._ask_at = self._started + self._policy.ask_every
        self._parent = parent

    def run(self, announce: Callable[[], None]) -> None:
        """Start everything, call `announce` once when all is ready, and return when asked to stop.

        Asked means SIGINT, SIGTERM or SIGHUP, or the death of `parent`. Raises RunError when a program keeps
        dying, a job fails, or something is not ready in time. Whatever happens, all children are gone afterwards.
        """
        with self._listening_to_signals():
            try:
                while not self._stop_signals:
                    self._start_what_is_due()
                    self._wait()
                    self._handle_deaths()
                    self._check_deadlines()
                    self._ask()
                    self._report(announce)
                    self._look_for_parent()
            finally:
                self._stop()

    def _start_what_is_due(self) -> None:
        now = time.monotonic()
        done = {child.program.name for child in self._children if child.done}
        for child in self._children:
            if child.is_due(now) and (child.program.after is None or child.program.after in done):
                self._let_go(child)
                try:
                    pipe = child.start()
                except OSError as error:
                    raise self._failure(child, f"kan niet starten ({error.strerror})") from None
                self._selector.register(pipe, selectors.EVENT_READ, child)

    def _wait(self) -> None:
        now = time.monotonic()
        moments = [moment for child in self._children if (moment := child.next_moment(now)) is not None]
        moments.append(self._ask_at)
        if self._parent is not None:
            moments.append(now + _PARENT_SECONDS)
        if not self._announced:
            moments.append(self._reported + self._policy.report_every)
        timeout = max(0.0, min(moments) - now)
        self._take_in(timeout)

    def _take_in(self, timeout: float) -> None:
        """Wait for output or a signal, at most `timeout` seconds, and read what there is."""
        for key, _ in self._selector.select(timeout):
            if isinstance(key.data, Child):
                self._read(key.data)
            elif isinstance(key.data, Question):
                self._hear(key.data)
            else:
                key.data.recv(4096)  # the handler has done the work; this was only to wake up

    def _ask(self) -> None:
        """Time and again: take stock of who did not answer, and ask everybody once more."""
        if time.monotonic() < self._ask_at:
            return
        self._ask_at = time.monotonic() + self._policy.ask_every
        for child in self._children:
            if self._take_back(child) is not True and child.misses >= self._policy.max_misses:
                self._log.write("start", f"{child.program.name} did not answer {child.misses} times")
                self._say(f"  {child.program.name} reageert niet meer.")
                child.kill()  # and with that it is a death like any other
            elif child.ready and child.is_running() and child.program.health is not None:
                child.question = Question(child.program.health)
                self._selector.register(child.question.socket, child.question.waits_for, child.question)

    def _take_back(self, child: Child) -> bool | None:
        """The answer to the last question, counted; None when there was no question."""
        question, child.question = child.question, None
        if question is None:
            return None
        child.misses = 0 if question.alive else child.misses + 1
        with contextlib.suppress(KeyError):  # it was answered already
            self._selector.unregister(question.socket)
        question.close()
        return bool(question.alive)

    def _hear(self, question: Question) -> None:
        question.go_on()
        if question.alive is None:
            self._selector.modify(question.socket, question.waits_for, question)
        else:
            self._selector.unregister(question.socket)

    def _forget(self, child: Child) -> None:
        """A question to a process that is gone says nothing about the next one."""
        self._take_back(child)
        child.misses = 0

    def _look_for_parent(self) -> None:
        if self._parent is not None and os.getppid() != self._parent:
            self._log.write("start", "the program that started this one is gone")
            self._stop_signals += 1

    def _read(self, child: Child) -> None:
        was_ready = child.ready
        for line in child.read():
            self._log.write(child.program.name, line)
            if child.program.aloud:
                self._say(f"  {line}")
        if child.at_end:
            self._let_go(child)
        if child.ready and not was_ready:
            self._say(f"  {child.program.name:<9} klaar in {_seconds(child.age())}")

    def _let_go(self, child: Child) -> None:
        if child.pipe is not None:
            self._selector.unregister(child.pipe)
            child.close()

    def _handle_deaths(self) -> None:
        for child in self._children:
            status = child.exit_status()
            if status is None:
                continue
            self._read_to_end(child)
            self._log.write("start", f"{child.program.name} stopped with code {status}")
            if child.program.job:
                if status != 0:
                    raise self._failure(child, f"is mislukt (code {status})")
                child.done = True
                self._say(f"  {child.program.name:<9} klaar in {_seconds(child.age())}")
                continue
            self._restart(child, status)

    def _restart(self, child: Child, status: int) -> None:
        self._forget(child)
        policy = self._policy
        now = time.monotonic()
        child.deaths.append(now)
        child.deaths_in_a_row = 1 if child.ready else child.deaths_in_a_row + 1
        recent = sum(1 for moment in child.deaths if moment > now - policy.window)
        if max(recent, child.deaths_in_a_row) >= policy.max_deaths:
            raise self._failure(child, f"blijft stoppen (code {status})")
        pause = policy.backoff[min(recent, len(policy.backoff)) - 1]
        child.due = now + pause
        self._say(f"  {child.program.name} is gestopt (code {status}) en wordt opnieuw gestart.")

    def _check_deadlines(self) -> None:
        for child in self._children:
            if child.is_late():
                limit = child.program.ready_within
                raise self._failure(child, f"is niet klaar binnen {limit:g} seconden")

    def _report(self, announce: Callable[[], None]) -> None:
        if self._announced:
            return
        now = time.monotonic()
        if all(child.ready or child.done for child in self._children):
            self._announced = True
            announce()
        elif now - self._reported >= self._policy.report_every:
            self._reported = now
            busy = [child.program.name for child in self._children if child.is_running() and not child.ready]
            self._say(f"  bezig met {', '.join(busy)} ({now - self._started:.0f} s)")

    def _failure(self, child: Child, what: str) -> RunError:
        self._read_to_end(child)
        tail = "".join(f"  | {line}\n" for line in child.tail)
        return RunError(f"{tail}Het onderdeel {child.program.name} {what}: alles staat in {self._log.path}.")

    def _read_to_end(self, child: Child) -> None:
        """Take in what is waiting in the pipe; a pipe that something else still holds open is left alone."""
        if child.pipe is not None:
            self._read(child)

    def _stop(self) -> None:
        """Stop all: first what people talk to, then the rest, then by force. A second signal hurries."""
        self._stop_signals = min(self._stop_signals, 1)
        begin = time.monotonic()
        self._terminate(self._children[-1:], begin + self._policy.grace_first)
        self._terminate(self._children, begin + self._policy.grace)
        for child in self._children:
            self._forget(child)
            child.kill()
            self._read_to_end(child)
            self._let_go(child)
        self._selector.close()

    def _terminate(self, children: Sequence[Child], deadline: float) -> None:
        for child in children:
            child.terminate()
        while any(child.is_running() for child in children):
            left = deadline - time.monotonic()
            if left <= 0 or self._stop_signals > 1:
                return
            self._take_in(min(left, 0.05))  # a full pipe would keep it from ending

    @contextlib.contextmanager
    def _listening_to_signals(self) -> Iterator[None]:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        self._selector.register(ours, selectors.EVENT_READ, ours)
        handlers = dict.fromkeys((signal.SIGINT, signal.SIGTERM), self._ask_to_stop)
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # started with nohup: stay
            handlers[signal.SIGHUP] = self._ask_to_stop
        before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
        before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, _only_wake_up)
        wakeup = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)
            ours.close()
            theirs.close()

    def _ask_to_stop(self, _number: int, _frame: object) -> None:
        self._stop_signals += 1


def _only_wake_up(_number: int, _frame: object) -> None:
    """A child died: having a handler is what makes the signal wake the loop."""


def _seconds(duration: float) -> str:
    return f"{duration:.1f} s".replace(".", ",")
