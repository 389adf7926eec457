"""Works on a picture band by band, in threads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_order(work: Callable[[int], T], starts: range) -> Iterator[T]:
    """What `work` makes of each start, in order.

    It runs in threads, so it should release the interpreter lock. Only some of its results are in memory at
    a time, however many there are.
    """
    workers = os.cpu_count() or 1
    group = 8 * workers
    with ThreadPoolExecutor(workers) as pool:
        for first in range(0, len(starts), group):
            yield from pool.map(work, starts[first : first + group])
