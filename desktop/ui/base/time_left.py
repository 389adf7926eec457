"""Durations as text."""

from __future__ import annotations

from desktop.ui.base.translation import tr


def time_left(seconds: float) -> str:
    """A rounded duration: "8 s", "2 min", "1 h 10 min"."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
