"""The two halves of enlarging one file: what is done before anything is written, and the writing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.autopilot import cleanup_chosen, is_cleaned
from desktop.batch.claims import claimed
from desktop.batch.jobs import EngineProvider, EnlargeJob, EnlargeResult
from desktop.batch.journal import Journal
from desktop.batch.memory_plan import check_plan, plan_for
from desktop.batch.part import part_of
from desktop.batch.passes import as_needed, progress_of
from desktop.batch.result_folders import ResultFolders, make_folder
from desktop.batch.result_size import is_only_cleaned, needs_student, result_size
from desktop.batch.scratch import files_needed, scratch_folder, sweep
from desktop.batch.space import check_space
from desktop.batch.speeds import Stopwatch, learn, work_of
from desktop.engine import ProgressCallback
from desktop.engine.photo import enlarge_photo, layers
from desktop.errors import Cancelled
from desktop.imaging import (
    Photo,
    WriteOptions,
    clear_partials,
    losses,
    not_kept,
    read_apart,
    resize,
    write,
)
from desktop.imaging.naming import label
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.user_text import UserText


@dataclass(frozen=True)
class Rendered:
    """The pixels of a result before they are written, and notes for the person."""

    pixels: Photo
    options: WriteOptions
    notes: tuple[str, ...]
    enlarged: bool
    """See `EnlargeResult`."""


FirstHalf = Rendered | EnlargeResult
"""What there is of a job before anything is written; or its result, where another program has made that."""


@dataclass(frozen=True)
class Enlarging:
    """The arguments of `enlarge_file`, and its steps in their order: `claim`, `first_half`, `second_half`."""

    job: EnlargeJob
    student: Manifest
    engine: EngineProvider
    journal: Journal
    progress: ProgressCallback | None = None
    cancelled: Callable[[], bool] = lambda: False
    held: Callable[[], bool] | None = None
    folders: ResultFolders | None = None

    def claim(self) -> AbstractContextManager[None]:
        """Keep other programs from making the same result; one that makes it is waited for."""
        return nullcontext() if self.job.key is None else claimed(self.job.key, self.cancelled)

    @contextmanager
    def first_half(self) -> Iterator[FirstHalf]:
        """Read the photo, enlarge it and bring it to its size. Its intermediate files go in the end."""
        job, scale = self.job, self.student.scale
        made = self._made_before()
        if made is not None:
            yield made
            return
        self._prepare()
        name = label(job.source)
        photo, settings = part_of(name, self._read(scale), job.settings)
        settings, found = cleanup_chosen(settings, photo, self.student)
        cleaned = is_cleaned(settings.controls, self.student)
        # Computed again from the photo itself: the file may have changed since the job was made.
        before = photo.width, photo.height
        size, size_notes = result_size(
            name, settings.size, scale, *before, cleaned=cleaned, two_passes=settings.two_passes
        )
        settings = as_needed(settings, size, scale, *before)
        passes = 2 if settings.two_passes else 1
        check_plan(name, plan_for(job, photo, size, self.student, cleaned=cleaned), size)
        files = files_needed(photo, size, scale, cleaned=cleaned, passes=passes)
        scratch: AbstractContextManager[Path | None] = nullcontext()
        if files:
            scratch = scratch_folder(
                files,
                (job.target.parent, job.predicted_bytes),
                only_cleaned=is_only_cleaned(size, scale, *before, cleaned=cleaned),
            )
        with scratch as folder:
            result, used = photo, None
            if needs_student(size, scale, *before, cleaned=cleaned):
                result, used = self._enlarged(photo, settings.controls, passes, folder), self.student
            result = resize(result, *size, folder)
            _check(self.cancelled)
            options = settings.write_options(job.format, used, _dates(job.source))
            notes = (*photo.notes, *job.notes, *found) if job.photo is None else job.notes
            enlarged = size[0] > photo.width or size[1] > photo.height
            yield Rendered(result, options, (*notes, *size_notes), enlarged)

    def second_half(self, rendered: Rendered, started: float) -> EnlargeResult:
        """Write and record the result. `started`: when the job began, by the monotonic clock."""
        check_space(self.job.target.parent, self.job.predicted_bytes)
        pixels, options = rendered.pixels, rendered.options
        path = self._written(pixels, options)
        notes = (*rendered.notes, *losses(pixels, options), *not_kept(path, pixels, options))
        size = (pixels.width, pixels.height)
        return EnlargeResult(path, size, time.monotonic() - started, notes, rendered.enlarged)

    def _made_before(self) -> EnlargeResult | None:
        """What another program has made since the job was planned."""
        job = self.job
        found = self.journal.finished(job.key) if job.skip_finished and job.key is not None else None
        if found is None:
            return None
        note = UserText("Another window or command line of Vernier has enlarged it in the meantime.")
        return EnlargeResult(found, job.size, 0.0, (note,), by_another=True)

    def _read(self, scale: int) -> Photo:
        job = self.job
        if job.photo is not None:
            return job.photo
        if job.settings.crop is not None:
            scale = 1  # all of the photo is only looked at
        return read_apart(
            job.source, scale, allow_damaged=job.settings.allow_damaged, cancelled=self.cancelled
        )

    def _prepare(self) -> None:
        folder = self.job.target.parent
        if self.folders is None:
            clear_partials(folder)
        else:
            self.folders.check(folder)
        sweep()
        check_space(folder, self.job.predicted_bytes)

    def _enlarged(self, photo: Photo, controls: Controls, passes: int, folder: Path | None) -> Photo:
        for number in range(passes):
            progress, place = self.progress, folder
            if progress is not None:
                progress = progress_of(number, passes, self.student.scale, progress)
            if folder is not None and number < passes - 1:
                place = folder / "first pass"
                place.mkdir()
            photo = self._pass(photo, controls, progress, place)
            controls = controls.of_second_pass
        return photo

    def _pass(
        self, photo: Photo, controls: Controls, progress: ProgressCallback | None, folder: Path | None
    ) -> Photo:
        watch, running = Stopwatch(progress, self.held), self.engine()
        result = enlarge_photo(
            running,
            photo,
            controls,
            progress=watch.progress,
            cancelled=self.cancelled,
            held=watch.held,
            folder=folder,
        )
        pixels = layers(photo) * result.width * result.height
        work = work_of(self.student, controls)
        learn(self.student.id, running.runtime_name, watch.seconds(), pixels, work)
        return result

    def _written(self, result: Photo, options: WriteOptions) -> Path:
        job, key, size = self.job, self.job.key, (result.width, result.height)
        if job.makes_folder and self.folders is not None:
            self.folders.make(job.target.parent)
        elif job.makes_folder:
            make_folder(job.target.parent)

        def announce(partial: Path, final: Path) -> None:
            if key is not None:
                self.journal.announce(key, partial, final, size)

        path = write(result, job.target, options, announce)
        try:
            _check(self.cancelled)
        except Cancelled:
            with suppress(OSError):
                path.unlink()
            raise
        if key is not None:
            self.journal.record(key, path, size)
        return path


def _dates(source: Path) -> tuple[int, int] | None:
    """When a file was last read and changed, in nanoseconds; None if it has gone."""
    try:
        status = source.stat()
    except OSError:
        return None
    return status.st_atime_ns, status.st_mtime_ns


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")
