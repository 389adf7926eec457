"""Services of the desktop: notifications, progress in the Dock, staying awake.

A Mac has tools for all of them. Elsewhere, what has no common interface is left out.
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
    """Keeps a Mac awake while it is held. Does nothing on other systems."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def hold(self, on: bool) -> None:
        """Begin or end to keep the Mac awake. It also ends with this process."""
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
    """Show a notification if another program is in front."""
    if MAC and QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
        QProcess.startDetached("osascript", ["-e", _NOTIFY, title, text])


def show_progress(share: float | None) -> None:
    """Show a share in [0, 1] as per cent on the icon in the Dock or the task bar; None: remove it."""
    application = QCoreApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setBadgeNumber(0 if share is None else round(100 * share))
