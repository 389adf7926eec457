"""Things that are computed at once come in order, and no more of them are under way than asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from desktop.in_order import in_order

PATIENCE = 60


def test_without_threads_each_is_computed_when_it_is_asked_for() -> None:
    made: list[int] = []
    results = in_order(made.append, range(3), 0)
    assert not made
    next(results)
    assert made == [0]


def test_two_are_under_way_at_once_and_come_in_order() -> None:
    both = threading.Barrier(2, timeout=PATIENCE)

    def after_the_other(number: int) -> int:
        both.wait()
        return number

    assert list(in_order(after_the_other, range(6), 2)) == list(range(6))


def test_an_error_comes_in_its_place_and_the_rest_is_left() -> None:
    begun: list[int] = []

    def third_fails(number: int) -> int:
        begun.append(number)
        if number == 2:
            raise ValueError("the third")
        return number

    results = in_order(third_fails, range(100), 2)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(ValueError, match="the third"):
        next(results)
    assert len(begun) <= 6


def test_closing_waits_for_what_is_under_way() -> None:
    ended: list[int] = []
    results = in_order(ended.append, range(100), 2)
    next(results)
    results.close()
    assert 1 <= len(ended) <= 3
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("vernier-in-order")]


def test_as_many_are_under_way_as_may_wait() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    results = in_order(abs, items(), 2, waiting=5)
    assert next(results) == 0
    assert taken == [0, 1, 2, 3, 4, 5]
    results.close()
