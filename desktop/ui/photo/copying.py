"""Copies the enlargement in sight to the clipboard, as soon as all of it is rendered."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from desktop.student.geometry import Region
from desktop.ui.base import surface
from desktop.ui.preview.preview import Preview
from desktop.ui.preview.scaled_original import Cut
from desktop.ui.viewer.photo_view import PhotoView


class Copier(QObject):
    """Waits for the render, so that nothing else than the enlargement is copied."""

    def __init__(self, view: PhotoView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.waiting = False
        self._asked: Region | None = None

    def ask(self, preview: Preview | None) -> None:
        """Copy what is in sight, now or when it is rendered."""
        self.waiting, self._asked = True, self._view.viewport.visible()
        self.go_on(preview)

    def forget(self) -> None:
        """What was asked for is not in sight any more."""
        self.waiting = False

    def go_on(self, preview: Preview | None) -> None:
        """Copy if that was asked for, it is still in sight, and everything is rendered."""
        self.waiting &= self._view.viewport.visible() == self._asked
        image = self.image(preview) if self.waiting else QImage()
        if not image.isNull():
            self.waiting = False
            QGuiApplication.clipboard().setImage(surface.to_srgb(image))

    def image(self, preview: Preview | None) -> QImage:
        """The enlargement in sight, with the pixels that the view draws; null: it is not rendered yet."""
        layers = None if preview is None else preview.layers
        if layers is None:
            return QImage()
        region, level = self._view.viewport.visible(), layers.level_for(self._view.viewport.zoom)
        layer = layers.pinned if self._view.shows_pinned and layers.pinned else layers.shown
        if layer.is_photo(level):
            cut = Cut.below(region, self._view.scale, layers.size(region, level))
            return self._view.scaled_original.at_once(cut)
        return layers.image(region, level, layer) if layer.missing(region, level).isEmpty() else QImage()
