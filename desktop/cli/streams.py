"""A photo from standard input, a result to standard output, both by way of a folder that is removed."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.batch import Outcome, Plan
from desktop.batch.jobs import EnlargeJob
from desktop.cli.places import STREAM, Contradiction, Places
from desktop.errors import CannotWrite

INPUT_NAME = "standard input"


@dataclass(frozen=True)
class Streams:
    """The folder, and what goes through it."""

    places: Places
    folder: Path | None
    """None: nothing does."""

    def paths(self, named: list[Path]) -> list[Path]:
        """The photos; the one from standard input has been received.

        Raises:
            Contradiction: there is none.
            CannotWrite: it could not be stored.
        """
        if not self.places.from_stream:
            return named
        assert self.folder is not None
        source = None if sys.stdin is None else sys.stdin.buffer
        if source is None or sys.stdin.isatty():
            raise Contradiction("there is no photo on standard input. Name a file, or send one: < photo.jpg")
        path = self.folder / INPUT_NAME
        try:
            with path.open("xb") as file:
                shutil.copyfileobj(source, file)
        except OSError as error:
            raise CannotWrite(
                f"The photo from standard input could not be stored in {self.folder} ({error.strerror}). "
                "Free some space there, or name another folder in TMPDIR."
            ) from error
        return [path]

    @property
    def output(self) -> Path | None:
        """The folder for the results."""
        return self.folder if self.places.to_stream else self.places.folder

    def without_traces(self, plan: Plan) -> Plan:
        """The plan such that the journal records nothing that goes through the folder."""
        if self.folder is None:
            return plan
        entries = (replace(each, key=None) if isinstance(each, EnlargeJob) else each for each in plan.entries)
        return replace(plan, entries=tuple(entries))

    def shown(self, outcome: Outcome) -> Outcome:
        """The outcome with names that mean something to the person."""
        if self.folder is None:
            return outcome
        source = Path(STREAM) if self.places.from_stream else outcome.source
        return replace(outcome, source=source, result=None if self.places.to_stream else outcome.result)

    def send(self, outcome: Outcome) -> None:
        """Write the result, or the photo if it was left alone, to standard output, if that is where it goes.

        Raises:
            CannotWrite: the other side does not take it.
        """
        picture = outcome.source if outcome.status == "left" else outcome.result
        if not self.places.to_stream or picture is None:
            return
        try:
            with picture.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        except OSError as error:
            raise CannotWrite(
                f"The picture could not be written to standard output ({error.strerror})."
            ) from error


@contextmanager
def streams(places: Places) -> Iterator[Streams]:
    """The streams of a run; the folder is removed in the end.

    Raises:
        Contradiction: standard output is a terminal.
    """
    if places.to_stream and sys.stdout.isatty():
        raise Contradiction("the picture would fill the terminal. Name a file with -o, or use: > result.png")
    if not places.from_stream and not places.to_stream:
        yield Streams(places, None)
        return
    with tempfile.TemporaryDirectory(prefix="vernier-") as folder:
        yield Streams(places, Path(folder))
