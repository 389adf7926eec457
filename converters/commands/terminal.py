"""How the commands speak: progress on stderr, results on stdout."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def say(text: str) -> None:
    """A result, for the person or the next program."""
    sys.stdout.write(f"{text}\n")


def warn(text: str) -> None:
    """Something that the person should know, beside the result."""
    sys.stderr.write(f"{text}\n")


def progress() -> Callable[[str], None]:
    """A function that reports each step with the seconds since the first."""
    start = time.monotonic()

    def report(step: str) -> None:
        sys.stderr.write(f"[{time.monotonic() - start:5.1f} s] {step}\n")
        sys.stderr.flush()

    return report
