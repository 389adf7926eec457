"""The settings of a batch: size, realism, cleanup, format, names, and where the results go."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from desktop.batch import Factor, Largest, OutputSettings, Times
from desktop.imaging.naming import FIELDS, template_problem
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.control_sliders import CleanupSlider, RealismSlider
from desktop.ui.base.file_options import FileOptions
from desktop.ui.base.form_fields import FORMATS, column, path_button_text
from desktop.ui.base.last_folder import last_folder
from desktop.ui.base.link_button import LinkButton
from desktop.ui.base.preferences import preferences
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.sections import Sections
from desktop.ui.base.side_panel import SidePanel
from desktop.ui.base.size_choice import AUTO, CUSTOM, SizeChoice
from desktop.ui.base.slider_bar import SliderBar
from desktop.ui.base.translation import listed, localized, tr
from desktop.ui.base.wells import ChoiceField, TextField, WellButton
from desktop.ui.queue.field_rows import FieldRows
from desktop.ui.queue.own_note import OwnNote
from desktop.ui.queue.queue_planner import QueueSettings

_KEY = "batch/settings"
_OF_SELECTED = ("size", "two_passes", "controls", "auto_cleanup", "only_smaller")
"""What stays that of the batch while the form shows selected photos."""


class BatchForm(SidePanel):
    """A form for `QueueSettings`. Emits `changed` on every change."""

    changed = Signal()
    set_for_selected = Signal(str, object)
    """While it shows selected photos: the name of what was set, and arguments of `PhotoSettings.change`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._has_model = False
        """Whether there has been a model yet."""
        self._loading = False
        self._usual: OutputSettings | None = None
        """What is set for the batch, while size, realism and cleanup of selected photos are shown."""
        self._usual_is_auto = False
        """Whether the size of the batch is *Auto* then."""
        self.adapting = False
        """Whether what changes now was not set by the person."""
        self.own_note = OwnNote(self)
        self.sizes = SizeChoice(self, auto=True)
        self.realism, self.cleanup = RealismSlider(self), CleanupSlider(self)
        self.auto_cleanup = QCheckBox(tr("Choose it for each photo"), self)
        self.auto_cleanup.setToolTip(tr("Clean each photo as much as what is found in it needs"))
        self.format = ChoiceField(tr("Format"), self)
        self.format.addItem(tr("Same as the photo"), "same")
        for format, title in FORMATS:
            self.format.addItem(title, format)
        quality = SliderBar(self)
        quality.default = OutputSettings.quality
        self.options = FileOptions(self, quality, ChoiceField("", self))
        self.naming = TextField(tr("Names of the results"), self)
        self.naming.setToolTip(
            tr("Available fields: {fields}").format(fields=listed(f"{{{field}}}" for field in FIELDS))
        )
        self.example = QuietLabel("", self)
        self.example.setWordWrap(True)
        self.folder = WellButton(tr("Folder for the results"), self)
        self.folder.clicked.connect(self._choose_folder)
        self.beside = LinkButton(tr("Reset"), self)
        self.beside.setToolTip(tr("Put each result beside its photo"))
        self.beside.clicked.connect(lambda: self.set_folder(None))
        self.mirror = QCheckBox(tr("Keep the folder structure"), self)
        self.mirror.setToolTip(tr("Put the results into folders like those of the photos"))
        self.skip = QCheckBox(tr("Skip photos already done"), self)
        self.metadata = QCheckBox(tr("Keep camera data"), self)
        self.options.follow(self.metadata)
        self.damaged = QCheckBox(tr("Enlarge damaged photos too"), self)
        self.damaged.setToolTip(tr("What there is of them, with a note on what is missing"))
        self.only_smaller = QCheckBox(tr("Only photos that are smaller"), self)
        self.only_smaller.setToolTip(tr("Leave photos alone that are at least as large as this size"))
        self._lay_out()
        self._connect()
        ignore_wheel(self)
        self.set_settings(QueueSettings(OutputSettings(Largest(4), auto_cleanup=True)))

    def settings(self) -> QueueSettings:
        """The settings of the form. An invalid template for names is replaced by the default."""
        output = OutputSettings(
            size=self.sizes.size_wanted,
            two_passes=self.sizes.two_passes.isChecked(),
            format=self.format.currentData(),
            only_smaller=self.only_smaller.isChecked() and self._compares,
            controls=Controls(self.realism.value, self.cleanup.value),
            keep_metadata=self.metadata.isChecked(),
            allow_damaged=self.damaged.isChecked(),
            naming=self.naming.text() if self.problem is None else OutputSettings().naming,
            auto_cleanup=self.auto_cleanup.isChecked() and self.cleanup.isEnabled(),
        )
        output = self.options.applied(output)
        if self._usual is not None:
            output = replace(output, **{name: getattr(self._usual, name) for name in _OF_SELECTED})
        return QueueSettings(output, self._folder, self.mirror.isChecked(), self.skip.isChecked())

    @property
    def shows_selected(self) -> bool:
        """Whether size, realism and cleanup are those of selected photos."""
        return self._usual is not None

    @property
    def problem(self) -> str | None:
        """Why the batch can not start; None: it can."""
        return template_problem(self.naming.text())

    def set_settings(self, settings: QueueSettings) -> None:
        """Show these settings."""
        output = settings.output
        self._show_batch()
        self._loading = True
        if not self._has_model and isinstance(output.size, Factor | Largest):
            self.sizes.set_scale(output.size.times)
        self._show_photos(output)
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
        self._show_batch()
        self._loading = True
        self.realism.adapt(manifest)
        self.cleanup.adapt(manifest)
        self._cleanup.setVisible(manifest is not None and manifest.cleanup is not None)
        if manifest is not None:
            self._has_model = True
            self.sizes.set_scale(manifest.scale)
        self._loading = False
        self.adapt()

    def show_selected(self, output: OutputSettings | None) -> None:
        """Show size, realism and cleanup of selected photos, to set them; None: those of the batch again."""
        if output is None:
            self._show_batch()
        else:
            if self._usual is None:
                self._usual = self.settings().output
                self._usual_is_auto = self.sizes.buttons.checkedId() == AUTO
            self._show_photos(output)
        self._changed()

    def set_folder(self, folder: Path | None) -> None:
        """Set the folder of the results; None: beside each photo."""
        self._folder = folder
        self._changed()

    def show_example(self, text: str) -> None:
        """Show an example of the name of a result."""
        self.example.setText(localized(self.problem or text))

    def recall(self) -> None:
        """Show the settings that were remembered, if there are any; a factor becomes one for each photo."""
        try:
            stored = json.loads(str(QSettings().value(_KEY, "")))
            folder = None if stored["output"] is None else Path(stored["output"])
            output = OutputSettings.from_json(stored["settings"])
            auto = bool(stored.get("auto_cleanup", output.controls.cleanup == 0))
            realism = preferences().realism
            controls = output.controls if realism is None else replace(output.controls, realism=realism)
            output = replace(output, auto_cleanup=auto, controls=controls)
            self.set_settings(QueueSettings(output, folder, stored["mirror"], stored["skip"]))
        except (ValueError, TypeError, KeyError):
            return
        if isinstance(output.size, Factor):
            self.sizes.set_size(Largest(output.size.times))
            self._changed()

    def remember(self) -> None:
        """Remember the settings for the next start."""
        settings = self.settings()
        stored = {
            "settings": settings.output.to_json(),
            "output": None if settings.folder is None else str(settings.folder),
            "mirror": settings.mirror,
            "skip": settings.skip_finished,
            "auto_cleanup": self.auto_cleanup.isChecked(),
        }
        QSettings().setValue(_KEY, json.dumps(stored))

    def adapt(self) -> None:
        """The model has changed, or what the person has set for every photo."""
        self.adapting = True
        self._changed()
        self.adapting = False

    def _show_batch(self) -> None:
        """Show the settings of the batch again, if those of selected photos are shown."""
        if self._usual is not None:
            self._show_photos(self._usual)
            if self._usual_is_auto:  # which may stand for a factor
                self.sizes.set_size(Largest(1))
            self._usual = None

    def _show_photos(self, output: OutputSettings) -> None:
        """Show what single photos can have, too."""
        before, self._loading = self._loading, True
        self.sizes.set_size(output.size)
        self.sizes.two_passes.setChecked(output.two_passes)
        self.realism.set_value(output.controls.realism)
        self.cleanup.set_value(output.controls.cleanup)
        self.auto_cleanup.setChecked(output.auto_cleanup)
        self._loading = before

    def _lay_out(self) -> None:
        self.sections = Sections(tr("Settings of the batch"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.own_note)
        layout.addWidget(self.sections, 1)
        self.sections.add(column(self.sizes, self.only_smaller), tr("Size"))
        self.sections.add(self.realism)
        self._cleanup = self.sections.add(column(self.cleanup, self.auto_cleanup))
        rows = self._rows = FieldRows(self)
        rows.add(tr("Format"), self.format)
        rows.add(tr("Quality"), self.options.quality_row)
        rows.add(tr("Compression"), self.options.compression)
        rows.add(tr("Name"), self.naming)
        rows.add("", self.example)
        rows.add(tr("Where"), self.folder, self.beside)
        checks = (self.mirror, self.skip, self.metadata, self.options.place, self.damaged, self.options.dates)
        self.sections.add(column(rows, *checks), tr("Export"))

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._changed)
        self.options.changed.connect(self._changed)
        self.naming.textChanged.connect(self._changed)
        self.sizes.changed.connect(lambda: self._set(tr("Size"), size=self.sizes.size_wanted))
        self.sizes.two_passes.clicked.connect(lambda on: self._set(tr("Two Passes"), two_passes=on))
        self.realism.changed.connect(lambda _: self._set(tr("Realism"), realism=self.realism.value))
        self.cleanup.changed.connect(lambda _: self._set(tr("Cleanup"), cleanup=self.cleanup.value))
        self.cleanup.changed.connect(self._cleanup_set)
        checks = (self.mirror, self.skip, self.metadata, self.damaged, self.only_smaller, self.auto_cleanup)
        for check in checks:
            check.toggled.connect(self._changed)

    @property
    def _compares(self) -> bool:
        """Whether the size is one that a photo can be larger than."""
        return self.sizes.buttons.checkedId() == CUSTOM and not isinstance(self.sizes.size_wanted, Times)

    def _set(self, step: str, **own: object) -> None:
        if self._usual is None or self._loading:
            self._changed()
        else:
            self.set_for_selected.emit(step, own)

    def _cleanup_set(self) -> None:
        if not self._loading:
            self.auto_cleanup.setChecked(False)

    def _changed(self) -> None:
        self.only_smaller.setVisible(self._compares and self._usual is None)
        self.auto_cleanup.setEnabled(self._usual is None)
        self.cleanup.be_automatic(self.auto_cleanup.isChecked(), fixed=self._usual is None)
        self.options.adapt(self.format.currentData())
        self._rows.show_row(self.options.quality_row, self.options.has_quality)
        self._rows.show_row(self.options.compression, self.options.has_compression)
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
