"""What one frame of the viewer shows, as values: the input of everything that paints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QImage

from desktop.ui.base.translation import tr
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.scaled_original import ScaledOriginal
from desktop.ui.viewer.strokes import Strokes
from desktop.ui.viewer.viewport import Viewport

PIXELATED_FROM = 3.0
"""From this zoom on, pixels are shown as the squares that they are."""


class ViewLayout(Enum):
    """How before and after are laid out."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    AFTER = "after"


@dataclass(frozen=True)
class Scene:
    """Everything that a frame shows. Lengths are device pixels; `unit` of them make one point."""

    viewport: Viewport
    size: QSize
    unit: float
    before: QImage
    scale: int
    scaled_original: ScaledOriginal
    layers: Layers | None
    view_layout: ViewLayout
    original: bool
    """Only the photo before is shown, as long as the person wants to see it."""
    split: float
    """Where the handle is."""
    handle_lit: bool
    invented: bool
    """Show by colour what the faithful end does not have."""
    loupe: QPointF | None
    """The point that is magnified."""
    strokes: Strokes | None
    """To be tinted, while the brush is in use."""
    brush: tuple[QPointF, float] | None
    """Where the brush is, and its radius."""
    font: QFont

    @property
    def pixelated(self) -> bool:
        """Whether pixels are shown as squares."""
        return self.viewport.zoom >= PIXELATED_FROM

    @property
    def shown(self) -> QRectF:
        """What of the view, or of one pane of it, the picture covers."""
        left, top, right, bottom = self.viewport.shown
        return QRectF(left, top, right - left, bottom - top)

    @property
    def names(self) -> tuple[str, str]:
        """What the two sides are."""
        if self.layers is not None and self.layers.pinned is not None:
            pinned, shown = self.layers.pinned.controls, self.layers.shown.controls
            return f"A   {pinned.realism:.2f}", f"B   {shown.realism:.2f}"
        return tr("Before"), tr("After")
