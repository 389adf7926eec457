"""Keeps the Mac awake, and Vernier at full speed when it is not in front (App Nap)."""

from __future__ import annotations

from typing import Any

from Foundation import NSActivityUserInitiated, NSProcessInfo


def begin(reason: str) -> Any:
    """Begin; `end` takes what is returned. `reason` is shown by `pmset -g assertions`."""
    return NSProcessInfo.processInfo().beginActivityWithOptions_reason_(NSActivityUserInitiated, reason)


def end(activity: Any) -> None:
    """Let the Mac sleep again."""
    NSProcessInfo.processInfo().endActivity_(activity)
