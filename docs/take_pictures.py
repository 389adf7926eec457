"""Takes the pictures of the window for the README: python -m docs.take_pictures"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from desktop.resources import resource
from desktop.ui.base import surface
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.application import Application
from desktop.ui.shell.main_window import MainWindow

SIZE = (1280, 832)
FOLDER = Path(__file__).parent
SAMPLE, PORTRAIT = resource("samples/cat.png"), resource("samples/portrait.jpg")
_PATIENCE = 600
_POLL, _MOMENT = 20, 300
"""Milliseconds."""


def main() -> int:
    """Return 0 once all pictures lie in `docs`."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home  # nobody's settings, and nobody's journal
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)
        application = Application(["vernier"], ["en"])
        active_model = ActiveModel()
        active_model.open()
        try:
            if active_model.engine is None:
                raise SystemExit(active_model.problem)
            window = MainWindow(active_model)
            window.resize(*SIZE)
            window.show()
            _take_photo(window)
            _take_queue(window, Path(home) / "Harbour")
            window.close()
        finally:
            active_model.close()
        del application
    return 0


def _take_photo(window: MainWindow) -> None:
    page = window.photo_page
    window.open_photo(SAMPLE)
    _wait(lambda: page.document is not None)
    page.controls.slider.set_value(0.6)
    _rest(window)
    window.banner.hide()
    _save(window, "window.jpg")
    window.open_photo(PORTRAIT)
    _wait(lambda: page.document is not None and page.document.path == PORTRAIT)
    page.view_bar.brush.setChecked(True)
    page.menu_actions.filmstrip.setChecked(True)
    _rest(window)
    page.view_bar.brushes.faces.click()
    _wait(lambda: page.view_bar.brushes.faces.isEnabled())
    _rest(window)
    window.banner.hide()
    _save(window, "brush.jpg")
    page.menu_actions.filmstrip.setChecked(False)
    page.view_bar.brush.setChecked(False)


def _take_queue(window: MainWindow, folder: Path) -> None:
    folder.mkdir()
    with Image.open(SAMPLE) as sample:
        for number in range(6):
            left, top = 30 * number, 20 * number
            part = sample.convert("RGB").crop((left, top, left + 96, top + 72))
            part.save(folder / f"IMG_{2041 + number}.jpg")
    (folder / "IMG_2040.jpg").write_bytes(b"cut off")
    queue = window.queue_page.queue
    window.open_paths([folder])
    _wait(lambda: bool(queue.model.rows) and not queue.planner.busy)
    _rest(window)
    window.show_queue()
    queue.start()
    _wait(lambda: len(queue.model.in_state("done")) >= 3)
    _save(window, "queue.jpg")
    queue.cancel()
    _wait(lambda: not queue.busy)


def _rest(window: MainWindow) -> None:
    """Until all that is in sight is rendered, at every setting that is shown."""
    page = window.photo_page
    QTest.qWait(_MOMENT)
    for _ in range(2):  # what is made at rest begins when the view is done
        _wait(lambda: page.preview is not None and page.preview.idle and page.filmstrip.idle)
        _wait(lambda: page.at_rest.end_pictures.idle)
        QTest.qWait(_MOMENT)


def _wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("The picture was not ready in time.")
        QTest.qWait(_POLL)


def _save(window: MainWindow, name: str) -> None:
    surface.to_srgb(window.grab().toImage()).save(str(FOLDER / name), "JPEG", 88)


if __name__ == "__main__":
    sys.exit(main())
