"""The settings of a batch: size, realism, cleanup, format, names, and where the results go."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.batch import Box, Factor, LongSide, OutputSettings, PrintSize, Size
from desktop.batch.sizes import factors
from desktop.imaging.naming import FIELDS, template_problem
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.control_sliders import CleanupSlider, RealismSlider
from desktop.ui.base.file_options import FileOptions
from desktop.ui.base.form_fields import FORMATS, path_button_text, pixels_box
from desktop.ui.base.last_folder import last_folder
from desktop.ui.base.paper_fields import PaperFields
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.translation import localized, tr
from desktop.ui.queue.queue_planner import QueueSettings

_KEY = "batch/settings"
_USUAL_SIDE = 4000


class BatchForm(QWidget):
    """A form for `QueueSettings`. Emits `changed` on every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._scale: int | None = None
        """How many times the model enlarges; None: there has not been a model yet."""
        self._loading = False
        self.sizes = QComboBox(self)
        self.sizes.setAccessibleName(tr("Size of the results"))
        self.width_pixels = pixels_box(tr("Width"), _USUAL_SIDE, self)
        self.height_pixels = pixels_box(tr("Height"), _USUAL_SIDE, self)
        self.realism, self.cleanup = RealismSlider(self), CleanupSlider(self)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        self.format.addItem(tr("Same as the photo"), "same")
        for format, title in FORMATS:
            self.format.addItem(title, format)
        self.options = FileOptions(self)
        self.paper = PaperFields(self)
        for box in (self.sizes, self.format):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.naming = QLineEdit(self)
        self.naming.setAccessibleName(tr("Names of the results"))
        self.naming.setToolTip(
            tr("Available fields: {fields}").format(fields=", ".join(f"{{{field}}}" for field in FIELDS))
        )
        self.example = QuietLabel("", self, small=False)
        self.example.setWordWrap(True)
        self.folder = QPushButton(self)
        self.folder.setAccessibleName(tr("Folder for the results"))
        self.folder.clicked.connect(self._choose_folder)
        self.beside = QPushButton(tr("Reset"), self)
        self.beside.setToolTip(tr("Put each result beside its photo"))
        self.beside.clicked.connect(lambda: self.set_folder(None))
        self.mirror = QCheckBox(tr("Keep the folder structure"), self)
        self.mirror.setToolTip(tr("Put the results into folders like those of the photos"))
        self.skip = QCheckBox(tr("Skip photos already done"), self)
        self.metadata = QCheckBox(tr("Keep camera data"), self)
        self.damaged = QCheckBox(tr("Enlarge damaged photos too"), self)
        self.damaged.setToolTip(tr("What there is of them, with a note on what is missing"))
        self.only_smaller = QCheckBox(tr("Only photos that are smaller"), self)
        self.only_smaller.setToolTip(tr("Leave photos alone that are at least as large as this size"))
        self._lay_out()
        self._connect()
        ignore_wheel(self)
        self.set_settings(QueueSettings(OutputSettings()))

    def settings(self) -> QueueSettings:
        """The settings of the form. An invalid template for names is replaced by the default."""
        sound = template_problem(self.naming.text()) is None
        output = OutputSettings(
            size=self._size(),
            format=self.format.currentData(),
            only_smaller=self.only_smaller.isChecked() and self._compares,
            controls=Controls(self.realism.value, self.cleanup.value),
            keep_metadata=self.metadata.isChecked(),
            allow_damaged=self.damaged.isChecked(),
            naming=self.naming.text() if sound else OutputSettings().naming,
        )
        output = self.options.applied(output)
        return QueueSettings(output, self._folder, self.mirror.isChecked(), self.skip.isChecked())

    @property
    def problem(self) -> str | None:
        """Why the batch can not start; None: it can."""
        return template_problem(self.naming.text())

    def set_settings(self, settings: QueueSettings) -> None:
        """Show these settings."""
        output = settings.output
        self._loading = True
        self._show_size(output.size)
        self.realism.set_value(output.controls.realism)
        self.cleanup.set_value(output.controls.cleanup)
        self.format.setCurrentIndex(max(0, self.format.findData(output.format)))
        self.options.show(output)
        self.only_smaller.setChecked(output.only_smaller)
        self.naming.setText(output.naming)
        self.metadata.setChecked(output.keep_metadata)
        self.damaged.setChecked(output.allow_damaged)
        self.mirror.setChecked(settings.mirror)
        self.skip.setChecked(settings.skip_finished)
        self._folder = settings.folder
        self._loading = False
        self._changed()

    def set_student(self, manifest: Manifest | None) -> None:
        """Show the controls and sizes that a model has; None: there is no model.

        As many times as one model enlarges becomes as many times as the next one does.
        """
        self.realism.adapt(manifest)
        self.cleanup.adapt(manifest)
        self._form.setRowVisible(self.cleanup, manifest is not None and manifest.cleanup is not None)
        if manifest is not None:
            self._loading, size = True, self._size()
            if self._scale is not None and size == Factor(self._scale):
                size = Factor(manifest.scale)
            self._scale = manifest.scale
            self._offer_sizes(manifest.scale)
            self._show_size(size)
            self._loading = False
            self._changed()

    def set_folder(self, folder: Path | None) -> None:
        """Set the folder of the results; None: beside each photo."""
        self._folder = folder
        self._changed()

    def show_example(self, text: str) -> None:
        """Show an example of the name of a result."""
        self.example.setText(localized(self.problem or text))

    def recall(self) -> None:
        """Show the settings that were remembered, if there are any."""
        try:
            stored = json.loads(str(QSettings().value(_KEY, "")))
            folder = None if stored["output"] is None else Path(stored["output"])
            output = OutputSettings.from_json(stored["settings"])
            self.set_settings(QueueSettings(output, folder, stored["mirror"], stored["skip"]))
        except (ValueError, TypeError, KeyError):
            return

    def remember(self) -> None:
        """Remember the settings for the next start."""
        settings = self.settings()
        stored = {
            "settings": settings.output.to_json(),
            "output": None if settings.folder is None else str(settings.folder),
            "mirror": settings.mirror,
            "skip": settings.skip_finished,
        }
        QSettings().setValue(_KEY, json.dumps(stored))

    def _lay_out(self) -> None:
        size = QVBoxLayout()
        size.setSpacing(6)
        sides = QHBoxLayout()
        sides.addWidget(self.width_pixels, 1)
        sides.addWidget(self.height_pixels, 1)
        size.addWidget(self.sizes)
        size.addLayout(sides)
        size.addWidget(self.paper)
        size.addWidget(self.only_smaller)
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.beside)
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(self.naming)
        names.addWidget(self.example)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setContentsMargins(16, 14, 16, 14)
        form.setVerticalSpacing(8)
        form.addRow(tr("Size"), size)

        form.addRow(self.realism)
        form.addRow(self.cleanup)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Quality"), self.options.quality_row)
        form.addRow(tr("Compression"), self.options.compression)
        self._form = form
        form.addRow(tr("Name"), names)
        form.addRow(tr("Where"), where)
        for box in (self.mirror, self.skip, self.metadata, self.damaged, self.options.dates):
            form.addRow(box)

    def _offer_sizes(self, scale: int) -> None:
        """Offer factors up to `scale`, and lengths in pixels."""
        self.sizes.clear()
        for times in factors(scale):
            self.sizes.addItem(f"{times}×", times)
        self.sizes.addItem(tr("Long side"), "long")
        self.sizes.addItem(tr("Fit into"), "box")
        self.sizes.addItem(tr("Print"), "paper")

    def _connect(self) -> None:
        self.sizes.currentIndexChanged.connect(self._changed)
        self.format.currentIndexChanged.connect(self._changed)
        for box in (self.width_pixels, self.height_pixels):
            box.valueChanged.connect(self._changed)
        self.options.changed.connect(self._changed)
        self.paper.changed.connect(self._changed)
        self.naming.textChanged.connect(self._changed)
        for slider in (self.realism, self.cleanup):
            slider.changed.connect(self._changed)
        for check in (self.mirror, self.skip, self.metadata, self.damaged, self.only_smaller):
            check.toggled.connect(self._changed)

    def _size(self) -> Size:
        kind = self.sizes.currentData()
        if kind == "long":
            return LongSide(self.width_pixels.value())
        if kind == "box":
            return Box(self.width_pixels.value(), self.height_pixels.value())
        return self.paper.size_wanted if kind == "paper" else Factor(kind)

    @property
    def _compares(self) -> bool:
        """Whether the size is one that a photo can be larger than."""
        return self.sizes.currentData() in ("long", "box", "paper")

    def _show_size(self, size: Size) -> None:
        match size:
            case Factor(times):
                if self._scale is None:
                    self._offer_sizes(times)
                found = self.sizes.findData(times)
                self.sizes.setCurrentIndex(found if found >= 0 else self.sizes.count() - 4)
            case LongSide(pixels):
                self.sizes.setCurrentIndex(self.sizes.findData("long"))
                self.width_pixels.setValue(pixels)
            case Box(width, height):
                self.sizes.setCurrentIndex(self.sizes.findData("box"))
                self.width_pixels.setValue(width)
                self.height_pixels.setValue(height)
            case PrintSize():
                self.sizes.setCurrentIndex(self.sizes.findData("paper"))
                self.paper.show_size(size)

    def _changed(self) -> None:
        kind = self.sizes.currentData()
        self.width_pixels.setVisible(kind in ("long", "box"))
        self.height_pixels.setVisible(kind == "box")
        self.paper.setVisible(kind == "paper")
        self.only_smaller.setVisible(self._compares)
        self.options.adapt(self.format.currentData())
        self._form.setRowVisible(self.options.quality_row, self.options.has_quality)
        self._form.setRowVisible(self.options.compression, self.options.has_compression)
        self.mirror.setEnabled(self._folder is not None)
        self.beside.setVisible(self._folder is not None)
        name = tr("Beside each photo") if self._folder is None else str(self._folder)
        self.folder.setText(path_button_text(self.folder, name))
        self.folder.setToolTip(name)
        if not self._loading:
            self.changed.emit()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder for the results"), str(self._folder or last_folder())
        )
        if folder:
            self.set_folder(Path(folder))
