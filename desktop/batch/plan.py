"""Decides before any work what becomes of each photo: a job with its target, or why there is none."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.jobs import EnlargeJob
from desktop.batch.journal import Journal, Key
from desktop.batch.outcome import Outcome
from desktop.batch.own_settings import OwnSettings
from desktop.batch.part import size_of_part
from desktop.batch.passes import as_needed
from desktop.batch.paths import real_path, recorded
from desktop.batch.result_size import is_large, result_size
from desktop.batch.scan import Problem, Scan, SourceFile
from desktop.batch.settings import OutputSettings
from desktop.batch.stamps import Traits, traits_of
from desktop.errors import VernierError
from desktop.folders import folder_for_result
from desktop.imaging import FORMATS, Format, Header, kinds, limits, read_header, result_path
from desktop.imaging.naming import folded, label, numbered
from desktop.imaging.photo import DEEP_FORMATS
from desktop.student.manifest import Manifest
from desktop.user_text import UserText


@dataclass(frozen=True)
class Plan:
    """Jobs, and outcomes of photos that are done or can not be enlarged, in the order of the scan."""

    entries: tuple[EnlargeJob | Outcome, ...]
    ignored: int
    """Files in folders that are no pictures, or that an earlier run made from other photos of this batch."""
    left_out: int = 0
    """Packages and caches that were not entered, and files and folders that were excluded."""
    results: int = 0
    """How many of `ignored` an earlier run made."""

    @property
    def jobs(self) -> tuple[EnlargeJob, ...]:
        """The photos to enlarge."""
        return tuple(entry for entry in self.entries if isinstance(entry, EnlargeJob))


def make_plan(
    scanned: Scan,
    settings: OutputSettings,
    student: Manifest,
    journal: Journal,
    *,
    output: Path | None = None,
    target: Path | None = None,
    resume: bool = False,
    taken: Iterable[Path] = (),
    others: Iterable[Path] = (),
    own: Mapping[Path, OwnSettings] | None = None,
) -> Plan:
    """Read the header of every photo and decide.

    Results go to `output`, or beside their photos. That of the only photo goes to `target`, if given.
    With `resume`, photos that the journal knows as finished with the same settings are skipped. `taken` are
    the targets of jobs that were planned before. `others` are photos of the batch that are not planned now:
    their results are left out, too. `own` are settings of single photos. The targets of the plan are all
    different, and none is an input or an existing file.
    """
    sources = [each for each in scanned.found if isinstance(each, SourceFile)]
    inputs = {real_path(source.path) for source in sources}

    @functools.cache
    def known() -> set[str]:
        """All photos of the batch. `others` may be many, so they are looked up only for results."""
        return set(map(recorded, inputs.union(map(real_path, others))))

    @functools.cache
    def known_traits() -> set[Traits]:
        return set(filter(None, map(traits_of, (*inputs, *others))))

    def is_of_an_earlier_run(path: Path) -> bool:
        if not journal.sources_of(real_path(path)).isdisjoint(known()):
            return True
        traits = traits_of(path)  # the folder may have been moved or renamed
        made_from = set() if traits is None else journal.made_from(traits)
        return bool(made_from) and not made_from.isdisjoint(known_traits())

    names = _Names(set(map(str, inputs)))
    for result in taken:
        names.claim(result)
    planner = _Planner(settings, student, journal, names, output, target, resume, own or {})
    entries: list[EnlargeJob | Outcome] = []
    results = 0
    for each in scanned.found:
        if isinstance(each, Problem):
            entries.append(Outcome(each.path, "failed", error=each.reason))
        elif not each.named and is_of_an_earlier_run(each.path):
            results += 1  # the second run over a folder must not enlarge the results of the first
        else:
            entries.append(planner.entry(each))
    return Plan(tuple(entries), scanned.ignored + results, scanned.left_out, results)


@dataclass(frozen=True)
class _Planner:
    settings: OutputSettings
    student: Manifest
    journal: Journal
    names: _Names
    output: Path | None
    target: Path | None
    resume: bool
    own: Mapping[Path, OwnSettings]

    def entry(self, source: SourceFile) -> EnlargeJob | Outcome:
        path, settings = source.path, self.settings
        if path in self.own:
            settings = self.own[path].for_scale(self.student.scale).over(settings)
        folder = folder_for_result(path) if self.output is None else self.output / source.place
        folder = folder if self.target is None else self.target.parent
        try:
            scale = self.student.scale
            header = read_header(path, scale if settings.crop is None else 1)
            source_size = size_of_part(label(path), settings, header.width, header.height)
            if settings.crop is not None:  # all of the photo is only looked at
                limits.check_memory(label(path), *source_size, scale)
            settings = settings.for_photo(header.width, header.height)
            settings = as_needed(settings, settings.size.of(*source_size), self.student.scale, *source_size)
            key = Key.of(path, settings.fingerprint(self.student), folder)
            finished = self.journal.finished(key) if self.resume else None
            if finished is not None:
                return Outcome(path, "skipped", finished)
            format, notes = _format(header, settings)
            if settings.only_smaller and is_large(settings.size, *source_size):
                return Outcome(path, "left", notes=(_left(*source_size),))
            size, _ = result_size(label(path), settings.size, self.student.scale, *source_size)
            deep = header.depth > 8
            limits.check_format(label(path), *size, format)
        except VernierError as error:
            return Outcome(path, "failed", error=str(error))
        except OSError as error:  # it was removed after its header was read
            return Outcome(
                path,
                "failed",
                error=UserText(
                    "{name} no longer exists ({reason}).",
                    name=label(path),
                    reason=error.strerror,
                ),
            )
        size_label = settings.size.label(*source_size)
        fields = settings.fields(self.student, *size)
        named = self.target or result_path(path, folder, format, size_label, settings.naming, fields)
        target = self.names.claim(named)
        resume = self.resume
        is_all = settings.crop is None and not settings.pose
        whole = None if is_all else (header.width, header.height)
        return EnlargeJob(
            path,
            source_size,
            target,
            format,
            settings,
            key,
            notes,
            skip_finished=resume,
            deep=deep,
            whole_size=whole,
        )


class _Names:
    """Gives every result a different name, also for disks on which "A.png" and "a.png" are the same."""

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


def _left(width: int, height: int) -> UserText:
    return UserText(
        "It has {width} × {height} pixels, at least as many as asked for, and was left alone.",
        width=width,
        height=height,
    )


def _format(header: Header, settings: OutputSettings) -> tuple[Format, tuple[str, ...]]:
    if settings.format != "same":
        return settings.format, ()
    for format in FORMATS:
        if header.format == format and (header.depth <= 8 or format in DEEP_FORMATS):
            return format, ()
    if header.format in FORMATS:
        return "png", (
            UserText(
                "{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.",
                format=kinds.title(header.format),
            ),
        )
    return "png", (
        UserText("Vernier does not write {format}; the result is a PNG.", format=kinds.title(header.format)),
    )
