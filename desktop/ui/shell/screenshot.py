"""Takes screenshots of the window, and shows by it that a bundled app can open and enlarge a photo."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QTimer

from desktop.errors import VernierError
from desktop.ui.base import surface
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.application import Application, destroy
from desktop.ui.shell.main_window import MainWindow

SIZE = (1280, 832)
_ZOOM = 1.0
_POLL_MILLISECONDS = 50
_PATIENCE_SECONDS = 120


class _Shot:
    """Waits until everything visible is rendered, then saves the screenshot and ends the application."""

    def __init__(self, window: MainWindow, target: Path) -> None:
        self._window, self._target = window, target
        self._zoomed = False
        self._patience = _PATIENCE_SECONDS * 1000 // _POLL_MILLISECONDS
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._poll)
        self._timer.start(_POLL_MILLISECONDS)
        window.photo_page.opener.failed.connect(self._refused)

    def _refused(self, error: VernierError) -> None:
        sys.stderr.write(f"{error}\n")
        Application.exit(1)

    def _poll(self) -> None:
        photo = self._window.photo_page
        self._patience -= 1
        if self._patience <= 0:
            Application.exit(1)
        elif photo.document is not None and not self._zoomed:
            self._zoomed = True
            view = photo.view
            view.zoom_to(_ZOOM, QPointF(view.width() / 2, view.height() / 2))
        elif self._zoomed and photo.preview is not None and not photo.preview.busy:
            image = surface.to_srgb(self._window.grab().toImage())
            Application.exit(0 if image.save(str(self._target)) else 1)


def take(photo: Path, target: Path, realism: float | None = None) -> int:
    """Open `photo`, render what is visible at 100 %, save a PNG of the window; returns the exit status."""
    application = Application(sys.argv[:1])
    active_model = ActiveModel()
    active_model.open()
    try:
        if active_model.engine is None:
            sys.stderr.write(f"{active_model.problem}\n")
            return 1
        window = MainWindow(active_model)
        window.resize(*SIZE)
        if realism is not None:
            window.photo_page.controls.slider.set_value(realism)
        window.show()
        window.open_photo(photo)
        shot = _Shot(window, target)
        status = application.exec()
        del shot
        destroy(window)
        return status
    finally:
        active_model.close()
