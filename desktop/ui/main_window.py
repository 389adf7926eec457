"""The window: puts the parts together and lets them hear of each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.batch.scan import PICTURE_SUFFIXES
from desktop.engine import Engine
from desktop.engine.package.student import StudentPackage
from desktop.errors import Cancelled, VernierError
from desktop.imaging.naming import label
from desktop.resources import resource
from desktop.ui import recent
from desktop.ui.about import AboutBox
from desktop.ui.actions import Menus
from desktop.ui.banner import Banner, Kind
from desktop.ui.compare_view import CompareView
from desktop.ui.control_bar import ControlBar
from desktop.ui.document import Document
from desktop.ui.opening import Opened, open_task
from desktop.ui.preview import Preview
from desktop.ui.reveal import reveal
from desktop.ui.save_sheet import SaveSheet
from desktop.ui.saving import Saved, SaveOrder, save_task
from desktop.ui.status_line import StatusLine
from desktop.ui.tasks import Task
from desktop.ui.viewport import STEP
from desktop.ui.welcome import Welcome

SAMPLE = "samples/cat.png"
_SCALE_WITHOUT_STUDENT = 4


class MainWindow(QMainWindow):
    """One photo at a time. Without an engine it still shows photos, and says why it can not enlarge them."""

    def __init__(self, engine: Engine | None, student: StudentPackage | None, problem: str = "") -> None:
        """`problem` is why there is no engine."""
        super().__init__()
        self.setWindowTitle("Vernier")
        self.setAcceptDrops(True)
        self.setMinimumSize(520, 400)
        self.document: Document | None = None
        self._engine, self._student, self._problem = engine, student, problem
        self._opening: Task | None = None
        self._saving: Task | None = None
        self._closing = False
        self.banner, self.view = Banner(self), CompareView(self)
        self.controls, self.status = ControlBar(self), StatusLine(self)
        self.welcome = Welcome(resource(SAMPLE).is_file(), self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.view)
        self.preview = Preview(engine, self) if engine is not None else None
        self._lay_out()
        self._connect()
        self.menus = Menus(self, self)
        self._set_up_realism()
        self._refresh()
        self.resize(1000, 720)
        geometry = QSettings().value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if problem:
            self.banner.show_message(Kind.ERROR, problem)

    def choose_photo(self) -> None:
        """Ask which photo to open."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        folder = str(self.document.path.parent) if self.document else ""
        name, _ = QFileDialog.getOpenFileName(
            self, "Open a photo", folder, f"Photos ({patterns});;All files (*)"
        )
        if name:
            self.open_paths([Path(name)])

    def open_paths(self, paths: list[Path]) -> None:
        """Open the first photo of these files and folders. What is on screen stays until it is there."""
        if not paths:
            return
        paths = [path.absolute() for path in paths]
        if self._opening is not None:
            self._opening.cancel()
        self._opening = task = open_task(paths, self._engine)
        task.succeeded.connect(self._opened)
        task.failed.connect(self._open_failed)
        self.status.opening(label(paths[0]))
        task.start()

    def save_as(self) -> None:
        """Ask how and where to save."""
        if self.document is None or self._engine is None or self._saving is not None:
            return
        scale = self._engine.manifest.scale
        sheet = SaveSheet(self.document.photo, self.document.path, self.controls.slider.value, scale, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.chosen.connect(self.save)
        sheet.open()

    def save(self, order: SaveOrder) -> None:
        """Enlarge the whole photo and write it, in the background."""
        assert self._engine is not None
        self._saving = task = save_task(self._engine, order)
        task.progressed.connect(self.status.saving_progress)
        task.succeeded.connect(self._saved)
        task.failed.connect(self._save_failed)
        self.banner.hide()
        self.status.saving(label(order.path))
        self._refresh()
        task.start()

    def cancel_saving(self) -> None:
        """Stop it; nothing is left behind."""
        if self._saving is not None:
            self._saving.cancel()
            self.status.cancelling()

    def zoom_in(self) -> None:
        """One step."""
        self.view.zoom_by(STEP)

    def zoom_out(self) -> None:
        """One step."""
        self.view.zoom_by(1 / STEP)

    def fit(self) -> None:
        """Show the whole photo."""
        self.view.fit()

    def actual_pixels(self) -> None:
        """One output pixel per pixel of the screen."""
        self.view.zoom_to(1.0)

    def centre_handle(self) -> None:
        """Before and after half and half."""
        self.view.set_split(0.5)

    def reset_realism(self) -> None:
        """Back to the student's default."""
        self.controls.slider.reset()

    def toggle_full_screen(self) -> None:
        """In or out."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def about(self) -> None:
        """Version, licence, student."""
        box = AboutBox(self._student, self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.welcome.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102
        self.welcome.invite(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.welcome.invite(False)
        paths = _dropped(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no other widget wants is for the view."""
        if self.document is None or not self.view.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        self.view.keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A save in progress is not thrown away without asking."""
        if self._saving is not None and not self._closing:
            text = "The photo is still being saved. Closing the window now would stop that."
            self.banner.show_message(Kind.NOTE, text, "Stop Saving and Close", self._close_anyway)
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        for task in (self._saving, self._opening):
            if task is not None:
                task.cancel()
                task.wait()
        if self.preview is not None:
            self.preview.stop()
        self.view.backdrop.wait()
        event.accept()

    def _close_anyway(self) -> None:
        self._closing = True
        self.close()

    def _lay_out(self) -> None:
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.controls)
        layout.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.welcome.open_wanted.connect(self.choose_photo)
        self.welcome.sample_wanted.connect(lambda: self.open_paths([resource(SAMPLE)]))
        self.controls.original_held.connect(self.view.show_original)
        self.controls.zoom_toggled.connect(
            lambda: self.fit() if self.view.viewport.zoom == 1 else self.actual_pixels()
        )
        self.controls.save_wanted.connect(self.save_as)
        self.status.cancelled.connect(self.cancel_saving)
        self.view.zoom_changed.connect(self.controls.show_zoom)
        if self.preview is not None:
            self.controls.slider.changed.connect(self.preview.set_realism)
            self.view.looked_at.connect(self.preview.look_at)
            self.preview.painted.connect(self.view.repaint_region)
            self.preview.progressed.connect(self.status.rendering)
            self.preview.failed.connect(self._preview_failed)

    def _set_up_realism(self) -> None:
        slider = self.controls.slider
        if self._engine is None:
            slider.disable("There is no student to enlarge with.")
        elif self._engine.manifest.realism is None:
            slider.disable(f"The student {self._engine.manifest.title} has no realism to set.")
        else:
            slider.set_default(self._engine.manifest.realism.default)
            slider.reset()

    def _refresh(self) -> None:
        photo = self.document is not None
        can_save = photo and self._engine is not None and self._saving is None
        self.pages.setCurrentWidget(self.view if photo else self.welcome)
        self.controls.setVisible(photo)
        self.status.setVisible(photo or self._opening is not None)
        self.controls.save.setEnabled(can_save)
        self.menus.enable(photo=photo, can_save=can_save, realism=photo and self.controls.slider.isEnabled())

    def _opened(self, opened: Opened) -> None:
        old, document = self.document, opened.document
        if not self._is_awaited():
            self._release(document)
            return
        self._opening = None
        self.document = document
        recent.remember(document.path)
        scale = self._engine.manifest.scale if self._engine else _SCALE_WITHOUT_STUDENT
        layers = self.preview.set_document(document, self.controls.slider.value) if self.preview else None
        self.status.rendering(0, 0)
        self._refresh()
        self.view.set_picture(document.before, document.picture, scale, layers)
        self.view.setFocus()
        self._release(old)
        self.setWindowFilePath(str(document.path))
        self.setWindowTitle(f"{label(document.path)} – Vernier")
        width, height = document.photo.width, document.photo.height
        self.status.set_facts(
            f"{label(document.path)}   {width} × {height}  →  {width * scale} × {height * scale} pixels"
        )
        notes = [opened.rest, *document.photo.notes] if opened.rest else list(document.photo.notes)
        if notes:
            self.banner.show_message(Kind.NOTE, " ".join(notes))
        elif not self._problem:
            self.banner.hide()

    def _is_awaited(self) -> bool:
        """Whether the signal comes from the newest opening; a sender that is gone already is an older one."""
        return self._opening is not None and self.sender() is self._opening

    def _open_failed(self, error: VernierError) -> None:
        if not self._is_awaited():
            return
        self._opening = None
        self.status.rendering(0, 0)
        self._refresh()
        self.banner.show_message(Kind.ERROR, str(error))

    def _release(self, document: Document | None) -> None:
        if document is not None and document.image is not None and self._engine is not None:
            self._engine.close(document.image)

    def _preview_failed(self, sentence: str) -> None:
        assert self.preview is not None
        self.banner.show_message(Kind.ERROR, sentence, "Try Again", self.preview.retry)

    def _saved(self, saved: Saved) -> None:
        self._saving_ended()
        text = " ".join([f"Saved as {label(saved.path)}.", *saved.notes])
        self.banner.show_message(Kind.SUCCESS, text, "Show", lambda: reveal(saved.path))

    def _save_failed(self, error: VernierError) -> None:
        self._saving_ended()
        if isinstance(error, Cancelled):
            self.banner.show_message(Kind.NOTE, "Saving was cancelled. Nothing was written.")
        else:
            self.banner.show_message(Kind.ERROR, str(error))

    def _saving_ended(self) -> None:
        self._saving = None
        self.status.saved()
        self._refresh()


def _dropped(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
