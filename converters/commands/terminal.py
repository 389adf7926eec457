"""How the commands speak: progress on stderr, results on stdout."""

from __future__ import annotations

import sys
import time

from converters.progress import Progress

BAR = 24
LEAST_SHARE = 0.1


def say(text: str) -> None:
    """A result, for the person or the next program."""
    end_progress()
    sys.stdout.write(f"{text}\n")


def warn(text: str) -> None:
    """Something that the person should know, beside the result."""
    sys.stderr.write(f"{text}\n")


def progress() -> Progress:
    """A function that reports each step with the seconds since the first.

    On a terminal one line shows a bar and about how long the rest will take; elsewhere each step is a line.
    """
    start, shown = time.monotonic(), sys.stderr.isatty()

    def report(step: str, share: float) -> None:
        seconds = time.monotonic() - start
        if shown:
            sys.stderr.write(f"\r\033[K{_bar(share)} {step}{_left(seconds, share)}")
        else:
            sys.stderr.write(f"[{seconds:5.1f} s, {share:4.0%}] {step}\n")
        sys.stderr.flush()

    return report


def end_progress() -> None:
    """Clear the line of the bar, so that results begin on a line of their own."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K")
        sys.stderr.flush()


def _bar(share: float) -> str:
    done = round(BAR * share)
    return f"[{'#' * done}{'.' * (BAR - done)}] {share:4.0%}"


def _left(seconds: float, share: float) -> str:
    """Nothing before a tenth is done: the first steps tell little about the rest."""
    if share < LEAST_SHARE:
        return ""
    left = round(seconds * (1 - share) / share)
    return f" (about {left // 60} min left)" if left >= 90 else f" (about {left} s left)"
