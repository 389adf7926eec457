"""Photos that come by a drop, by the clipboard, or from another program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import VernierError
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.shell import incoming
from desktop.ui.shell.drop_zones import DropZones, Zone
from desktop.ui.shell.platform import DesktopServices


class Arrivals(QObject):
    """Takes them for one window. The banner says what can not be taken."""

    arrived = Signal(object, object)
    """With a list of paths, and the Zone they were dropped on; None: they were not dropped."""

    def __init__(self, window: QWidget, services: DesktopServices, banner: Banner) -> None:
        super().__init__(window)
        self.zones = DropZones(window)
        self._services, self._banner = services, banner
        self._promised: Zone | None = None
        """Where files were dropped that are only promised, and arrive later."""
        services.files_wanted.connect(self._sent)
        self.zones.dropped.connect(self._dropped)

    def paste(self) -> None:
        """Take the photos in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # none, if the clipboard is empty
        self._take(lambda: incoming.take(mime), None)

    def _dropped(self, zone: Zone, mime: QMimeData) -> None:
        self._take(lambda: incoming.take_drop(mime, self._services), zone)

    def _sent(self, paths: list[Path]) -> None:
        zone, self._promised = self._promised, None
        self.arrived.emit(paths, zone)

    def _take(self, paths: Callable[[], list[Path]], zone: Zone | None) -> None:
        try:
            self._promised = zone
            taken = paths()
            if taken:
                self._promised = None
                self.arrived.emit(taken, zone)
        except VernierError as error:
            self._promised = None
            self._banner.show_message(Kind.ERROR, str(error))
