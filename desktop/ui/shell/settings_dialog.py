"""The settings: what holds for every photo. A change applies at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
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
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.imaging.naming import FIELDS, template_problem
from desktop.student.package import StudentPackage
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.form_fields import FORMATS, path_button_text
from desktop.ui.base.last_folder import last_folder
from desktop.ui.base.preferences import Preferences, preferences, remember
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.translation import listed, localized, tr
from desktop.ui.shell.unit_choice import UnitChoice

_FACTORS = (2, 3, 4)
_REALISM = range(0, 101, 10)
"""In hundredths."""
_FOLDER_WIDTH = 220


class SettingsDialog(QDialog):
    """Emits `changed` after every change of the preferences."""

    changed = Signal()

    def __init__(self, package: StudentPackage | None, busy: Callable[[], bool], parent: QWidget) -> None:
        """`package` is the model in use. While `busy` returns True, what it computes on can not be chosen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        wanted = preferences()
        self._folder = wanted.folder
        self.sizes = self._box(tr("Size of a new photo"))
        self.sizes.addItem(tr("The largest below 50 megapixels"), None)
        for times in _FACTORS:
            self.sizes.addItem(f"{times}×", times)
        self.realism = self._box(tr("Realism of a new photo"))
        self.realism.addItem(tr("As the model suggests"), None)
        for hundredths in _REALISM:
            end = {0: tr("Faithful"), 100: tr("Realistic")}.get(hundredths)
            self.realism.addItem(f"{hundredths}" + (f" · {end}" if end else ""), hundredths / 100)
        self.about_new = QuietLabel(
            tr("Size and realism are for new photos. What you have chosen for a photo stays."), self
        )
        self.format = self._box(tr("Format"))
        self.format.addItem(tr("Same as the photo"), "")
        for format, title in FORMATS:
            self.format.addItem(title, format)
        self.folder = QPushButton(self)
        self.folder.setAccessibleName(tr("Folder for the results"))
        self.folder.setAutoDefault(False)
        self.beside = QPushButton(tr("Reset"), self)
        self.beside.setToolTip(tr("Put each result beside its photo"))
        self.beside.setAutoDefault(False)
        self.naming = QLineEdit(wanted.naming, self)
        self.naming.setAccessibleName(tr("Names of the results"))
        self.hint = QuietLabel("", self)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing())
        self.metadata = QCheckBox(tr("Keep camera data (EXIF, XMP)"), self)
        self.metadata.setChecked(wanted.metadata)
        self.place = QCheckBox(tr("With the place where it was taken"), self)
        self.place.setChecked(wanted.place)
        self.place.setEnabled(wanted.metadata)
        self.metadata.toggled.connect(self.place.setEnabled)
        self.canvas = self._box(tr("Background of the photo"))
        for key, name in (
            ("auto", tr("As the window")),
            ("black", tr("Black")),
            ("dark", tr("Dark grey")),
            ("middle", tr("Middle grey")),
            ("light", tr("Light grey")),
            ("white", tr("White")),
        ):
            self.canvas.addItem(name, key)
        self.notify = QCheckBox(tr("Notify when a batch ends in the background"), self)
        self.notify.setChecked(wanted.notify)
        self.units = UnitChoice(busy, self)
        self.units.show_for(package)
        about_units = tr("This is about {title}; Model > Manage Models has the others.")
        self._about_units = QuietLabel(
            about_units.format(title=package.manifest.title if package else ""), self
        )
        for box, value in (
            (self.sizes, wanted.size),
            (self.realism, wanted.realism),
            (self.format, wanted.format),
            (self.canvas, wanted.canvas),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._lay_out()
        self._connect()
        self._show_folder()
        self._show_hint()
        ignore_wheel(self)

    def wanted(self) -> Preferences:
        """What is set. A template for names that can not be used is replaced by the usual one."""
        sound = template_problem(self.naming.text()) is None
        return Preferences(
            size=self.sizes.currentData(),
            realism=self.realism.currentData(),
            format=self.format.currentData(),
            folder=self._folder,
            naming=self.naming.text() if sound else Preferences().naming,
            metadata=self.metadata.isChecked(),
            place=self.place.isChecked(),
            canvas=self.canvas.currentData(),
            notify=self.notify.isChecked(),
        )

    def set_folder(self, folder: Path | None) -> None:
        """Set the folder of the results; None: beside each photo."""
        self._folder = folder
        self._show_folder()
        self._changed()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.beside)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(12)
        form.addRow(tr("Size:"), self.sizes)
        form.addRow(tr("Realism:"), self._with_note(self.realism, self.about_new))
        form.addRow(tr("Format:"), self.format)
        form.addRow(tr("Where:"), where)
        form.addRow(tr("Name:"), self._with_note(self.naming, self.hint))
        form.addRow("", self.metadata)
        form.addRow("", self.place)
        units = self._with_note(self.units, self._about_units)
        form.addRow(tr("Background:"), self.canvas)
        form.addRow("", self.notify)
        form.addRow(tr("Computes on:"), units)
        form.setRowVisible(units, self.units.there)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(20)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(460)

    def _with_note(self, field: QWidget, note: QLabel) -> QVBoxLayout:
        """A field with a note below it."""
        note.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(note)
        return column

    def _connect(self) -> None:
        for box in (self.sizes, self.realism, self.format, self.canvas):
            box.currentIndexChanged.connect(self._changed)
        for check in (self.metadata, self.place, self.notify):
            check.toggled.connect(self._changed)
        self.naming.textChanged.connect(self._changed)
        self.folder.clicked.connect(self._choose_folder)
        self.beside.clicked.connect(lambda: self.set_folder(None))

    def _changed(self) -> None:
        self._show_hint()
        remember(self.wanted())
        self.changed.emit()

    def _show_hint(self) -> None:
        problem = template_problem(self.naming.text())
        fields = tr("Available fields: {fields}").format(fields=listed(f"{{{each}}}" for each in FIELDS))
        self.hint.setText(fields if problem is None else localized(problem))

    def _show_folder(self) -> None:
        name = tr("Beside each photo") if self._folder is None else str(self._folder)
        self.folder.setText(path_button_text(self.folder, name, _FOLDER_WIDTH))
        self.folder.setToolTip(name)
        self.beside.setVisible(self._folder is not None)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder for the results"), str(self._folder or last_folder())
        )
        if chosen:
            self.set_folder(Path(chosen))
