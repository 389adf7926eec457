"""The sheet that asks how and where to save: name, folder, format, quality and size."""

from __future__ import annotations

import dataclasses
import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.batch import EnlargeJob, Factor, OutputSettings
from desktop.batch.result_size import result_size
from desktop.batch.sizes import size_from_json
from desktop.errors import TooLarge
from desktop.existence import exists
from desktop.imaging import Format, Photo, limits, losses, result_path
from desktop.imaging.naming import label
from desktop.student.manifest import Manifest
from desktop.ui.base.file_options import FileOptions
from desktop.ui.base.form_fields import FORMATS, path_button_text, quiet
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo.size_choice import SizeChoice

_SUFFIXES: dict[str, Format] = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
    ".avif": "avif",
}
_FOLDER_WIDTH = 260


class SaveSheet(QDialog):
    """Emits `chosen` with an `EnlargeJob` when the person agrees. The choices are offered again next time."""

    chosen = Signal(object)

    def __init__(
        self, photo: Photo, source: Path, settings: OutputSettings, student: Manifest, parent: QWidget
    ) -> None:
        """The sheet asks for all of `settings` but the controls."""
        super().__init__(parent)
        self.setWindowTitle(tr("Save As"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._photo, self._source, self._settings, self._student = photo, source, settings, student
        self._remembered = QSettings()
        self._folder = source.parent
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
        self.sizes = SizeChoice(photo.width, photo.height, student.scale, self)
        self.metadata = QCheckBox(tr("Keep camera data and place (EXIF, XMP)"), self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setAccessibleName(tr("About this choice"))
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._recall()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.options.changed.connect(self._refresh)
        self.sizes.changed.connect(self._size_changed)
        self.metadata.toggled.connect(self._refresh)
        self.name.textEdited.connect(self._name_edited)
        self._suggest_name()
        self._refresh()

    @property
    def chosen_format(self) -> Format:
        """The format that is set."""
        format: Format = self.format.currentData()
        return format

    def job(self) -> EnlargeJob:
        """The photo with what is chosen now."""
        settings = dataclasses.replace(
            self.options.applied(self._settings),
            size=self.sizes.size_wanted,
            format=self.chosen_format,
            keep_metadata=self.metadata.isChecked(),
        )
        path = self._folder / self.name.text().strip()
        if path.suffix.lower() not in _SUFFIXES:
            suffix = result_path(Path("x"), None, self.chosen_format, "").suffix
            path = path.with_name(path.name + suffix)
        photo_size = self._photo.width, self._photo.height
        # A folder that has gone may have been on a disk that was unplugged: do not make one in its place.
        return EnlargeJob(
            self._source,
            photo_size,
            path,
            self.chosen_format,
            settings,
            photo=self._photo,
            makes_folder=False,
            deep=self._photo.deep,
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(tr("Name:"), self.name)
        form.addRow(tr("Where:"), self.folder)
        form.addRow(tr("Size:"), self.sizes)
        form.addRow(tr("Format:"), self.format)
        form.addRow(tr("Quality:"), self.options.quality_row)
        form.addRow(tr("Compression:"), self.options.compression)
        form.addRow("", self.metadata)
        form.addRow("", self.options.dates)
        self._form = form
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        quiet(self.hint)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMinimumWidth(420)

    def _recall(self) -> None:
        remembered = self._remembered
        # Lossless when in doubt; a JPEG stays a JPEG unless the person once chose otherwise.
        usual = self._photo.format if self._photo.format in [f for f, _ in FORMATS] else "png"
        self.format.setCurrentIndex(max(0, self.format.findData(remembered.value("save/format", usual))))
        self.options.show(OutputSettings())
        with suppress(ValueError, TypeError, KeyError):
            stored = OutputSettings.from_json(json.loads(str(remembered.value("save/file", ""))))
            self.options.show(stored)
        self.metadata.setChecked(str(remembered.value("save/metadata", "true")) == "true")
        with suppress(ValueError, TypeError, KeyError):
            self.sizes.set_size(size_from_json(json.loads(str(remembered.value("save/size", "")))))

    def _remember(self) -> None:
        self._remembered.setValue("save/format", self.chosen_format)
        file = self.options.applied(OutputSettings())
        self._remembered.setValue("save/file", json.dumps(file.to_json()))
        self._remembered.setValue("save/metadata", "true" if self.metadata.isChecked() else "false")
        if self.sizes.size_wanted == Factor(self._student.scale):
            self._remembered.remove("save/size")  # the usual size, whatever it is with the next model
        else:
            self._remembered.setValue("save/size", json.dumps(self.sizes.size_wanted.to_json()))

    def _suggest_name(self) -> None:
        if self._name_is_ours:
            size = self.sizes.size_wanted
            width, height = self._photo.width, self._photo.height
            fields = self._settings.fields(self._student, *size.of(width, height))
            naming, size_label = self._settings.naming, size.label(width, height)
            path = result_path(self._source, None, self.chosen_format, size_label, naming, fields)
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

    def _size_changed(self) -> None:
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
        said, possible = self._about_size(job)
        options = job.settings.write_options(job.format, self._student)
        said += map(localized, losses(self._photo, options))
        name = self.name.text().strip()
        if name and exists(job.target):
            said.append(
                tr("There is a {name} already. It stays; this one gets a number.").format(
                    name=job.target.name
                )
            )
        self.hint.setText(" ".join(said))
        self.buttons.buttons()[0].setEnabled(possible and bool(name) and "/" not in name)

    def _about_size(self, job: EnlargeJob) -> tuple[list[str], bool]:
        """Sentences about the size of the result, and whether it is possible."""
        width, height = job.size
        pixels = tr("{width} × {height} pixels").format(width=width, height=height)
        name = label(self._source)
        try:
            _, notes = result_size(name, job.settings.size, self._student.scale, *job.source_size)
            limits.check_format(name, width, height, job.format)
        except TooLarge as error:
            return [localized(str(error))], False
        said = [*map(localized, notes)]
        return (said if any(pixels in each for each in said) else [f"{pixels}.", *said]), True

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the result"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._suggest_name()
            self._refresh()

    def _accept(self) -> None:
        self._remember()
        self.chosen.emit(self.job())
        self.accept()
