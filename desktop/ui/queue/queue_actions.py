"""The actions that the menus have for the queue."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.ui.base.action import make_action
from desktop.ui.base.translation import tr
from desktop.ui.queue.queue import Queue


class QueueActions:
    """The page of the queue connects them."""

    def __init__(self, parent: QObject) -> None:
        self.start = make_action(parent, tr("&Start"), "Ctrl+Return")
        self.pause = make_action(parent, tr("&Pause or Resume"), "Ctrl+P")
        self.cancel = make_action(parent, tr("&Cancel the Batch"), "Ctrl+.")
        self.retry = make_action(parent, tr("Try &Failed Photos Again"))
        self.remove = make_action(parent, tr("Remo&ve from the Queue"), "Del")
        self.save_report = make_action(parent, tr("Save &Report…"))

    @property
    def all(self) -> list[QAction]:
        """In the order of the menu."""
        return [self.start, self.pause, self.cancel, self.retry, self.remove, self.save_report]

    def enable(self, queue: Queue, *, can_start: bool, selected: bool, chosen: int) -> None:
        """Enable those that do something now. A start is for so many `chosen` photos; 0: for all."""
        self.start.setText(tr("&Start with %n Selected Photo(s)", "", chosen) if chosen else tr("&Start"))
        rows = bool(queue.model.rows)
        self.start.setEnabled(can_start and not queue.running)
        self.pause.setEnabled(queue.running)
        self.cancel.setEnabled(queue.running)
        self.retry.setEnabled(queue.model.count("failed") > 0)
        self.remove.setEnabled(selected)
        self.save_report.setEnabled(rows and not queue.running)
