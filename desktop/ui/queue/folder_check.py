"""Tries in a thread whether the folders of a batch can be written, before its first photo is enlarged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import Journal
from desktop.batch.result_folders import ResultFolders
from desktop.errors import CannotWrite, VernierError
from desktop.ui.base.background import Task


class FolderCheck(QObject):
    """The folders of one batch. They are tried again when its plan has changed, for there may be others."""

    checked = Signal(object)
    """With the errors (`CannotWrite`) of the files that can not be written, by their paths."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.begin()

    def begin(self) -> None:
        """Another batch starts: nothing is known of any folder."""
        self.folders, self.done = ResultFolders(), False

    def plan_changed(self) -> None:
        """The plan of the batch is another one now."""
        self.done = False

    def start(self, targets: Sequence[Path], journal: Journal) -> Task:
        """Try the folders of these files, and remove what killed programs have left of theirs."""
        folders = self.folders

        def check(_: Task) -> dict[Path, CannotWrite]:
            journal.clear_partials()
            return folders.check_all(targets)

        task = Task(check, "vernier-folders")
        task.succeeded.connect(self._checked)
        task.failed.connect(self._failed)
        task.start()
        return task

    def _checked(self, refused: dict[Path, CannotWrite]) -> None:
        self.done = True
        self.checked.emit(refused)

    def _failed(self, error: VernierError) -> None:
        self._checked({})  # each photo then says itself what is wrong
