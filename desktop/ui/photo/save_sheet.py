"""The sheet that asks how and where to save: name, folder, format, quality and size."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.batch.settings import OutputSettings
from desktop.imaging import Format, Photo, WriteOptions, losses, result_path
from desktop.ui.base.form_fields import FORMATS, WITH_QUALITY, path_button_text, quiet
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo.saving import SaveOrder

_SUFFIXES: dict[str, Format] = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".tif": "tiff",
    ".tiff": "tiff",
    ".webp": "webp",
}
_FACTORS = (2, 3, 4)
_FOLDER_WIDTH = 260


class SaveSheet(QDialog):
    """Emits `chosen` with a `SaveOrder` when the person agrees. The choices are offered again next time."""

    chosen = Signal(object)

    def __init__(
        self, photo: Photo, source: Path, settings: OutputSettings, scale: int, parent: QWidget
    ) -> None:
        """`settings` says what the sliders do; the rest of it is asked for."""
        super().__init__(parent)
        self.setWindowTitle(tr("Save As"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._photo, self._source, self._settings = photo, source, settings
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
        self.quality = QSlider(Qt.Orientation.Horizontal, self)
        self.quality.setRange(50, 100)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality_number = QLabel(self)
        self.quality_number.setMinimumWidth(self.fontMetrics().horizontalAdvance("100"))
        self.sizes = QButtonGroup(self)
        self.metadata = QCheckBox(tr("Keep camera data and place (EXIF, XMP)"), self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setAccessibleName(tr("About this choice"))
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(scale)
        self._recall(scale)
        self.format.currentIndexChanged.connect(self._format_changed)
        self.quality.valueChanged.connect(self._refresh)
        self.sizes.idClicked.connect(self._size_changed)
        self.metadata.toggled.connect(self._refresh)
        self.name.textEdited.connect(self._name_edited)
        self._suggest_name()
        self._refresh()

    @property
    def chosen_format(self) -> Format:
        """The format that is set."""
        format: Format = self.format.currentData()
        return format

    @property
    def times(self) -> int:
        """How many times larger the result will be."""
        return self.sizes.checkedId()

    def order(self) -> SaveOrder:
        """What the sheet says now."""
        settings = dataclasses.replace(
            self._settings,
            format=self.chosen_format,
            quality=self.quality.value(),
            keep_metadata=self.metadata.isChecked(),
        )
        path = self._folder / self.name.text().strip()
        if path.suffix.lower() not in _SUFFIXES:
            suffix = result_path(Path("x"), None, self.chosen_format, "").suffix
            path = path.with_name(path.name + suffix)
        return SaveOrder(self._photo, path, self.times, settings)

    def _lay_out(self, scale: int) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.addRow(tr("Name:"), self.name)
        form.addRow(tr("Where:"), self.folder)
        sizes = QHBoxLayout()
        for factor in _FACTORS:
            if factor <= scale:
                button = QRadioButton(f"{factor}×", self)
                width, height = self._photo.width * factor, self._photo.height * factor
                button.setToolTip(tr("{width} × {height} pixels").format(width=width, height=height))
                button.setAccessibleName(
                    tr("{times} times, {width} by {height} pixels").format(
                        times=factor, width=width, height=height
                    )
                )
                self.sizes.addButton(button, factor)
                sizes.addWidget(button)
        sizes.addStretch(1)
        form.addRow(tr("Size:"), sizes)
        form.addRow(tr("Format:"), self.format)
        quality = QHBoxLayout()
        quality.addWidget(self.quality, 1)
        quality.addWidget(self.quality_number)
        form.addRow(tr("Quality:"), quality)
        self._form, self._quality_row = form, form.rowCount() - 1
        form.addRow("", self.metadata)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        quiet(self.hint)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setMinimumWidth(420)

    def _recall(self, scale: int) -> None:
        remembered = self._remembered
        # Lossless when in doubt; a JPEG stays a JPEG unless the person once chose otherwise.
        usual = self._photo.format if self._photo.format in [f for f, _ in FORMATS] else "png"
        self.format.setCurrentIndex(max(0, self.format.findData(remembered.value("save/format", usual))))
        self.quality.setValue(int(str(remembered.value("save/quality", 95))))
        self.metadata.setChecked(str(remembered.value("save/metadata", "true")) == "true")
        button = self.sizes.button(int(str(remembered.value("save/times", scale))))
        (button or self.sizes.buttons()[-1]).setChecked(True)

    def _remember(self) -> None:
        self._remembered.setValue("save/format", self.chosen_format)
        self._remembered.setValue("save/quality", self.quality.value())
        self._remembered.setValue("save/metadata", "true" if self.metadata.isChecked() else "false")
        self._remembered.setValue("save/times", self.times)

    def _suggest_name(self) -> None:
        if self._name_is_ours:
            path = result_path(self._source, None, self.chosen_format, f"{self.times}x")
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
        with_quality = self.chosen_format in WITH_QUALITY
        self._form.setRowVisible(self._quality_row, with_quality)
        self.quality_number.setText(str(self.quality.value()))
        width, height = self._photo.width * self.times, self._photo.height * self.times
        said = [tr("{width} × {height} pixels").format(width=width, height=height) + "."]
        options = WriteOptions(self.chosen_format, self.quality.value(), self.metadata.isChecked())
        said += map(localized, losses(self._photo, options))
        name = self.order().path
        if self.name.text().strip() and name.exists():
            said.append(
                tr("There is a {name} already. It stays; this one gets a number.").format(name=name.name)
            )
        self.hint.setText(" ".join(said))
        self.buttons.buttons()[0].setEnabled(bool(self.name.text().strip()) and "/" not in self.name.text())

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the result"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._suggest_name()
            self._refresh()

    def _accept(self) -> None:
        self._remember()
        self.chosen.emit(self.order())
        self.accept()
