"""How the commands report: results on stdout, progress and warnings on stderr, and their exit status."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tqdm import tqdm

from converters.progress import Progress

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit status of the commands."""

_BAR_FORMAT = "{percentage:3.0f}%|{bar:24}| {desc} (about {remaining} left)"


def say(text: str) -> None:
    """Write a result, for the person or the next program."""
    sys.stdout.write(f"{text}\n")


def warn(text: str) -> None:
    """Write something that the person should know besides the result."""
    sys.stderr.write(f"{text}\n")


@contextmanager
def step_progress() -> Iterator[Progress]:
    """A function that reports each step and the share of all work that is done before it.

    On a terminal there is a bar with the time left, which is removed at the end. Elsewhere each step is a
    line with the seconds since the first.
    """
    start = time.monotonic()
    with tqdm(
        total=1.0, bar_format=_BAR_FORMAT, smoothing=0, leave=False, disable=None, file=sys.stderr
    ) as bar:

        def report(step: str, share: float) -> None:
            if bar.disable:
                sys.stderr.write(f"[{time.monotonic() - start:5.1f} s, {share:4.0%}] {step}\n")
                sys.stderr.flush()
                return
            bar.set_description_str(step, refresh=False)
            bar.update(share - bar.n)
            bar.refresh()

        yield report
