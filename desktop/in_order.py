"""Computes several things at once, and gives them in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def in_order(
    function: Callable[[T], R], items: Iterable[T], threads: int, *, waiting: int | None = None
) -> Generator[R]:
    """A function of each item, in order.

    The function runs in so many `threads` while the caller is busy with an earlier result; without threads,
    each is computed when it is asked for. As many results as there are threads, or as `waiting` says, are
    there or under way. When the iterator is closed, those under way are awaited.
    """
    if not threads:
        yield from map(function, items)
        return
    with ThreadPoolExecutor(threads, thread_name_prefix="vernier-in-order") as pool:
        pending: deque[Future[R]] = deque()
        try:
            for item in items:
                pending.append(pool.submit(function, item))
                if len(pending) > (threads if waiting is None else waiting):
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()
        finally:
            for future in pending:
                future.cancel()
