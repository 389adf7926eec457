"""Fills the pictures at the ends of the realism slider with a part of the photo in sight."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

from desktop.engine import Engine
from desktop.student.geometry import Region
from desktop.ui.base.control_sliders import RealismSlider
from desktop.ui.photo.side_renders import SideRenders, best_region
from desktop.ui.preview.document import Document
from desktop.ui.preview.layers import Layer, Layers

_LARGE = 4_000_000
"""High-res pixels in sight of which the ends are not waited for: that would take many seconds."""


class EndPictures(QObject):
    """What the preview has rendered already is taken from there; the rest is rendered when it rests.

    Where much is in sight, the preview rests after minutes: there the pictures are rendered before it.
    """

    def __init__(self, slider: RealismSlider, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slider = slider
        self._renders = SideRenders(self)
        self._renders.arrived.connect(self._show)

    @property
    def idle(self) -> bool:
        """Whether nothing is being rendered for them."""
        return self._renders.idle

    def show_early(
        self, engine: Engine, document: Document, layers: Layers, visible: Region, level: int
    ) -> None:
        """The same as `show_region` while the preview renders, if so much of the photo is in sight."""
        if _is_large(document.after_first_pass(visible)):
            self.show_region(engine, document, layers, visible, level)

    def show_region(
        self, engine: Engine, document: Document, layers: Layers, visible: Region, level: int
    ) -> None:
        """Show the most detailed place, or else the middle, of `visible`, in high-res pixels.

        Nothing changes while the preview is still rendering the ends itself, at `level`, unless `visible` is
        large. Pictures that are left out in a low window show nothing. They are those of one pass.
        """
        if layers.ends is None or visible.is_empty or self._slider.pictures[0].isHidden():
            self.clear()
            return
        wanting = layers.lack_ends(visible, level)
        visible = document.after_first_pass(visible)
        if wanting and not _is_large(visible):
            return
        unit, size = self._slider.devicePixelRatioF(), self._slider.pictures[0].size()
        width, height = round(size.width() * unit), round(size.height() * unit)
        scale = engine.manifest.scale
        region = best_region(visible, width, height, document, scale)
        if document.passes > 1 or any(not end.missing(region, 0).isEmpty() for end in layers.ends):
            cleanup = layers.shown.controls.cleanup
            controls = tuple(replace(end.controls, cleanup=cleanup) for end in layers.ends)
            self._renders.ask(engine, document, region, controls, urgent=wanting)
            return
        self._renders.stop()
        for number, end in enumerate(layers.ends):
            self._show(number, _cut(end, region))

    def clear(self) -> None:
        """Show nothing: another photo is being shown, or none."""
        self._renders.stop()
        for picture in self._slider.pictures:
            picture.show_image(QImage())

    def _show(self, number: int, image: QImage) -> None:
        self._slider.pictures[number].show_image(image)


def _is_large(visible: Region) -> bool:
    return visible.width * visible.height > _LARGE


def _cut(layer: Layer, region: Region) -> QImage:
    image = QImage(region.width, region.height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-region.left, -region.top)
    layer.mosaic.draw_level(painter, region, 0)
    painter.end()
    return image
