"""Services of the desktop: notifications, progress in the Dock, staying awake, services, promised files.

A Mac has an interface for all of them, see `desktop.ui.shell.mac`. Elsewhere, what has no common interface
is left out.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui.base.translation import tr
from desktop.ui.shell.collector import Collector

MAC = sys.platform == "darwin"
BUNDLED = MAC and hasattr(sys, "_MEIPASS")
"""Whether this is Vernier.app, and not its source."""

_COLLECT_MILLISECONDS = 200
"""Promised files arrive one by one."""

_NOTIFY = """\
on run {title, message}
display notification message with title title
end run"""


class Awake:
    """Keeps a Mac awake while it is held. Does nothing on other systems."""

    def __init__(self) -> None:
        self._activity: Any = None

    def hold(self, on: bool) -> None:
        """Begin or end to keep the Mac awake. It also ends with this process."""
        if not MAC or on == (self._activity is not None):
            return
        from desktop.ui.shell.mac import awake

        if on:
            self._activity = awake.begin(tr("Vernier enlarges photos."))
        else:
            awake.end(self._activity)
            self._activity = None


class DesktopServices(QObject):
    """What the system does for the window, and asks of it. Signals arrive on the interface thread."""

    notification_chosen = Signal()
    """The person clicked on a notification."""
    files_wanted = Signal(object)
    """With a list of the paths that another program has sent."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifications: Any = None
        self._dock: Any = None
        self._provider: Any = None
        self._collector = Collector(self, _COLLECT_MILLISECONDS)
        self._collector.collected.connect(self.files_wanted)
        self._arrived.connect(self._collector.add)
        if BUNDLED:  # macOS has services and notifications of apps only
            from desktop.ui.shell.mac import notifications, services

            self._provider = services.provide(self.files_wanted.emit)
            self._notifications = notifications.Notifications(self.notification_chosen.emit)

    def notify(self, title: str, text: str) -> None:
        """Show a notification on a Mac if another program is in front."""
        if not MAC or QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive:
            return
        if self._notifications is not None:
            self._notifications.show(title, text)
        else:
            QProcess.startDetached("osascript", ["-e", _NOTIFY, title, text])

    def show_progress(self, share: float | None) -> None:
        """Show a share in [0, 1] on the icon in the Dock, as per cent in a task bar; None: remove it."""
        if MAC:
            from desktop.ui.shell.mac import dock

            self._dock = self._dock or dock.DockProgress()
            self._dock.show(share)
            return
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(0 if share is None else round(100 * share))

    def receive(self, promises: Sequence[Any], folder: Path) -> None:
        """Have promised files written into `folder`; `files_wanted` follows."""
        from desktop.ui.shell.mac import promises as receiver

        receiver.receive(promises, folder, self._arrived.emit)


def promised_files() -> list[Any]:
    """The promises of files in what is dragged, as Photos and Mail make them; none on other systems."""
    if not MAC:
        return []
    from desktop.ui.shell.mac import promises

    return promises.promised()
