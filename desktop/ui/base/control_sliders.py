"""The sliders of a model's controls: realism and cleanup."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.student.manifest import Manifest
from desktop.ui.base.end_picture import EndPicture
from desktop.ui.base.preferences import preferences
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.slider import Slider, SliderText
from desktop.ui.base.theme import warning
from desktop.ui.base.translation import tr

_TOO_MUCH = 0.85
"""From this realism on, what is said about it stands out: the usual values are no reason for a warning."""


class RealismSlider(Slider):
    """Sets realism, from faithful to realistic, and says what the value means.

    With `pictures`, a part of the photo at both ends stands above the bar; pressing one sets that end.
    """

    def __init__(self, parent: QWidget | None = None, *, pictures: bool = False) -> None:
        text = SliderText(
            name=tr("Realism"),
            value=tr("Realism value"),
            at_0=tr("Faithful"),
            at_1=tr("Realistic"),
            hint=tr("How much detail may be invented."),
            description=tr("From 0, faithful to the photo, to 100, realistic in detail."),
        )
        super().__init__(text, parent, large=pictures)
        self._preferred = preferences().realism
        self.pictures = (
            EndPicture(text.at_0, tr("This photo at realism 0. Click to set it."), self),
            EndPicture(text.at_1, tr("This photo at realism 100. Click to set it."), self),
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for end, picture in enumerate(self.pictures):
            picture.clicked.connect(lambda _=False, end=end: self.set_value(end))
            row.addWidget(picture)
        self.grid.addLayout(row, 1, 0, 1, 3)
        self.show_pictures(pictures)
        self.meaning = QuietLabel("", self)
        self.meaning.setWordWrap(True)
        self.grid.addWidget(self.meaning, 5, 0, 1, 3)
        self.changed.connect(self._explain)
        self._explain()

    def show_pictures(self, on: bool) -> None:
        """Show the pictures of the ends, or else their names alone."""
        for picture in self.pictures:
            picture.setVisible(on)
        for name in self.ends:
            name.setVisible(not on)

    def disable(self, reason: str) -> None:  # noqa: D102
        super().disable(reason)
        self.meaning.hide()

    def enable(self, default: float) -> None:  # noqa: D102
        super().enable(default)
        self.meaning.show()

    @property
    def outdated(self) -> bool:
        """Whether the person has chosen another default since it was adapted."""
        return self._preferred != preferences().realism

    def _explain(self) -> None:
        self.meaning.setText(realism_meaning(self.value))
        self.meaning.set_colour(warning if self.value >= _TOO_MUCH else None)

    def adapt(self, manifest: Manifest | None) -> None:
        """Take what a model's manifest says; None: there is no model.

        The default is what the person has chosen in the settings, or else that of the model. Another one than
        before is set at once.
        """
        outdated, self._preferred = self.outdated, preferences().realism
        if manifest is None:
            self.disable(tr("There is no model to enlarge with."))
        elif manifest.realism is None:
            sentence = tr("The model {title} has no realism control.")
            self.disable(sentence.format(title=manifest.title))
        else:
            self.enable(manifest.realism.default if self._preferred is None else self._preferred)
            if outdated:
                self.reset()


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
        for end in self.ends:
            end.hide()
        self.setVisible(False)

    def be_automatic(self, on: bool, *, fixed: bool) -> None:
        """Show no value: it is chosen for each photo. `fixed`: it can not be set until this ends."""
        self.number.setSpecialValueText(tr("Auto") if on else "")
        for part in (self.bar, self.number):
            part.setEnabled(not (on and fixed))

    def be_low(self, on: bool) -> None:
        """Take one row, or as much height as usual."""
        super().be_low(on)
        self.grid.removeWidget(self.bar)
        self.grid.addWidget(self.bar, *((0, 1) if on else (2, 0, 1, 3)))

    def adapt(self, manifest: Manifest | None) -> None:
        """Take range and default from a model's manifest; None: there is no model."""
        control = None if manifest is None else manifest.cleanup
        if control is None:
            self.disable(tr("This model cannot clean up."))
        else:
            self.enable(control.default)
        self.setVisible(control is not None)


def realism_meaning(realism: float) -> str:
    """What a value of realism in [0, 1] means for the picture, in one line."""
    if realism == 0:
        return tr("Nothing invented")
    if realism < 0.3:
        return tr("Hardly anything invented")
    if realism < 0.6:
        return tr("Fine texture partly invented")
    if realism < _TOO_MUCH:
        return tr("Fine texture largely invented")
    return tr("Texture largely invented: not for evidence")
