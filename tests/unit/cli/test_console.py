"""The progress bar of a terminal."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pytest

from desktop.batch import Ended, EnlargeJob, Outcome, OutputSettings, Plan, Progressed, Started
from desktop.cli.console import Console


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True

    def last(self) -> str:
        """The number of the photo, and the percentage that is done."""
        *_, (number, share) = re.findall(r"(\d+/\d+) \S+ +(\d+)%", self.getvalue())
        return f"{number} {share}"


def test_photos_that_fail_before_the_first_are_not_among_those_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    one, two, three = (
        EnlargeJob(Path(f"/in/{name}.png"), (4, 4), Path(f"/out/{name}.png"), "png", OutputSettings())
        for name in "abc"
    )
    with Console(Plan((one, two, three), ignored=0), list_results=False) as console:
        console.show(Ended(Outcome(one.source, "failed", error="The folder cannot be written.")))
        console.show(Started(two))
        assert screen.last() == "1/2 0"
        console.show(Progressed(two, 1.0))
        console.show(Ended(Outcome(two.source, "done", two.target)))
        console.show(Started(three))
        assert screen.last() == "2/2 50"
        console.show(Progressed(three, 1.0))
        console.show(Ended(Outcome(three.source, "failed", error="It is damaged.")))
    assert "/in/a.png: The folder cannot be written." in screen.getvalue()
