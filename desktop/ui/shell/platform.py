"""What a desktop does around the window: notifications, progress in the Dock, staying awake.

On a Mac by the tools that every Mac has; on other systems, what has no way that works everywhere is not done.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt
from PySide6.QtGui import QGuiApplication

MAC = sys.platform == "darwin"

_NOTIFY = """\
on run {title, message}
display notification message with title title
end run"""


class Awake(QObject):
    """Keeps a Mac from falling asleep while it is held. Elsewhere it does nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def hold(self, on: bool) -> None:
        """Begin or end. It also ends with this process."""
        if not MAC or on == (self._process is not None):
            return
        if on:
            self._process = QProcess(self)
            self._process.start("caffeinate", ["-i", "-w", str(QCoreApplication.applicationPid())])
        elif self._process is not None:
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process = None


def notify(title: str, text: str) -> None:
    """Tell a person who is looking at another program; who sees the window sees its message."""
    if MAC and QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
        QProcess.startDetached("osascript", ["-e", _NOTIFY, title, text])


def show_progress(share: float | None) -> None:
    """Per cent as a number on the icon in the Dock, or in the bar of tasks that has such; None: no more."""
    application = QCoreApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setBadgeNumber(0 if share is None else round(100 * share))
