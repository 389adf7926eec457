"""The sheet that asks how and where to export: name, folder, format and quality."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.batch import EnlargeJob
from desktop.batch.autopilot import is_cleaned
from desktop.batch.before_start import check_room
from desktop.batch.result_size import result_size
from desktop.batch.space import readable
from desktop.errors import CannotWrite, TooLarge
from desktop.existence import exists, is_folder
from desktop.imaging import Format, kinds, limits, losses, result_path
from desktop.imaging.naming import label
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.file_options import FileOptions
from desktop.ui.base.form_fields import FORMATS, path_button_text
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.theme import warning
from desktop.ui.base.translation import localized, sentences, tr
from desktop.ui.photo.export_folder import export_folder
from desktop.ui.photo.export_job import Choices, Export, recall

_SUFFIXES: dict[str, Format] = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".avif": "avif",
    **({".heic": "heic"} if "heic" in dict(FORMATS) else {}),
}
_FOLDER_WIDTH = 260
_NAME_WIDTH = 300


class SaveSheet(QDialog):
    """Emits `chosen` with an `EnlargeJob` when the person agrees. The choices are offered again next time."""

    chosen = Signal(object)

    def __init__(self, export: Export, parent: QWidget) -> None:
        """Size and controls are those of `export`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._export = export
        self._folder = export_folder(export.source)
        self._name_is_ours = True
        self.name = QLineEdit(self)
        self.name.setAccessibleName(tr("File name"))
        self.folder = QPushButton(self)
        self.folder.setAccessibleName(tr("Folder"))
        self.folder.clicked.connect(self._choose_folder)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        for format, title in FORMATS:
            self.format.addItem(title, format)
        self.options = FileOptions(self)
        self.metadata = QCheckBox(tr("Keep camera data (EXIF, XMP)"), self)
        self.options.follow(self.metadata)
        self.hint = QuietLabel("", self, small=False)
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show(recall(export.photo))
        self.format.currentIndexChanged.connect(self._format_changed)
        self.options.changed.connect(self._refresh)
        self.metadata.toggled.connect(self._refresh)
        self.name.textEdited.connect(self._name_edited)
        self._suggest_name()
        self._refresh()
        ignore_wheel(self)

    @property
    def chosen_format(self) -> Format:
        """The format that is set."""
        format: Format = self.format.currentData()
        return format

    def job(self) -> EnlargeJob:
        """The photo with what is chosen now."""
        settings = dataclasses.replace(
            self.options.applied(self._export.settings), keep_metadata=self.metadata.isChecked()
        )
        return self._export.job(self._path(), self.chosen_format, settings)

    def _path(self) -> Path:
        """With a suffix that is written, in place of one that is not, unless there is such a file."""
        path = self._folder / self.name.text().strip()
        known = path.suffix.lower()
        if known in _SUFFIXES:
            return path
        suffix = result_path(Path("x"), None, self.chosen_format, "").suffix
        if known in kinds.SUFFIXES and not exists(path.with_suffix(suffix)):
            return path.with_suffix(suffix)
        return path.with_name(path.name + suffix)

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the person comes back from another program, where room may have been made."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._refresh()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(tr("Name:"), self.name)
        form.addRow(tr("Where:"), self.folder)
        form.addRow(tr("Format:"), self.format)
        form.addRow(tr("Quality:"), self.options.quality_row)
        form.addRow(tr("Compression:"), self.options.compression)
        form.addRow("", self.metadata)
        form.addRow("", self.options.place)
        form.addRow("", self.options.dates)
        self._form = form
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.name.setMinimumWidth(_NAME_WIDTH)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)  # which differs with the format

    def _show(self, choices: Choices) -> None:
        self.format.setCurrentIndex(max(0, self.format.findData(choices.format)))
        self.options.show(choices.file)
        self.metadata.setChecked(choices.file.keep_metadata)

    def _suggest_name(self) -> None:
        if self._name_is_ours:
            path = Path(self._export.suggested_name(self.chosen_format))
            self.name.setText(path.name)
            self.name.setSelection(0, len(path.stem))
        self.folder.setText(path_button_text(self.folder, str(self._folder), _FOLDER_WIDTH))
        self.folder.setToolTip(str(self._folder))

    def _format_changed(self) -> None:
        name = Path(self.name.text())
        if (
            not self._name_is_ours
            and _SUFFIXES.get(name.suffix.lower(), self.chosen_format) != self.chosen_format
        ):
            self.name.setText(result_path(name, None, self.chosen_format, "").with_stem(name.stem).name)
        self._suggest_name()
        self._refresh()

    def _name_edited(self, text: str) -> None:
        self._name_is_ours = False
        format = _SUFFIXES.get(Path(text.strip()).suffix.lower())
        if format is not None:
            self.format.setCurrentIndex(self.format.findData(format))
        self._refresh()

    def _refresh(self) -> None:
        self.options.adapt(self.chosen_format)
        self._form.setRowVisible(self.options.quality_row, self.options.has_quality)
        self._form.setRowVisible(self.options.compression, self.options.has_compression)
        job = self.job()
        problem = self._problem(job)
        said = [localized(problem)] if problem else self._about_size(job)
        self.hint.set_colour(warning if problem else None)
        options = job.settings.write_options(job.format, self._export.student)
        said += map(localized, losses(self._export.photo, options))
        name = self.name.text().strip()
        if name and exists(job.target):
            said.append(
                tr("There is a {name} already. It stays; this one gets a number.").format(
                    name=job.target.name
                )
            )
        self.hint.setText(sentences(said))
        self.buttons.buttons()[0].setEnabled(not problem and name not in ("", ".", ".."))

    def _problem(self, job: EnlargeJob) -> str:
        """Why the result cannot be made, as far as is known before it is tried; empty: it can."""
        if "/" in self.name.text():
            return tr("A name cannot contain “/”.")
        if not is_folder(self._folder):
            return tr(
                "The folder {folder} is no longer there. Put it back or connect its disk, and try again."
            ).format(folder=self._folder)
        try:
            self._result_size(job)
            limits.check_format(label(self._export.source), *job.size, job.format)
            check_room(job, self._export.student)
        except (TooLarge, CannotWrite) as error:
            return str(error)
        return ""

    def _about_size(self, job: EnlargeJob) -> list[str]:
        width, height = job.size
        pixels = tr("{width} × {height} pixels").format(width=width, height=height)
        said = [*map(localized, self._result_size(job)[1])]
        size = tr("About {size}.").format(size=localized(readable(job.typical_bytes)))
        if not any(pixels in each for each in said):
            said.insert(0, tr("{text}.").format(text=pixels))
        return [*said, size]

    def _result_size(self, job: EnlargeJob) -> tuple[tuple[int, int], tuple[str, ...]]:
        name, student, settings = label(self._export.source), self._export.student, job.settings
        return result_size(
            name,
            settings.size,
            student.scale,
            *job.source_size,
            cleaned=is_cleaned(settings.controls, student),
            two_passes=settings.two_passes,
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the result"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._suggest_name()
            self._refresh()

    def _accept(self) -> None:
        self.chosen.emit(self.job())
        self.accept()
