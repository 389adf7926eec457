"""The inspector at the right of the photo: model, size, realism, cleanup and export."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.batch import OutputSettings
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.control_sliders import CleanupSlider, RealismSlider
from desktop.ui.base.preferences import preferences
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.sections import MARGIN, Hairline, Sections
from desktop.ui.base.side_panel import SidePanel
from desktop.ui.base.size_choice import SizeChoice
from desktop.ui.base.translation import tr
from desktop.ui.photo.agreement_text import agreement_figure, agreement_in_words
from desktop.ui.photo.export_foot import ExportFoot
from desktop.ui.photo.model_header import ModelHeader

_TALL, _ROOMY = 490, 580
"""From these heights on, in points, there is room for the pictures at the slider, and for all there is."""


class Inspector(SidePanel):
    """Holds the controls and changes nothing itself.

    In a low window it leaves out what can be spared, so that realism and cleanup can still be seen.
    """

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ModelHeader(self)
        self.sizes = SizeChoice(self)
        self.slider, self.cleanup = RealismSlider(self, pictures=True), CleanupSlider(self)
        self.agreement = QuietLabel("", self)
        self.agreement.setMinimumHeight(self.agreement.fontMetrics().height())
        realism = QWidget(self)
        column = QVBoxLayout(realism)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.slider)
        column.addWidget(self.agreement)
        self.sections = Sections(tr("Settings of this photo"), self)
        self.sections.add(self.sizes, tr("Size"))
        self.sections.add(realism)
        self._cleanup = self.sections.add(self.cleanup)
        self._cleanup.hide()
        keeps_place = self.sections.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.sections.setSizePolicy(keeps_place)
        self.auto_cleanup = False
        """Whether the cleanup that is shown was chosen by what is found in the photo."""
        self.foot = ExportFoot(self)
        self.save = self.foot.save
        self.foot.again.clicked.connect(self.again_wanted)
        ignore_wheel(self)
        self._head = QVBoxLayout()
        self._head.addWidget(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(Hairline(self))
        layout.addWidget(self.sections, 1)
        layout.addWidget(Hairline(self))
        layout.addWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        tall, low = self.height() >= _TALL, self.height() < _ROOMY
        self.model.be_short(not tall)
        self.slider.show_pictures(tall)
        self._head.setContentsMargins(MARGIN - 8, 4 if low else 8, MARGIN - 8, 4 if low else 8)
        for part in (self.sections, self.sizes, self.slider, self.cleanup, self.foot):
            part.be_low(low)

    def show_agreement(self, decibels: float | None) -> None:
        """Show the downscaled PSNR of the visible enlargement in dB; None: not known."""
        cleaned = self.cleanup.isEnabled() and self.cleanup.value > 0
        self.agreement.setText("" if decibels is None else agreement_in_words(decibels, cleaned=cleaned))
        self.agreement.setToolTip("" if decibels is None else agreement_figure(decibels))

    @property
    def setting(self) -> Controls:
        """Realism and cleanup as they are set."""
        return Controls(self.slider.value, self.cleanup.value)

    @property
    def output(self) -> OutputSettings:
        """The same with the size of the result, and the template for its name."""
        naming = preferences().naming
        return OutputSettings(
            self.sizes.size_wanted,
            controls=self.setting,
            two_passes=self.sizes.two_passes.isChecked(),
            naming=naming,
            auto_cleanup=self.auto_cleanup,
        )

    def show_settings(self, on: bool) -> None:
        """Show the settings of a photo, or leave their place empty: there is no photo that they are for."""
        self.sections.setVisible(on)
        self.foot.apply_all.setEnabled(on)

    def adapt(self, manifest: Manifest | None) -> None:
        """Show the controls that a model has; None: there is no model."""
        self.slider.adapt(manifest)
        self.cleanup.adapt(manifest)
        self.sizes.shows_both = manifest is not None and manifest.shrinks_to_photo
        self._cleanup.setVisible(manifest is not None and manifest.cleanup is not None)
