"""Save or copy: a batch of one photo that is open already, enlarged and written in the background."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.batch import EnlargeJob, EnlargeResult, Journal
from desktop.batch.journal import Key
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.folders import journal_file
from desktop.ui.base.background import Task
from desktop.ui.base.enlarge_task import enlarge_task
from desktop.ui.photo.copying_result import Copied, copy_task


class Saver(QObject):
    """Saves one photo at a time and reports its progress."""

    progressed = Signal(int, int)
    """Tiles done, tiles in all."""
    saved = Signal(object)
    """With the `EnlargeResult`."""
    copied = Signal(object)
    """With the `Copied`, for the clipboard."""
    failed = Signal(object)
    """With the VernierError; `Cancelled` if the person cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = Journal(journal_file())
        self._task: Task | None = None
        self.copying = False
        """Whether what is made, or was made last, is for the clipboard."""

    @property
    def busy(self) -> bool:
        """Whether a photo is being saved."""
        return self._task is not None

    def save(self, engine: Engine, job: EnlargeJob, status: os.stat_result | None = None) -> None:
        """Start to enlarge and write the photo.

        `status` is what the disk said about the file when the photo was opened. With it the journal records
        the result, so that a batch with the same settings does not enlarge the photo again.
        """
        if status is not None:
            settings = job.settings.fingerprint(engine.manifest)
            key = Key.of(job.source, settings, job.target.parent, status)
            job = dataclasses.replace(job, key=key)
        self.copying = False
        self._start(enlarge_task(engine, job, self._journal), self._saved)

    def copy(self, engine: Engine, job: EnlargeJob) -> None:
        """Start to make the same for the clipboard; `job` is that of a PNG."""
        self.copying = True
        self._start(copy_task(engine, job, self._journal), self._copied)

    def cancel(self) -> None:
        """Stop; no file is left behind."""
        if self._task is not None:
            self._task.cancel()

    def wait(self) -> None:
        """Wait for the end of the thread."""
        if self._task is not None:
            self._task.wait()

    def _start(self, task: Task, succeeded: Callable[..., None]) -> None:
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(succeeded)
        task.failed.connect(self._failed)
        task.start()

    def _saved(self, result: EnlargeResult) -> None:
        self._task = None
        self.saved.emit(result)

    def _copied(self, copied: Copied) -> None:
        self._task = None
        self.copied.emit(copied)

    def _failed(self, error: VernierError) -> None:
        self._task = None
        self.failed.emit(error)
