"""The labels of the sides of a view. Nothing is called "After" before it is rendered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.student.controls import Controls
from desktop.ui.base.translation import tr
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight

_BETWEEN = " · "

Names = tuple[str, ...]
"""The same label from long to short, for as much room as there is."""


def describe(view: QWidget) -> None:
    """Tell assistive technology what a view is, and which keys it has."""
    view.setAccessibleName(tr("Photo, before and after"))
    view.setAccessibleDescription(
        tr(
            "Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the "
            "photo, Shift with left or right moves the handle. Hold Space to see the original."
        )
    )


def before_names(layers: Layers | None, sight: Sight) -> Names:
    """Of the original, or of the pinned layer, which is compared with instead of it."""
    if layers is None or layers.pinned is None:
        return (tr("Before"),)
    pinned = layers.pinned
    if not pinned.missing(sight.region, sight.level).isEmpty():
        return ("A" + _BETWEEN + tr("Rendering…"), "A")
    return _with_settings("A", pinned.controls)


def after_names(layers: Layers | None, sight: Sight) -> Names:
    """Of the enlargement of what is in sight."""
    if layers is None:
        return (tr("Not enlarged"),)
    pinned = layers.pinned is not None
    if not layers.stale(sight.region, sight.level).isEmpty():
        return ("B" + _BETWEEN + tr("Rendering…"), "B") if pinned else (tr("Rendering…"),)
    draft = not layers.blended(sight.region, sight.level).isEmpty()
    name = "B" if pinned else tr("Draft") if draft else tr("After")
    controls = layers.shown.controls
    settings = _with_settings(name, controls, realism=layers.ends is not None)
    return (settings[0] + _BETWEEN + layers.model, *settings)


def _with_settings(name: str, controls: Controls, *, realism: bool = True) -> Names:
    parts = [name]
    if realism:
        parts.append(f"{100 * controls.realism:.0f}")
    if controls.realism_map is not None:
        parts.append(tr("brushed"))
    if controls.cleanup:
        parts.append(tr("Cleanup {value}").format(value=f"{100 * controls.cleanup:.0f}"))
    return _BETWEEN.join(parts), _BETWEEN.join(parts[:2]), name
