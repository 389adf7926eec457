"""The motion of what shows that something goes on, where nobody knows how far it is."""

from __future__ import annotations

import time

MOTION_MILLISECONDS = 40
"""How often it is painted again."""
_TURN_SECONDS = 1.4


def turned() -> float:
    """How much of a turn is over now, in [0, 1)."""
    return time.monotonic() / _TURN_SECONDS % 1
