"""Sets cleanup by what is found in a photo, and can take that back."""

from __future__ import annotations

from desktop.engine.damage import Damage
from desktop.ui.base.slider import Slider
from desktop.ui.base.translation import tr


class Autopilot:
    """Sets the cleanup slider for a photo that needs it; the next photo begins with the value from before.

    A value that the person has set stays.
    """

    def __init__(self, slider: Slider) -> None:
        self._slider = slider
        self._set: float | None = None
        """What was set here; None: nothing, or it was taken back."""
        self._before = 0.0

    def photo_opened(self, damage: Damage) -> str:
        """Set cleanup for another photo. Returns what to tell the person; empty: nothing was set."""
        self.undo()
        slider = self._slider
        if not damage.cleanup or not slider.isEnabled() or slider.bar.value() != slider.bar.default:
            return ""
        self._before, self._set = slider.value, damage.cleanup
        slider.set_value(damage.cleanup)
        if damage.kind == "JPEG":
            text = tr("JPEG artefacts found · Cleanup {value}")
        else:
            text = tr("Noise found · Cleanup {value}")
        return text.format(value=f"{100 * damage.cleanup:.0f}")

    def undo(self) -> None:
        """Set the value from before, unless the person has set another one since."""
        if self._set is not None and self._slider.value == self._set:
            self._slider.set_value(self._before)
        self._set = None
