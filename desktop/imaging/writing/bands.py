"""Works on a picture band by band, in threads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TypeVar

from desktop.in_order import in_order

T = TypeVar("T")


def each_band(work: Callable[[int], T], starts: range) -> Iterator[T]:
    """What `work` makes of each start, in order.

    It runs in threads, so it should release the interpreter lock. Only some of its results are in memory at
    a time, however many there are.
    """
    threads = os.cpu_count() or 1
    return in_order(work, starts, threads, waiting=2 * threads)
