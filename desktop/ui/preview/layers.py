"""What the view draws of the enlargement: the render with the present controls, or a blend of other renders.

While a slider or the brush moves, the render lags behind. Where the renders at realism 0 and 1 exist, a blend
of them is shown until it arrives: a model adds its detail roughly in proportion to realism, so the blend
comes close. While cleanup moves, it is a blend of those at cleanup 0 and those at 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap
from desktop.ui.preview.mosaic import Mosaic, Sight, to_rect

_LARGE = 8_000_000
"""Rendered pixels in sight from which on a move of cleanup is not prepared: that would take minutes."""

_Mode = QPainter.CompositionMode
_OVER, _INSTEAD = _Mode.CompositionMode_SourceOver, _Mode.CompositionMode_Source
_PLUS = _Mode.CompositionMode_Plus


@dataclass(eq=False)
class Layer:
    """The pieces of one photo rendered with the same controls.

    `photo_from`: the first level of the mosaic that is no larger than the photo (docs/adr/0069); None: the
    model makes something else than the photo there. Without cleanup, that is drawn from such levels, and
    since the view draws the photo below its layers, nothing has to be rendered. `once_from`: the first level
    that is no larger than what one pass makes, where the photo is shown in two (docs/adr/0074).
    """

    mosaic: Mosaic
    controls: Controls
    photo_from: int | None = None
    once_from: int = 0

    @property
    def alike_from(self) -> int | None:
        """The first level on which realism can not be seen; None: there is none."""
        return None if self.photo_from is None else self.photo_from + (self.controls.cleanup > 0)

    def is_alike(self, level: int) -> bool:
        """Whether realism can not be seen on this level."""
        return self.alike_from is not None and level >= self.alike_from

    def is_photo(self, level: int) -> bool:
        """Whether what is drawn from this level is the photo itself."""
        return self.is_alike(level) and not self.controls.cleanup

    def controls_for(self, level: int) -> Controls:
        """What to render for this level: where realism can not be seen, what costs least."""
        if not self.is_alike(level):
            return self.controls
        return replace(self.controls, realism=0.0, realism_map=None)

    def first_for(self, level: int) -> int:
        """The first level that what is rendered for this level is right for."""
        return self.alike_from or 0 if self.is_alike(level) else self.once_from * (level >= self.once_from)

    def change(self, controls: Controls) -> None:
        """Take other controls: what they change is stale."""
        self.mosaic.expire(self.alike_from if controls.cleanup == self.controls.cleanup else None)
        self.controls = controls

    def missing(self, region: Region, level: int) -> QRegion:
        """The part of `region` that has to be rendered."""
        return QRegion() if self.is_photo(level) else self.mosaic.missing(region, level)

    def unseen(self, region: Region, level: int) -> QRegion:
        """The part of `region` of which there is nothing to show; where it is small, the photo is shown."""
        small = self.photo_from is not None and level >= self.photo_from
        return QRegion() if small else self.mosaic.unseen(region, level)


Ends = tuple[Layer, Layer]
"""Renders at realism 0 and 1 with the same cleanup; the same one twice if the model has no realism."""


class Layers:
    """All renders of one photo.

    `shown` has the present controls, `ends` the same cleanup at realism 0 and 1 (None: the model has no
    realism control), `cleaned` are those at cleanup 0 and at 1 (None: they are not wanted), and `pinned` the
    controls that were kept to compare with.
    """

    def __init__(self, shown: Layer, ends: Ends | None, model: str, *, transparent: bool = False) -> None:
        """`model`: the title of the model that renders them; `transparent`: whether the photo is that."""
        self.shown, self.ends, self.model = shown, ends, model
        self._transparent = transparent
        self.cleaned: tuple[Ends, Ends] | None = None
        self.pinned: Layer | None = None

    def in_order(self, sight: Sight) -> tuple[Layer, ...]:
        """The layers that are needed for what is in sight, the most urgent first."""
        pinned = () if self.pinned is None else (self.pinned,)
        if self.shown.is_alike(sight.level):
            return self.shown, *pinned
        # What was cleaned most is furthest from what is shown at first.
        factor = self.shown.mosaic.factor(self.shown.first_for(sight.level))
        large = sight.region.width * sight.region.height > _LARGE * factor**2
        pairs = () if self.cleaned is None or large else reversed(self.cleaned)
        cleaned = itertools.chain.from_iterable(pairs)
        return tuple(dict.fromkeys((self.shown, *pinned, *(self.ends or ()), *cleaned)))

    @property
    def drawn(self) -> tuple[Layer | None, ...]:
        """The layers that are drawn as they arrive; the faithful end shows what was invented."""
        return self.shown, self.pinned, self.ends[0] if self.ends else None

    def lack_ends(self, region: Region, level: int) -> bool:
        """Whether a view of this level needs the ends, and they are not rendered."""
        needed = () if self.shown.is_alike(level) else self.ends or ()
        return any(not end.missing(region, level).isEmpty() for end in needed)

    def level_for(self, zoom: float) -> int:
        """See `Mosaic.level_for`."""
        return self.shown.mosaic.level_for(zoom)

    def are_small(self, zoom: float) -> bool:
        """Whether the photo is shown at this zoom where there is nothing else to show, see `Layer`."""
        return self.shown.photo_from is not None and self.level_for(zoom) >= self.shown.photo_from

    def size(self, region: Region, level: int) -> tuple[int, int]:
        """Width and height of a region in the pixels of a level."""
        factor = self.shown.mosaic.factor(level)
        return max(1, region.width // factor), max(1, region.height // factor)

    def blended(self, region: Region, level: int) -> QRegion:
        """The part of `region` where a blend is fresher than the shown layer."""
        area = QRegion()
        for part, _ in self._blends(self.shown, region, level):
            area += part
        return area

    def stale(self, region: Region, level: int) -> QRegion:
        """The part of `region` where neither the shown layer nor a blend is up to date."""
        return self.shown.missing(region, level) - self.blended(region, level)

    def unseen(self, region: Region, level: int) -> QRegion:
        """The part of `region` of which nothing has been rendered yet, not even with earlier controls."""
        return self.shown.unseen(region, level) - self.blended(region, level)

    def draw(self, painter: QPainter, region: Region, level: int, layer: Layer | None = None) -> None:
        """Draw `region` of a layer, the shown one if none is given, in high-res coordinates.

        Where that is the photo itself, nothing is drawn over it.
        """
        layer = layer or self.shown
        if layer.is_photo(level):
            return
        rest, blends = QRegion(to_rect(region)), self._blends(layer, region, level)
        for area, rows in blends:
            rest -= area
            painter.save()
            painter.setClipRegion(area, Qt.ClipOperation.IntersectClip)
            if self._transparent:
                with _apart(painter, region) as inner:
                    if inner is not None:
                        _draw_blend(inner, rows, layer.controls, region, level, _INSTEAD)
            else:
                _draw_blend(painter, rows, layer.controls, region, level, _OVER)
            painter.restore()
        if not blends:
            layer.mosaic.draw(painter, region, level)
            return
        painter.save()
        painter.setClipRegion(rest, Qt.ClipOperation.IntersectClip)
        layer.mosaic.draw(painter, region, level)
        painter.restore()

    def image(self, region: Region, level: int, layer: Layer | None = None) -> QImage:
        """What `draw` draws of `region`, pixel for pixel; transparent where nothing was rendered."""
        factor = self.shown.mosaic.factor(level)
        image = QImage(*self.size(region, level), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(1 / factor, 1 / factor)
        painter.translate(-region.left, -region.top)
        self.draw(painter, region, level, layer)
        painter.end()
        return image

    def _blends(self, layer: Layer, region: Region, level: int) -> list[tuple[QRegion, tuple[Ends, ...]]]:
        """Parts where a layer is not fresh but these ends are; the second of two has the share of cleanup."""
        if self.ends is not None and layer in self.ends:
            return []
        choices: list[tuple[Ends, ...]] = [] if self.ends is None else [(self.ends,)]
        if self.cleaned is not None and layer is self.shown:
            choices.append(self.cleaned)
        found: list[tuple[QRegion, tuple[Ends, ...]]] = []
        missing = layer.missing(region, level)
        for rows in choices:
            area = QRegion(missing)
            for end in itertools.chain(*rows):
                area -= end.missing(region, level)
            if not area.isEmpty():
                found.append((area, rows))
                missing -= area
        return found


def _draw_blend(
    painter: QPainter, rows: tuple[Ends, ...], controls: Controls, region: Region, level: int, mode: _Mode
) -> None:
    """Draw the blend of ends, and of two with and without cleanup, for these controls.

    With the `mode` `_OVER` a share of one picture is laid over another, which is too opaque where what is
    below shines through: there it has to be `_INSTEAD`, which puts that share in its place.
    """
    _draw_ends(painter, rows[0], controls, region, level, mode)
    if len(rows) > 1:
        with _apart(painter, region, controls.cleanup, mode) as inner:
            if inner is not None:
                _draw_ends(inner, rows[1], controls, region, level, mode)


def _draw_ends(
    painter: QPainter, ends: Ends, controls: Controls, region: Region, level: int, mode: _Mode
) -> None:
    """Draw the blend of two ends for the realism of these controls."""
    faithful, realistic = ends
    faithful.mosaic.draw_level(painter, region, level)
    if realistic is faithful:
        return
    if controls.realism_map is None:
        painter.setOpacity(controls.realism)
        painter.setCompositionMode(mode)
        realistic.mosaic.draw_level(painter, region, level)
        painter.setCompositionMode(_OVER)
        painter.setOpacity(1.0)
        return
    bounds, share = QRectF(realistic.mosaic.bounds), _opacity(controls.realism_map)
    with _apart(painter, region, mode=_OVER if mode is _OVER else _PLUS) as inner:
        if inner is not None:
            realistic.mosaic.draw_level(inner, region, level)
            inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            inner.setCompositionMode(_Mode.CompositionMode_DestinationIn)
            inner.drawImage(bounds, share)
            if mode is _INSTEAD:
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.setCompositionMode(_Mode.CompositionMode_DestinationOut)
                painter.drawImage(bounds, share)
                painter.restore()


@contextmanager
def _apart(
    painter: QPainter, region: Region, opacity: float = 1.0, mode: _Mode = _OVER
) -> Iterator[QPainter | None]:
    """A painter like this one whose picture is drawn afterwards as a whole; None: nothing is in sight."""
    to_device, device = painter.transform(), painter.device()
    whole = QRect(0, 0, device.width(), device.height())
    area = to_device.mapRect(QRectF(to_rect(region))).toAlignedRect() & whole
    if area.isEmpty():
        yield None
        return
    ratio = device.devicePixelRatioF()
    buffer = QImage(
        round(area.width() * ratio), round(area.height() * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    buffer.setDevicePixelRatio(ratio)
    buffer.fill(Qt.GlobalColor.transparent)
    inner = QPainter(buffer)
    inner.setRenderHints(painter.renderHints())
    inner.translate(-area.topLeft())
    inner.setTransform(to_device, True)
    yield inner
    inner.end()
    painter.save()
    painter.resetTransform()
    painter.setOpacity(opacity)
    painter.setCompositionMode(mode)
    painter.drawImage(area.topLeft(), buffer)
    painter.restore()


def _opacity(realism_map: RealismMap) -> QImage:
    """The realism map as an image with one pixel for each cell."""
    rows, columns = realism_map.rows, realism_map.columns
    grid = np.frombuffer(realism_map.values, np.float32).reshape(rows, columns, 1)
    packed = np.repeat(np.rint(grid * 255).astype(np.uint8), 4, axis=2)
    return QImage(packed.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied).copy()
