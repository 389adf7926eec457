"""Pauses within a program that takes long, so that what is urgent need not wait for its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_in_pauses: ContextVar[Callable[[], None] | None] = ContextVar("in_pauses", default=None)


@contextmanager
def pauses(do: Callable[[], None] | None) -> Iterator[None]:
    """Call `do` in each pause of the programs that this thread runs meanwhile; what it raises ends them.

    Programs of torch have pauses, those of Core ML have none.
    """
    token = _in_pauses.set(do)
    try:
        yield
    finally:
        _in_pauses.reset(token)


def pause() -> None:
    """A part of a program has ended, and the next has not begun."""
    do = _in_pauses.get()
    if do is not None:
        do()
