"""What is to be done with each source, decided before any work: its name, its size, or why nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.journal import Journal, Key
from desktop.batch.outcome import Outcome
from desktop.batch.paths import real_path
from desktop.batch.scan import Problem, Scan, SourceFile
from desktop.batch.settings import OutputSettings
from desktop.errors import TooLarge, VernierError
from desktop.imaging import FORMATS, Format, limits, read_header, result_path
from desktop.imaging.naming import folded, label, numbered
from desktop.student.manifest import Manifest
from desktop.user_text import UserText


@dataclass(frozen=True)
class Item:
    """A photo to enlarge."""

    source: Path
    target: Path
    """Nobody else's: no other item's, no input, no file that exists."""
    format: Format
    size: tuple[int, int]
    """Width and height of the result in pixels."""
    pixels: int
    """Of the input: the measure of the work."""
    key: Key
    notes: tuple[str, ...]
    """Sentences about the choice of the format."""


@dataclass(frozen=True)
class Plan:
    """Items, and outcomes of sources that need no work or allow none, in the order of the scan."""

    entries: tuple[Item | Outcome, ...]
    ignored: int
    """Files in folders that are no pictures, or that an earlier run made from other photos of this batch."""

    @property
    def items(self) -> tuple[Item, ...]:
        """What is to be done."""
        return tuple(entry for entry in self.entries if isinstance(entry, Item))


def make_plan(
    scanned: Scan,
    settings: OutputSettings,
    student: Manifest,
    journal: Journal,
    *,
    output: Path | None = None,
    resume: bool = False,
    taken: Iterable[Path] = (),
) -> Plan:
    """Look at the header of every source and decide.

    Results go to `output`, or beside their sources. With `resume`, what the journal knows as finished under
    the same settings is skipped. `taken` are the results of photos that are planned already.
    """
    sources = [each for each in scanned.found if isinstance(each, SourceFile)]
    inputs = {str(real_path(source.path)) for source in sources}
    names = _Names(inputs)
    for result in taken:
        names.claim(result)
    planner = _Planner(settings, student, journal, names, output, resume)
    entries: list[Item | Outcome] = []
    ignored = scanned.ignored
    for each in scanned.found:
        if isinstance(each, Problem):
            entries.append(Outcome(each.path, "failed", error=each.reason))
        elif not each.named and inputs & journal.sources_of(real_path(each.path)):
            ignored += 1  # the second run over a folder must not enlarge the results of the first
        else:
            entries.append(planner.entry(each))
    return Plan(tuple(entries), ignored)


def size_of(
    name: str, settings: OutputSettings, student: Manifest, width: int, height: int
) -> tuple[tuple[int, int], tuple[str, ...]]:
    """Width and height of the result for a photo of width x height, and sentences on what is odd about it.

    Raises:
        TooLarge: this computer has not the memory for it.
    """
    wanted = settings.size.of(width, height)
    if wanted[0] <= width and wanted[1] <= height:
        if wanted == (width, height):
            return wanted, (UserText("It already has that size; the student had nothing to do."),)
        return wanted, (UserText("It is larger than that and was reduced; the student had nothing to do."),)
    if wanted[0] > width * student.scale or wanted[1] > height * student.scale:
        _check_memory(name, *wanted)
        return wanted, (
            UserText(
                "{width} x {height} pixels are more than {scale} times its size. The rest of the "
                "way is plain enlargement, without new detail.",
                width=wanted[0],
                height=wanted[1],
                scale=student.scale,
            ),
        )
    return wanted, ()


@dataclass(frozen=True)
class _Planner:
    settings: OutputSettings
    student: Manifest
    journal: Journal
    names: _Names
    output: Path | None
    resume: bool

    def entry(self, source: SourceFile) -> Item | Outcome:
        path, settings = source.path, self.settings
        folder = path.parent if self.output is None else self.output / source.place
        try:
            header = read_header(path)
            key = Key.of(path, settings.fingerprint(self.student), folder)
            finished = self.journal.finished(key) if self.resume else None
            if finished is not None:
                return Outcome(path, "skipped", finished)
            format, notes = _format(header.format, settings)
            size, _ = size_of(label(path), settings, self.student, header.width, header.height)
            limits.check_format(label(path), *size, 3, format)
        except VernierError as error:
            return Outcome(path, "failed", error=str(error))
        except OSError as error:  # it went between two looks at it
            return Outcome(
                path,
                "failed",
                error=UserText(
                    "{name} is no longer there ({reason}).",
                    name=label(path),
                    reason=error.strerror,
                ),
            )
        size_label = settings.size.label(header.width, header.height)
        fields = settings.fields(self.student, *size)
        target = self.names.claim(result_path(path, folder, format, size_label, settings.naming, fields))
        return Item(path, target, format, size, header.width * header.height, key, notes)


class _Names:
    """Gives every result a name of its own, also on disks that take "A.png" for "a.png"."""

    def __init__(self, inputs: set[str]) -> None:
        self._taken = {folded(path) for path in inputs}

    def claim(self, target: Path) -> Path:
        """`target`, or the first of "name 2.png", "name 3.png" ... that is free."""
        free = next(candidate for candidate in numbered(target) if self._is_free(candidate))
        self._taken.add(self._key(free))
        return free

    def _is_free(self, candidate: Path) -> bool:
        return self._key(candidate) not in self._taken and not os.path.lexists(candidate)

    def _key(self, candidate: Path) -> str:
        return folded(str(real_path(candidate.parent) / candidate.name))


def _format(sniffed: str, settings: OutputSettings) -> tuple[Format, tuple[str, ...]]:
    if settings.format != "same":
        return settings.format, ()
    for format in FORMATS:
        if sniffed == format:
            return format, ()
    return "png", (UserText("Vernier does not write {format}; the result is a PNG.", format=sniffed.upper()),)


def _check_memory(name: str, width: int, height: int) -> None:
    needed = width * height * limits.BYTES_PER_RESULT_PIXEL
    memory = limits.physical_memory()
    if needed > memory * limits.MEMORY_SHARE:
        raise TooLarge(
            UserText(
                "{name} would have {width:,} x {height:,} pixels. That takes about {needed:,.0f} GB of "
                "memory; this computer has {memory:,.0f} GB. Ask for a smaller size.",
                name=name,
                width=width,
                height=height,
                needed=needed / 1e9,
                memory=memory / 1e9,
            )
        )
