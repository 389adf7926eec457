"""Of several requests only the newest is answered, whatever order their work ends in."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import VernierError
from desktop.ui.base.newest_only import NewestOnly
from tests.ui.conftest import until


class Gated:
    """Work that ends when the test lets it: `release(request)`. Requests that begin with "!" fail."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self._gates: dict[str, threading.Event] = {}
        self._lock = threading.Lock()

    def __call__(self, request: object) -> str:
        name = str(request)
        self.begun.append(name)
        assert self._gate(name).wait(30)
        if name.startswith("!"):
            raise VernierError("It failed.")
        return name.upper()

    def release(self, *requests: str) -> None:
        for request in requests:
            self._gate(request).set()

    def _gate(self, request: str) -> threading.Event:
        with self._lock:
            return self._gates.setdefault(request, threading.Event())


class Heard:
    """What the signals of a `NewestOnly` said, in order."""

    def __init__(self, newest: NewestOnly) -> None:
        self.all: list[tuple[Any, ...]] = []
        newest.answered.connect(lambda request, result: self.all.append(("answered", request, result)))
        newest.failed.connect(lambda request, error: self.all.append(("failed", request, str(error))))
        newest.outdated.connect(lambda request, result: self.all.append(("outdated", request, result)))
        newest.idle.connect(lambda: self.all.append(("idle",)))


@pytest.fixture
def work() -> Gated:
    return Gated()


@pytest.fixture
def make(application: object, work: Gated) -> Iterator[Callable[..., tuple[NewestOnly, Heard]]]:
    made: list[NewestOnly] = []

    def make(overlap: bool = False) -> tuple[NewestOnly, Heard]:
        newest = NewestOnly(work, "test", overlap=overlap)
        made.append(newest)
        return newest, Heard(newest)

    yield make
    work.release("a", "b", "c", "d", "!a", "!b")
    for newest in made:
        newest.wait()


def test_a_request_is_answered(make: Any, work: Gated) -> None:
    newest, heard = make()
    assert (newest.newest, newest.busy) == (None, False)
    newest.ask("a")
    assert (newest.newest, newest.busy) == ("a", True)
    work.release("a")
    until(lambda: len(heard.all) == 2)
    assert heard.all == [("answered", "a", "A"), ("idle",)]
    assert (newest.newest, newest.busy) == (None, False)


def test_of_those_that_wait_only_the_newest_is_worked_on(make: Any, work: Gated) -> None:
    newest, heard = make()
    for request in ("a", "b", "c", "d"):
        newest.ask(request)
    until(lambda: work.begun == ["a"])
    assert newest.newest == "d"
    work.release("a", "d")
    until(lambda: ("idle",) in heard.all)
    assert work.begun == ["a", "d"]
    assert heard.all == [("outdated", "a", "A"), ("answered", "d", "D"), ("idle",)]


def test_with_overlap_the_newest_starts_at_once(make: Any, work: Gated) -> None:
    newest, heard = make(overlap=True)
    newest.ask("a")
    newest.ask("b")
    until(lambda: sorted(work.begun) == ["a", "b"])
    work.release("b")
    until(lambda: bool(heard.all))
    assert newest.busy
    work.release("a")
    until(lambda: ("idle",) in heard.all)
    assert heard.all == [("answered", "b", "B"), ("outdated", "a", "A"), ("idle",)]


def test_a_request_like_an_older_one_is_answered_itself(make: Any, work: Gated) -> None:
    newest, heard = make()
    first, second = Path("a"), Path("a")
    newest.ask(first)
    newest.ask(second)
    work.release("a")
    until(lambda: ("idle",) in heard.all)
    assert [(kind, request is second) for kind, request, _ in heard.all[:2]] == [
        ("outdated", False),
        ("answered", True),
    ]


def test_what_is_forgotten_is_outdated(make: Any, work: Gated) -> None:
    newest, heard = make()
    newest.ask("a")
    newest.ask("b")
    newest.forget()
    assert newest.newest is None and newest.busy
    work.release("a")
    until(lambda: ("idle",) in heard.all)
    assert work.begun == ["a"]
    assert heard.all == [("outdated", "a", "A"), ("idle",)]


def test_a_failure_of_the_newest_is_told(make: Any, work: Gated) -> None:
    newest, heard = make()
    newest.ask("!a")
    work.release("!a")
    until(lambda: ("idle",) in heard.all)
    assert heard.all == [("failed", "!a", "It failed."), ("idle",)]


def test_a_failure_of_an_older_one_is_not(make: Any, work: Gated) -> None:
    newest, heard = make()
    newest.ask("!a")
    newest.ask("b")
    work.release("!a", "b")
    until(lambda: ("idle",) in heard.all)
    assert heard.all == [("answered", "b", "B"), ("idle",)]


def test_a_slot_can_ask_again(make: Any, work: Gated) -> None:
    newest, heard = make()
    newest.answered.connect(lambda request, _: newest.ask("b") if request == "a" else None)
    newest.ask("a")
    work.release("a", "b")
    until(lambda: ("idle",) in heard.all)
    assert heard.all == [("answered", "a", "A"), ("answered", "b", "B"), ("idle",)]


def test_wait_ends_the_threads_and_wants_no_answer(make: Any, work: Gated) -> None:
    newest, heard = make()
    newest.ask("a")
    threading.Timer(0.05, work.release, ["a"]).start()
    began = time.monotonic()
    newest.wait()
    assert time.monotonic() - began >= 0.04
    assert heard.all == []
    until(lambda: ("idle",) in heard.all)
    assert heard.all == [("outdated", "a", "A"), ("idle",)]
