"""The sliders of a model's controls: realism and cleanup."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.student.manifest import Manifest
from desktop.ui.base.slider import Slider, SliderText
from desktop.ui.base.translation import tr


class RealismSlider(Slider):
    """Sets realism, from faithful to realistic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        text = SliderText(
            name=tr("Realism"),
            value=tr("Realism value"),
            at_0=tr("Faithful"),
            at_1=tr("Realistic"),
            hint=tr("How much detail may be invented."),
            description=tr("From 0, faithful to the photo, to 100, realistic in detail."),
        )
        super().__init__(text, parent)

    def adapt(self, manifest: Manifest | None) -> None:
        """Take range and default from a model's manifest; None: there is no model."""
        if manifest is None:
            self.disable(tr("There is no model to enlarge with."))
        elif manifest.realism is None:
            sentence = tr("The model {title} has no realism control.")
            self.disable(sentence.format(title=manifest.title))
        else:
            self.enable(manifest.realism.default)


class CleanupSlider(Slider):
    """Sets cleanup, from the photo as it is to cleaned up. Hidden while the model has no such control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        text = SliderText(
            name=tr("Cleanup"),
            value=tr("Cleanup value"),
            at_0=tr("As it is"),
            at_1=tr("Cleaned up"),
            hint=tr("How much noise and how many compression artefacts to remove."),
            description=tr("From 0, the photo as it is, to 100, without noise and compression artefacts."),
        )
        super().__init__(text, parent)
        self.setVisible(False)

    def adapt(self, manifest: Manifest | None) -> None:
        """Take range and default from a model's manifest; None: there is no model."""
        control = None if manifest is None else manifest.cleanup
        if control is None:
            self.disable(tr("This model cannot clean up."))
        else:
            self.enable(control.default)
        self.setVisible(control is not None)


def aligned(*sliders: Slider) -> None:
    """Align the bars of sliders that are stacked in a column."""
    for labels in zip(*(slider.ends for slider in sliders), strict=True):
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(width)
