"""What we rely on in PySide6 itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_calls_that_return_nothing_keep_the_references_to_none() -> None:
    """PySide6 6.12.0 loses one in each under Python 3.11, and the process aborts when they run out."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < CALLS / 2
