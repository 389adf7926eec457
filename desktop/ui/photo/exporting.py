"""Exports the photo that is open: asks how and where, does it again, or copies it; and says how it went."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.batch import EnlargeJob, EnlargeResult, OutputSettings
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.imaging.naming import label
from desktop.student.realism_map import RealismMap
from desktop.ui.base.banner import Banner
from desktop.ui.photo.copying_result import Copied, check_clipboard, put_into_clipboard
from desktop.ui.photo.export_folder import export_folder, remember_export_folder
from desktop.ui.photo.export_job import Choices, Export, recall, remember
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.photo.saving import Saver
from desktop.ui.photo.telling import tell_copied, tell_save_failure, tell_saved
from desktop.ui.photo.work_card import WorkCard
from desktop.ui.preview.document import Document


class Exporter(QObject):
    """One export at a time."""

    changed = Signal()
    """An export has begun or ended."""

    def __init__(self, banner: Banner, card: WorkCard, page: QWidget) -> None:
        super().__init__(page)
        self.saver = Saver(self)
        self._banner, self._card, self._page = banner, card, page
        self._last: EnlargeJob | None = None
        self._renamed = False
        """Whether the person chose another name for it than was suggested."""
        self.saver.progressed.connect(card.saving_progress)
        self.saver.saved.connect(self._saved)
        self.saver.copied.connect(self._copied)
        self.saver.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a photo is being saved."""
        return self.saver.busy

    def can_repeat(self, document: Document | None) -> bool:
        """Whether this photo was exported before, so that it can be done again without asking."""
        return document is not None and self._last is not None and self._last.source == document.path

    def ask(self, document: Document, settings: OutputSettings, engine: Engine) -> SaveSheet:
        """Show the sheet; the owner connects `chosen` to `save`."""
        export = Export.of(document, settings, engine.manifest)
        sheet = SaveSheet(export, self._page)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()
        return sheet

    def again(self, document: Document, settings: OutputSettings, engine: Engine) -> EnlargeJob:
        """The job like the last one, with the present settings."""
        export = Export.of(document, settings, engine.manifest)
        choices, last = recall(document.photo), self._last
        if last is None or last.source != document.path:
            format, folder = choices.format, export_folder(document.path)
            target = folder / export.suggested_name(format)
        else:
            format = last.format
            target = last.target if self._renamed else last.target.with_name(export.suggested_name(format))
        file = dataclasses.replace(
            choices.file,
            size=settings.size,
            controls=settings.controls,
            auto_cleanup=settings.auto_cleanup,
        )
        return export.job(target, format, file)

    def save(
        self, engine: Engine, job: EnlargeJob, document: Document, realism_map: RealismMap | None
    ) -> None:
        """Enlarge the whole photo, with what the brush has painted, and write it, in the background."""
        self._banner.hide()
        self._card.saving(label(job.target))
        settings = _painted(job.settings, realism_map)
        export = Export.of(document, job.settings, engine.manifest)
        self._last = dataclasses.replace(job, photo=None)  # its pixels are not kept after it is closed
        self._renamed = job.target.name != export.suggested_name(job.format)
        remember(Choices(job.format, settings), document.photo)
        remember_export_folder(document.path, job.target.parent)
        self.saver.save(engine, dataclasses.replace(job, settings=settings), document.status)
        self.changed.emit()

    def copy(
        self,
        document: Document,
        settings: OutputSettings,
        engine: Engine,
        *,
        realism_map: RealismMap | None,
    ) -> None:
        """Make the same for the clipboard, without camera data; or say that it is too large for that."""
        settings = dataclasses.replace(_painted(settings, realism_map), keep_metadata=False)
        export = Export.of(document, settings, engine.manifest)
        job = export.job(Path(export.suggested_name("png")), "png", settings)
        try:
            check_clipboard(job.size)
        except VernierError as error:
            tell_save_failure(self._banner, self._page, error)
            return
        self._banner.hide()
        self._card.copying()
        self.saver.copy(engine, job)
        self.changed.emit()

    def cancel(self) -> None:
        """Cancel; no file is left behind."""
        self.saver.cancel()
        self._card.cancelling()

    def stop(self) -> None:
        """Cancel, and wait for the end of the thread."""
        self.saver.cancel()
        self.saver.wait()

    def _saved(self, result: EnlargeResult) -> None:
        self._card.saved()
        beside = self._last is None or result.path.parent == self._last.source.parent
        tell_saved(self._banner, self._page, result, beside=beside)
        self.changed.emit()

    def _copied(self, copied: Copied) -> None:
        self._card.saved()
        put_into_clipboard(copied)
        tell_copied(self._banner, self._page, copied.photo, copied.result)
        self.changed.emit()

    def _failed(self, error: VernierError) -> None:
        self._card.saved()
        tell_save_failure(self._banner, self._page, error, copying=self.saver.copying)
        self.changed.emit()


def _painted(settings: OutputSettings, realism_map: RealismMap | None) -> OutputSettings:
    """The settings with what the brush has painted."""
    controls = dataclasses.replace(settings.controls, realism_map=realism_map)
    return dataclasses.replace(settings, controls=controls)
