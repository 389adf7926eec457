"""What the system is told of the batch."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.base.preferences import preferences
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.shell.platform import Awake, DesktopServices


class SystemNotices(QObject):
    """Keeps a Mac awake while the batch runs, shows its progress in the Dock, and notifies of its end."""

    def __init__(self, queue_page: QueuePage, services: DesktopServices) -> None:
        super().__init__(queue_page)
        self._queue, self._services, self._awake = queue_page.queue, services, Awake()
        self._queue.changed.connect(self._changed)
        queue_page.finished.connect(self._finished)

    def end(self) -> None:
        """The window closes: let the Mac sleep, and remove the progress."""
        self._awake.hold(False)
        self._services.show_progress(None)

    def _changed(self) -> None:
        self._awake.hold(self._queue.running and not self._queue.paused)
        self._services.show_progress(self._queue.share if self._queue.running else None)

    def _finished(self, said: str) -> None:
        if preferences().notify:
            self._services.notify("Vernier", said)
