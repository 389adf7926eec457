"""The page of one photo: open it, compare it with its enlargement, set the controls, and export."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.batch import EnlargeJob, OutputSettings
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from desktop.ui.base.banner import Banner
from desktop.ui.base.interest import Interest
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.base.translation import tr
from desktop.ui.photo import recent_files as recent
from desktop.ui.photo.at_rest import AtRest
from desktop.ui.photo.copying import Copier
from desktop.ui.photo.covers import Covers
from desktop.ui.photo.export_command import ExportCommand
from desktop.ui.photo.exporting import Exporter
from desktop.ui.photo.face_guard import FaceGuard
from desktop.ui.photo.facts import Facts
from desktop.ui.photo.filmstrip import Filmstrip
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.opening import Opener
from desktop.ui.photo.page_layout import lay_out
from desktop.ui.photo.photo_actions import PhotoActions
from desktop.ui.photo.settings_binding import SettingsBinding
from desktop.ui.photo.shown_passes import show_passes
from desktop.ui.photo.telling import tell_open_failure, tell_opened, tell_preview_failure
from desktop.ui.photo.tool_actions import ToolActions
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.photo.work_card import WorkCard
from desktop.ui.preview.document import Document
from desktop.ui.preview.preview import Preview
from desktop.ui.viewer.compare_view import CompareView


class PhotoPage(QWidget):
    """Without an engine it still shows photos, with the reason why they can not be enlarged."""

    changed = Signal()
    """Another photo is shown, or other actions make sense."""

    def __init__(self, banner: Banner, settings: PhotoSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.banner = banner
        self._engine: Engine | None = None
        self._package: StudentPackage | None = None
        self.preview: Preview | None = None
        self.view = CompareView(self)
        self.view_bar, self.filmstrip = ViewBar(self), Filmstrip(self)
        self.view_bar.attach(self.view)
        self.controls, self.status = Inspector(self), WorkCard(self.view.cards)
        self.at_rest = AtRest(self.view, self.controls, self.filmstrip, self)
        self.facts = Facts(self.view, self.view_bar, self.controls)
        self.copier = Copier(self.view, self)
        self.faces = FaceGuard(self.view.brush, self.view_bar.brushes, lambda: self.document, banner, self)
        self.binding = SettingsBinding(self.controls, self.view.brush, settings, self)
        self.interest = Interest(self.controls.cleanup.bar)
        self.opener = Opener(self)
        self.exporter = Exporter(banner, self.status, self)
        self.saver = self.exporter.saver
        self.menu_actions = PhotoActions(self.view, self.controls, self.binding, self)
        self.command = ExportCommand(self.controls.foot, self.menu_actions, self)
        self.tool_actions = ToolActions(self.view_bar, self)
        parts = self.view, self.filmstrip, self.view_bar, self.controls, self.status, banner, self.opener
        self.covers = covers = Covers(*parts, settings, self)
        self.until_open, self.refusal, self.crops = covers.until_open, covers.refusal, covers.crops
        self.banner.lie_on(self, self.view.cards)
        self.canvas = lay_out(self, self.view, self.filmstrip, self.controls)
        self._connect()
        self.view_bar.recall()
        self.set_engine(None)

    @property
    def path(self) -> Path | None:
        """The photo that is shown, which may still be being read, or could not be; None: there is none."""
        shown = self.covers.another or self.document
        return None if shown is None else shown.path

    @property
    def can_save(self) -> bool:
        """Whether there is a photo to export and none is being exported."""
        is_open = self.document is not None and not self.covers.any and not self.crops.coming
        return is_open and self._engine is not None and not self.exporter.busy

    def set_engine(self, engine: Engine | None, package: StudentPackage | None = None) -> None:
        """Use another model, for the photo in the window too; `package` is where it comes from, if known."""
        if self.preview is not None:
            self.preview.stop()
            self.preview.deleteLater()
            self.preview = None
        self._engine, self._package = engine, package
        self.at_rest.clear()
        if engine is not None:
            self.preview = preview = Preview(engine, self)
            self.interest.aroused.connect(preview.prepare_cleanup)
            self.view.follow(preview)
            preview.progressed.connect(self.status.rendering)
            preview.progressed.connect(self._progressed)
            preview.failed.connect(lambda said: tell_preview_failure(self.banner, self, said, preview.retry))
        with self.binding.showing():
            self._set_up_controls()
        self.opener.change_engine(self.document, engine)

    def open(self, path: Path) -> None:
        """Open a photo. The one on screen stays until it has been read."""
        path = path.absolute()
        self.opener.open(path, self._engine, self.binding.settings.own(path))
        self.changed.emit()

    def save_as(self) -> None:
        """Show the sheet that asks how and where to export."""
        self._export(lambda *opened: self.exporter.ask(*opened).chosen.connect(self.save))

    def save_again(self) -> None:
        """Export as the last time, with the present settings, without asking."""
        self._export(lambda *opened: self.save(self.exporter.again(*opened)))

    def save(self, job: EnlargeJob) -> None:
        """Enlarge the whole photo, with what the brush has painted, and write it, in the background."""
        assert self.document is not None and self._engine is not None
        self.view.setFocus()  # the button is disabled now, and would hand it on to the next one
        self.exporter.save(self._engine, job, self.document, self._realism_map())

    def cancel(self) -> None:
        """Cancel saving, with no file left behind, or else opening."""
        if self.exporter.busy:
            self.exporter.cancel()
        elif self.opener.busy:
            self.opener.cancel()
            self.status.opened()
            self.crops.show_chosen()
            self.changed.emit()

    def stop(self) -> None:
        """Before the window closes: remember the layout, and end every thread."""
        self.view_bar.remember()
        self.exporter.stop()
        self.at_rest.stop()
        for thread in (self.opener, self.crops, self.faces, self.view.scaled_original):
            thread.wait()
        if self.preview is not None:
            self.preview.stop()

    def copy(self) -> None:
        """Put the enlargement in sight into the clipboard, once it is rendered."""
        self.copier.ask(self.preview)

    def copy_result(self) -> None:
        """Put the whole result into the clipboard, once it is made in the background."""
        self._export(lambda *opened: self.exporter.copy(*opened, realism_map=self._realism_map()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the view the keys that no other widget handles."""
        if self.document is None or self.covers.any or not self.view.handle_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        self.view.keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self.binding.show_again()
        self._enable_actions()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self._enable_actions()

    def _connect(self) -> None:
        self.command.of_open.connect(self.save_as)
        self.menu_actions.save_again.triggered.connect(self.save_again)
        self.menu_actions.copy.triggered.connect(self.copy)
        self.menu_actions.copy_result.triggered.connect(self.copy_result)
        self.menu_actions.filmstrip.toggled.connect(self.filmstrip.setVisible)
        self.menu_actions.filmstrip.toggled.connect(lambda _: self._progressed(0, 0))
        self.controls.again_wanted.connect(self.save_again)
        self.binding.shown.connect(self._show_facts)
        self.status.cancelled.connect(self.cancel)
        self.view.zoom_changed.connect(self.facts.show_zoom)
        for changed in (self.controls.slider.changed, self.controls.cleanup.changed, self.view.brush.painted):
            changed.connect(self._setting_changed)
        self.view_bar.pin_toggled.connect(self._pin)
        self.filmstrip.chosen.connect(self.controls.slider.set_value)
        self.opener.reading.connect(self.status.opening)
        self.opener.reduced.connect(lambda _: self.banner.forget(self))
        self.opener.opened.connect(self._opened)
        self.opener.failed.connect(self._open_failed)
        self.refusal.open_anyway_wanted.connect(lambda: self.opener.open_anyway(self._engine))
        for changed in (self.covers.changed, self.exporter.changed, self.at_rest.speed.learned):
            changed.connect(self._refresh)
        for show in (self._show_facts, self._enable_actions):  # the strip may be about to choose a photo
            self.command.changed.connect(show)

    def _export(self, do: Callable[[Document, OutputSettings, Engine], object]) -> None:
        if self.can_save:
            assert self.document is not None and self._engine is not None
            do(self.document, self.controls.output, self._engine)

    def _set_up_controls(self) -> None:
        manifest = None if self._engine is None else self._engine.manifest
        slider = self.controls.slider
        self.controls.adapt(manifest)
        self._per_pixel = bool(manifest and manifest.realism and manifest.realism.per_pixel)
        self.view_bar.allow(
            realism=slider.reason.text() if not slider.isEnabled() else "",
            brush="" if self._per_pixel else tr("This model uses one realism value for the whole photo."),
        )
        self._refresh()

    def _realism_map(self) -> RealismMap | None:
        """Of the whole photo."""
        return self.view.brush.realism_map(self.controls.slider.value) if self._per_pixel else None

    def _controls(self) -> Controls:
        """For what is shown of it."""
        painted = self.view.brush.shown_map(self.controls.slider.value) if self._per_pixel else None
        return dataclasses.replace(self.controls.setting, realism_map=painted)

    def _setting_changed(self) -> None:
        self._show_facts()  # the estimate of time goes with the controls
        self.view.flip(False)  # what changes is the present setting
        if self.preview is not None:
            self.preview.set_controls(self._controls())

    def _pin(self, on: bool) -> None:
        if self.preview is not None:
            self.preview.pin(on)
            self.view.update()
        self.view_bar.pinned.refresh()

    def _progressed(self, done: int, total: int) -> None:
        """Once nothing is left to render, do what can wait; once something is rendered, what can not."""
        self.copier.go_on(self.preview)
        self.at_rest.progressed(self._engine, self.document, self.preview, done, total)

    def _refresh(self) -> None:
        self._show_facts()
        self._enable_actions()
        self.changed.emit()

    def _enable_actions(self) -> None:
        in_sight = self.isVisible() and not self.covers.any
        self.tool_actions.enable(in_sight and self.document is not None)
        exports = self.isVisible() and self.until_open.shown is None and self.controls.save.isEnabled()
        self.menu_actions.enable(in_sight, photo=self.document is not None, exports=exports)

    def _opened(self, document: Document) -> None:
        old, self.document = self.document, document
        recent.remember(document.path)
        same = old is not None and old.photo is document.photo
        self.controls.sizes.set_photo(document.photo.width, document.photo.height, document.model_scale)
        chosen = self.binding.show(document, tell=not same)
        layers = self.preview.set_document(document, self.controls.setting) if self.preview else None
        self.copier.forget()
        self.status.opened()
        if not same:
            self.at_rest.clear()
        self.view.show_photo(document, layers, same_photo=same)
        self.view_bar.unpin()
        self.binding.show_strokes()
        self._setting_changed()
        self.crops.opened(document)
        if not self.crops.cropping.active:  # which goes on while the photo is passed to another model
            self.view.setFocus()
        self._refresh()
        self.view_bar.brushes.refresh()
        self.opener.release(old)
        undo, changed = self.binding.refuse_cleanup, self.controls.cleanup.changed
        notes = document.notes_after(old)
        if not same and not tell_opened(self.banner, self, notes, chosen, undo, changed):
            self.banner.setHidden(self._engine is not None or self.banner.isHidden())

    def _open_failed(self, error: VernierError) -> None:
        self.status.opened()
        self._refresh()
        if self.refusal.shown is None:
            tell_open_failure(self.banner, self, error, self.refusal.open_anyway_wanted.emit)

    def _show_facts(self) -> None:
        if not self.covers.any:
            parts = self.preview, self.view, self.view_bar, self.controls
            self.document = show_passes(self.document, *parts, self._controls())
            again = self.can_save and not self.command.selected and self.exporter.can_repeat(self.document)
            self.controls.foot.allow(save=self.can_save, again=again)
            self.facts.show(self.document, self._package, self._controls())
        elif self.until_open.shown is None:
            self.controls.foot.allow(save=self.command.selected > 0, again=False)
