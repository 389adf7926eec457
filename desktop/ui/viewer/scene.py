"""What one frame of the viewer shows: the input of everything that paints."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage

from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight
from desktop.ui.preview.scaled_original import ScaledOriginal
from desktop.ui.viewer.inset import InsetPlace
from desktop.ui.viewer.loupe import LoupePlace
from desktop.ui.viewer.names import Names, after_names, before_names
from desktop.ui.viewer.viewport import Viewport

PIXELATED_FROM = 3.0
"""From this zoom on, pixels are shown as squares."""


class ViewLayout(Enum):
    """How before and after are arranged."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side"
    AFTER = "after"


@dataclass(frozen=True)
class Scene:
    """Everything that a frame shows. Lengths are in device pixels; `unit` of them make one point."""

    viewport: Viewport
    size: QSize
    unit: float
    before: QImage
    scale: int
    scaled_original: ScaledOriginal
    layers: Layers | None
    view_layout: ViewLayout
    original: bool
    """Show only the original."""
    flipped: bool
    """Show the pinned setting where only one is shown."""
    split: float
    """The x coordinate of the handle."""
    handle_lit: bool
    invented: bool
    """Highlight what differs from the render at realism 0."""
    loupe: LoupePlace | None
    """Where the magnifier is; None: there is none."""
    strokes: NDArray[np.float32] | None
    """The strokes to tint, as `BrushTool.shown_strokes`; None while the brush is not in use."""
    brush: tuple[QPointF, float] | None
    """Position and radius of the brush's ring; None: there is none."""
    inset: InsetPlace | None
    """Where a part at 100 % lies over the photo; None: there is none."""
    covered: tuple[QRectF, ...]
    """Where cards float over the photo, which labels keep away from."""
    font: QFont
    canvas: QColor
    """Of the background of the photo."""

    @property
    def pixelated(self) -> bool:
        """Whether pixels are shown as squares."""
        return self.viewport.zoom >= PIXELATED_FROM

    @property
    def shown(self) -> QRectF:
        """The part of the view, or of one pane of it, that the photo covers."""
        left, top, right, bottom = self.viewport.shown
        return QRectF(left, top, right - left, bottom - top)

    @property
    def sight(self) -> Sight:
        """The visible part of the enlargement."""
        level = 0 if self.layers is None else self.layers.level_for(self.viewport.zoom)
        return Sight(self.viewport.visible(), level)

    @property
    def hides_invented(self) -> bool:
        """Whether what was invented is to be highlighted, and nothing is shown large enough to see it."""
        layers = self.layers
        if not self.invented or layers is None or layers.ends is None:
            return False
        inset = () if self.inset is None else (layers.level_for(self.inset.zoom),)
        loupe = () if self.loupe is None else (0,)
        return all(layers.shown.is_alike(level) for level in (self.sight.level, *inset, *loupe))

    @property
    def before_names(self) -> Names:
        """The label of the left side."""
        return before_names(self.layers, self.sight)

    @property
    def after_names(self) -> Names:
        """The label of the right side."""
        return after_names(self.layers, self.sight)
