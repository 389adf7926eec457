"""The labels of the sides of a view. Nothing is called "After" before it is rendered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.student.controls import Controls
from desktop.ui.base.translation import tr
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight

_BETWEEN = " · "
_NOT_YET = "…"
"""Behind A or B, where there is no room for the words: what is shown is not what its controls make."""

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
        return _compared("A", tr("Rendering…"))
    return _with_settings("A", pinned.controls)


def after_names(layers: Layers | None, sight: Sight) -> Names:
    """Of the enlargement of what is in sight."""
    if layers is None:
        return (tr("Not enlarged"),)
    pinned = layers.pinned is not None
    if not layers.stale(sight.region, sight.level).isEmpty():
        return _compared("B", tr("Rendering…")) if pinned else (tr("Rendering…"),)
    draft = not layers.blended(sight.region, sight.level).isEmpty()
    state = tr("Draft") if draft else tr("After")
    names = (state,) if not pinned else _compared("B", state) if draft else ("B",)
    controls = layers.shown.controls
    settings = _with_settings(names[0], controls, realism=layers.ends is not None)
    return (settings[0] + _BETWEEN + layers.model, *settings, *names[1:])


def _compared(side: str, state: str) -> Names:
    return side + _BETWEEN + state, side + _NOT_YET


def _with_settings(name: str, controls: Controls, *, realism: bool = True) -> Names:
    parts = [name]
    if realism:
        parts.append(f"{100 * controls.realism:.0f}")
    if controls.realism_map is not None:
        parts.append(tr("brushed"))
    if controls.cleanup:
        parts.append(tr("Cleanup {value}").format(value=f"{100 * controls.cleanup:.0f}"))
    return _BETWEEN.join(parts), _BETWEEN.join(parts[:2]), name
