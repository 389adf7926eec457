"""Durations as text."""

from __future__ import annotations


def time_left(seconds: float) -> str:
    """A rounded duration: "8 s", "2 min", "1 h 10 min"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
