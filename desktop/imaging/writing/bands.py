"""Works on a picture band by band, in threads."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_order(work: Callable[[int], T], starts: range) -> Iterator[T]:
    """What `work` makes of each start, in order.

    It runs in threads, so it should release the interpreter lock. Only some of its results are in memory at
    a time, however many there are.
    """
    workers = os.cpu_count() or 1
    with ThreadPoolExecutor(workers) as pool:
        pending: deque[Future[T]] = deque()
        for start in starts:
            pending.append(pool.submit(work, start))
            if len(pending) > 2 * workers:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
