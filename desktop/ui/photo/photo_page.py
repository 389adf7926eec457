"""The page of one photo: open it, compare it with its enlargement, set the controls, and save."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.batch import EnlargeJob, EnlargeResult, Factor, OutputSettings
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.imaging.naming import label
from desktop.student.controls import Controls
from desktop.student.realism_map import RealismMap
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo import recent_files as recent
from desktop.ui.photo.control_bar import ControlBar
from desktop.ui.photo.filmstrip import Filmstrip
from desktop.ui.photo.opening import Opener
from desktop.ui.photo.photo_actions import PhotoActions
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.photo.saving import Saver
from desktop.ui.photo.status_line import StatusLine
from desktop.ui.photo.telling import tell_open_failure, tell_save_failure, tell_saved
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.preview.agreement import AgreementMeter
from desktop.ui.preview.document import Document
from desktop.ui.preview.preview import Preview
from desktop.ui.viewer.compare_view import CompareView
from desktop.ui.viewer.scene import ViewLayout

_LAYOUT = "photo/layout"


class PhotoPage(QWidget):
    """Without an engine it still shows photos, with the reason why they can not be enlarged."""

    changed = Signal()
    """Another photo is shown, or other actions make sense."""

    def __init__(self, engine: Engine | None, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.banner = banner
        self._engine: Engine | None = None
        self._per_pixel = False
        self.preview: Preview | None = None
        self.view = CompareView(self)
        self.view_bar = ViewBar(self)
        self.view_bar.brushes.attach(self.view.brush)
        self.strip = Filmstrip(self)
        self.strip.hide()
        self.agreement = AgreementMeter(self)
        self.controls, self.status = ControlBar(self), StatusLine(self)
        self.opener, self.saver = Opener(self), Saver(self)
        self.menu_actions = PhotoActions(self.view, self.controls, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view_bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.controls)
        layout.addWidget(self.status)
        self._connect()
        self.view_bar.choose(str(QSettings().value(_LAYOUT, ViewLayout.SPLIT.value)))
        self.set_engine(engine)

    @property
    def can_save(self) -> bool:
        """Whether there is a photo to save and none is being saved."""
        return self.document is not None and self._engine is not None and not self.saver.busy

    def set_engine(self, engine: Engine | None) -> None:
        """Use another model, for the photo in the window too."""
        if self.preview is not None:
            self.preview.stop()
            self.preview.deleteLater()
            self.preview = None
        self._engine = engine
        if engine is not None:
            self.preview = preview = Preview(engine, self)
            self.view.looked_at.connect(preview.look_at)
            preview.painted.connect(self.view.repaint_region)
            preview.progressed.connect(self.status.rendering)
            preview.progressed.connect(self._progressed)
            preview.failed.connect(self._preview_failed)
        self._set_up_controls()
        if self.document is not None:
            self.opener.open(self.document, engine)

    def open(self, path: Path) -> None:
        """Open a photo. The one on screen stays until it has been read."""
        self.opener.open(path.absolute(), self._engine)
        self.changed.emit()

    def save_as(self) -> None:
        """Show the sheet that asks how and where to save."""
        if not self.can_save:
            return
        assert self.document is not None and self._engine is not None
        student = self._engine.manifest
        settings = OutputSettings(Factor(student.scale), controls=self._setting())
        sheet = SaveSheet(self.document.photo, self.document.path, settings, student, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.chosen.connect(self.save)
        sheet.open()

    def save(self, job: EnlargeJob) -> None:
        """Enlarge the whole photo, with what the brush has painted, and write it, in the background."""
        assert self.document is not None and self._engine is not None
        self.banner.hide()
        self.status.saving(label(job.target))
        controls = dataclasses.replace(job.settings.controls, realism_map=self._realism_map())
        settings = dataclasses.replace(job.settings, controls=controls)
        self.saver.save(self._engine, dataclasses.replace(job, settings=settings), self.document.status)
        self._refresh()

    def cancel(self) -> None:
        """Cancel saving, with no file left behind, or else opening."""
        if self.saver.busy:
            self.saver.cancel()
            self.status.cancelling()
        elif self.opener.busy:
            self.opener.cancel()
            self.status.rendering(0, 0)
            self.changed.emit()

    def stop(self) -> None:
        """Before the window closes: remember the layout, and end every thread."""
        QSettings().setValue(_LAYOUT, self.view.view_layout.value)
        self.saver.cancel()
        self.saver.wait()
        self.opener.wait()
        self.strip.stop()
        self.agreement.wait()
        if self.preview is not None:
            self.preview.stop()
        self.view.scaled_original.wait()

    def copy(self) -> None:
        """Put the enlargement in sight into the clipboard, pixel for pixel."""
        QGuiApplication.clipboard().setImage(self.visible_result())

    def visible_result(self) -> QImage:
        """The visible part of the enlargement, pixel for pixel; a null image if there is none."""
        if self.preview is None or self.preview.layers is None:
            return QImage()
        return self.preview.layers.image(self.view.viewport.visible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the view the keys that no other widget handles."""
        if self.document is None or not self.view.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        self.view.keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._enable_actions()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._enable_actions()

    def _connect(self) -> None:
        self.menu_actions.save.triggered.connect(self.save_as)
        self.menu_actions.copy.triggered.connect(self.copy)
        self.controls.original_held.connect(self.view.show_original)
        self.controls.zoom_toggled.connect(self.view.toggle_zoom)
        self.controls.save_wanted.connect(self.save_as)
        self.status.cancelled.connect(self.cancel)
        self.view.zoom_changed.connect(self.controls.show_zoom)
        self.controls.slider.changed.connect(self._setting_changed)
        self.controls.cleanup.changed.connect(self._setting_changed)
        self.view.brush.painted.connect(self._setting_changed)
        self.view_bar.layout_chosen.connect(self.view.set_view_layout)
        self.view_bar.loupe_toggled.connect(self.view.show_loupe)
        self.view_bar.invented_toggled.connect(self.view.show_invented)
        self.view_bar.brush_toggled.connect(self.view.use_brush)
        self.view_bar.pin_toggled.connect(self._pin)
        self.view_bar.filmstrip_toggled.connect(self._show_strip)
        self.strip.chosen.connect(self.controls.slider.set_value)
        self.agreement.measured.connect(self.status.set_agreement)
        self.opener.reading.connect(self.status.opening)
        self.opener.opened.connect(self._opened)
        self.opener.failed.connect(self._open_failed)
        self.saver.progressed.connect(self.status.saving_progress)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._save_failed)

    def _set_up_controls(self) -> None:
        slider = self.controls.slider
        manifest = None if self._engine is None else self._engine.manifest
        slider.adapt(manifest)
        self.controls.cleanup.adapt(manifest)
        realism = None if manifest is None else manifest.realism
        self._per_pixel = realism is not None and realism.per_pixel
        self.view_bar.allow(
            realism=slider.reason.text() if not slider.isEnabled() else "",
            brush="" if self._per_pixel else tr("This model uses one realism value for the whole photo."),
        )
        self._refresh()

    def _setting(self) -> Controls:
        return Controls(self.controls.slider.value, self.controls.cleanup.value)

    def _realism_map(self) -> RealismMap | None:
        strokes = self.view.brush.strokes
        if strokes is None or not self._per_pixel:
            return None
        return strokes.realism_map(self.controls.slider.value)

    def _setting_changed(self) -> None:
        if self.preview is not None:
            self.preview.set_controls(dataclasses.replace(self._setting(), realism_map=self._realism_map()))

    def _pin(self, on: bool) -> None:
        if self.preview is not None:
            self.preview.pin(on)
            self.view.update()

    def _show_strip(self, on: bool) -> None:
        self.strip.setVisible(on)
        self._progressed(0, 0)

    def _progressed(self, done: int, total: int) -> None:
        """Once nothing is left to render, measure the agreement and fill the filmstrip."""
        if total or self.document is None or self.preview is None or self.preview.layers is None:
            return
        visible = self.view.viewport.visible(self.view.scale)
        self.strip.show_region(self._engine, self.document, visible, self.controls.cleanup.value)
        self.agreement.measure(self.document, self.preview.layers, visible, self.view.scale)

    def _refresh(self) -> None:
        self.controls.save.setEnabled(self.can_save)
        self._enable_actions()
        self.changed.emit()

    def _enable_actions(self) -> None:
        in_sight = self.isVisible()
        self.menu_actions.enable(
            photo=in_sight and self.document is not None,
            can_save=in_sight and self.can_save,
            realism=in_sight and self.controls.slider.isEnabled(),
            cleanup=in_sight and self.controls.cleanup.isEnabled(),
        )

    def _opened(self, document: Document) -> None:
        old, self.document = self.document, document
        recent.remember(document.path)
        scale = self._engine.manifest.scale if self._engine else 1
        same = old is not None and old.photo is document.photo
        controls = dataclasses.replace(self._setting(), realism_map=self._realism_map() if same else None)
        layers = self.preview.set_document(document, controls) if self.preview else None
        self.view_bar.pin.setChecked(False)
        self.status.rendering(0, 0)
        self._refresh()
        self.view.show_photo(document.before, document.original, scale, layers, same_photo=same)
        self.view_bar.brushes.refresh()
        self.view.setFocus()
        self._release(old)
        self.status.set_facts(document)
        if document.photo.notes and not same:
            self.banner.show_message(Kind.NOTE, " ".join(map(localized, document.photo.notes)), page=self)
        elif self._engine is not None and not same:
            self.banner.hide()

    def _open_failed(self, error: VernierError) -> None:
        self.status.rendering(0, 0)
        self._refresh()
        tell_open_failure(self.banner, self, error, lambda: self.opener.open_anyway(self._engine))

    def _release(self, document: Document | None) -> None:
        if document is not None and document.image is not None and document.engine is self._engine:
            assert self._engine is not None
            self._engine.close(document.image)

    def _preview_failed(self, sentence: str) -> None:
        assert self.preview is not None
        self.banner.show_message(Kind.ERROR, sentence, tr("Try Again"), self.preview.retry, page=self)

    def _saved(self, result: EnlargeResult) -> None:
        self._saving_ended()
        tell_saved(self.banner, self, result)

    def _save_failed(self, error: VernierError) -> None:
        self._saving_ended()
        tell_save_failure(self.banner, self, error)

    def _saving_ended(self) -> None:
        self.status.saved()
        self._refresh()
