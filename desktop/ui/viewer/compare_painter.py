"""Paints a scene: the original or the pinned layer against the enlargement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from desktop.student.geometry import Region
from desktop.ui.base.translation import tr
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight, to_rect
from desktop.ui.preview.scaled_original import Cut
from desktop.ui.viewer.checker import checker
from desktop.ui.viewer.inset import InsetPlace, paint_frame
from desktop.ui.viewer.invented import paint_invented
from desktop.ui.viewer.loupe import LoupePlace, paint_loupe
from desktop.ui.viewer.names import after_names, before_names
from desktop.ui.viewer.overlays import (
    paint_brush,
    paint_handle,
    paint_hint,
    paint_label,
    paint_strokes,
    paint_unseen,
)
from desktop.ui.viewer.panes import Panes
from desktop.ui.viewer.scene import PIXELATED_FROM, Scene, ViewLayout


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Paint one frame; the painter's unit is one device pixel."""
    painter.fillRect(QRect(0, 0, scene.size.width(), scene.size.height()), scene.canvas)
    if scene.view_layout is ViewLayout.SIDE_BY_SIDE:
        _paint_panes(painter, scene)
    elif scene.original:
        _paint_before(painter, scene)
        paint_label(painter, scene, (tr("Before"),), scene.shown, scene.shown)
    elif scene.flipped:
        _paint_reference(painter, scene)
        paint_label(painter, scene, scene.before_names, scene.shown, scene.shown)
    elif scene.view_layout is ViewLayout.AFTER:
        _paint_after(painter, scene)
        paint_label(painter, scene, scene.after_names, scene.shown, scene.shown)
        _paint_hint(painter, scene)
    else:
        _paint_split(painter, scene)
        _paint_hint(painter, scene)
    if scene.inset is not None:
        _paint_inset(painter, scene, scene.inset)
    if scene.loupe is not None:
        _paint_loupe(painter, scene, scene.loupe)
    if scene.brush is not None:
        at, radius = scene.brush
        paint_brush(painter, at, radius, scene.unit)


def _paint_split(painter: QPainter, scene: Scene) -> None:
    shown = scene.shown
    before_side = QRectF(shown.left(), shown.top(), scene.split - shown.left(), shown.height())
    after_side = QRectF(scene.split, shown.top(), shown.right() - scene.split, shown.height())
    _clipped(painter, before_side, lambda: _paint_reference(painter, scene))
    _clipped(painter, after_side, lambda: _paint_after(painter, scene))
    paint_label(painter, scene, scene.before_names, shown, before_side)
    paint_label(painter, scene, scene.after_names, shown, after_side, Qt.AlignmentFlag.AlignRight)
    paint_handle(painter, scene, shown)


def _paint_panes(painter: QPainter, scene: Scene) -> None:
    panes = Panes.of(scene.view_layout, scene.size, scene.viewport.content)
    sides = (_paint_reference, _paint_before if scene.original else _paint_after)
    before = (tr("Before"),)
    both = scene.before_names, before if scene.original else scene.after_names
    for place, names, paint in zip(panes.places, both, sides, strict=True):
        painter.save()
        painter.translate(place)
        painter.setClipRect(QRect(QPoint(), panes.size))
        paint(painter, scene)
        in_pane = replace(scene, covered=tuple(card.translated(-QPointF(place)) for card in scene.covered))
        paint_label(painter, in_pane, names, scene.shown, scene.shown)
        if place == panes.second and not scene.original:
            _paint_hint(painter, in_pane)
        painter.restore()
    painter.fillRect(panes.seam(2 * scene.unit), QColor("black"))


def _paint_hint(painter: QPainter, scene: Scene) -> None:
    if scene.hides_invented:
        paint_hint(painter, scene, tr("Zoom in to see what is invented"))


def _paint_reference(painter: QPainter, scene: Scene) -> None:
    pinned = scene.layers is not None and scene.layers.pinned is not None and not scene.original
    if pinned and scene.before.hasAlphaChannel():
        _paint_checker(painter, scene)
    else:
        _paint_before(painter, scene)
    if pinned:
        _paint_layers(painter, scene, lambda region, level: _draw_pinned(painter, scene, region, level))


def _draw_pinned(painter: QPainter, scene: Scene, region: Region, level: int) -> None:
    assert scene.layers is not None
    scene.layers.draw(painter, region, level, scene.layers.pinned)


def _paint_before(painter: QPainter, scene: Scene) -> None:
    _paint_checker(painter, scene)
    painter.save()
    image = None if scene.pixelated else scene.scaled_original.get(_cut(scene))
    if image is not None:
        painter.drawImage(scene.shown, image, QRectF(image.rect()))
    else:
        _into_high_res(painter, scene, crisp=scene.pixelated)
        painter.scale(scene.scale, scene.scale)
        painter.drawImage(0, 0, scene.before)
    painter.restore()


def _paint_after(painter: QPainter, scene: Scene) -> None:
    if scene.layers is None or not scene.before.hasAlphaChannel():
        # The original lies under the enlargement and shows where nothing has been rendered yet.
        _paint_before(painter, scene)
    else:
        _paint_checker(painter, scene)
    if scene.layers is None:
        return
    layers = scene.layers
    _paint_layers(painter, scene, lambda region, level: layers.draw(painter, region, level))
    _paint_unseen(painter, scene, layers)
    if scene.invented:
        origin = QPointF(*scene.viewport.origin)
        paint_invented(painter, layers, scene.sight, scene.shown, origin, scene.viewport.zoom)
    if scene.strokes is not None:
        painter.save()
        _into_high_res(painter, scene, crisp=False)
        width, height = scene.before.width() * scene.scale, scene.before.height() * scene.scale
        paint_strokes(painter, scene.strokes, width, height)
        painter.restore()


def _paint_unseen(painter: QPainter, scene: Scene, layers: Layers) -> None:
    """Mark what has not been rendered, where the original shows instead."""
    unseen = layers.unseen(scene.sight.region, scene.sight.level)
    if not unseen.isEmpty():
        zoom, (left, top) = scene.viewport.zoom, scene.viewport.origin
        paint_unseen(painter, QTransform.fromTranslate(left, top).scale(zoom, zoom).map(unseen))


def _paint_layers(painter: QPainter, scene: Scene, draw: Callable[[Region, int], None]) -> None:
    assert scene.layers is not None
    painter.save()
    _into_high_res(painter, scene, crisp=scene.pixelated or scene.viewport.zoom == 1)
    draw(scene.sight.region, scene.sight.level)
    painter.restore()


def _paint_loupe(painter: QPainter, scene: Scene, place: LoupePlace) -> None:
    """The original or the pinned layer on the left of the magnifier, the result on its right."""
    layers, region, onto_view = scene.layers, place.region, painter.transform()

    def clear() -> None:
        if scene.before.hasAlphaChannel():
            painter.fillRect(to_rect(region), scene.canvas)

    def before() -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.zoom < PIXELATED_FROM)
        painter.save()
        painter.scale(scene.scale, scene.scale)
        painter.drawImage(0, 0, scene.before)
        painter.restore()
        if layers is not None and layers.pinned is not None and not region.is_empty:
            clear()
            layers.draw(painter, region, 0, layers.pinned)

    def after() -> None:
        if layers is not None and not region.is_empty:
            clear()
            layers.draw(painter, region, 0)
            paint_unseen(painter, layers.unseen(region, 0))
            if scene.invented:
                painter.setTransform(onto_view)
                seen, origin = place.in_view(to_rect(region)), place.in_view(QRect()).topLeft()
                paint_invented(painter, layers, Sight(region, 0), seen, origin, place.zoom)

    paint_loupe(painter, place, scene.unit, scene.canvas, before=before, after=after)


def _paint_inset(painter: QPainter, scene: Scene, place: InsetPlace) -> None:
    """The original or the pinned layer in the left half, the enlargement in the right one."""
    frame, region, layers = place.frame, place.region, scene.layers
    cut = Cut.below(region, scene.scale, (round(frame.width()), round(frame.height())))
    split = frame.right() if scene.flipped else frame.left()
    if scene.view_layout is ViewLayout.SPLIT:
        split = frame.center().x()
    painter.save()
    painter.setClipRect(frame)
    if scene.before.hasAlphaChannel():
        painter.fillRect(frame, checker(scene.unit))
    painter.drawImage(frame.topLeft(), scene.scaled_original.at_once(cut))
    after_side = QRectF(split, frame.top(), frame.right() - split, frame.height())
    sight = Sight(region, 0 if layers is None else layers.level_for(place.zoom))
    if layers is not None and scene.before.hasAlphaChannel():
        painter.fillRect(frame if layers.pinned is not None else after_side, checker(scene.unit))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.zoom != 1)
    onto = QTransform.fromTranslate(frame.left(), frame.top()).scale(place.zoom, place.zoom)
    onto.translate(-region.left, -region.top)
    painter.setTransform(onto, True)
    back = onto.inverted()[0]
    if layers is not None and layers.pinned is not None:
        before_side = QRectF(frame.topLeft(), QPointF(split, frame.bottom()))
        pinned = layers.pinned
        _clipped(
            painter, back.mapRect(before_side), lambda: layers.draw(painter, region, sight.level, pinned)
        )
    if layers is not None:
        painter.setClipRect(back.mapRect(after_side), Qt.ClipOperation.IntersectClip)
        layers.draw(painter, region, sight.level)
        paint_unseen(painter, layers.unseen(region, sight.level))
    painter.restore()
    if layers is not None and scene.invented:
        origin = frame.topLeft() - QPointF(region.left, region.top) * place.zoom
        _clipped(
            painter,
            after_side,
            lambda: paint_invented(painter, layers, sight, after_side, origin, place.zoom),
        )
    if split > frame.left():
        paint_label(painter, scene, before_names(layers, sight), frame, frame)
        line = QRectF(split - scene.unit / 2, frame.top(), scene.unit, frame.height())
        painter.fillRect(line, Qt.GlobalColor.white)
    if not scene.flipped:
        right_names = after_names(layers, sight)
        paint_label(painter, scene, right_names, frame, after_side, Qt.AlignmentFlag.AlignRight)
    paint_frame(painter, place, scene.unit)


def _paint_checker(painter: QPainter, scene: Scene) -> None:
    if scene.before.hasAlphaChannel():
        painter.fillRect(scene.shown, checker(scene.unit))


def _into_high_res(painter: QPainter, scene: Scene, *, crisp: bool) -> None:
    """Change the painter's coordinates to high-res pixels."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not crisp)
    painter.translate(*scene.viewport.origin)
    painter.scale(scene.viewport.zoom, scene.viewport.zoom)


def _clipped(painter: QPainter, area: QRectF, draw: Callable[[], None]) -> None:
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    draw()
    painter.restore()


def _cut(scene: Scene) -> Cut:
    left, top, right, bottom = scene.viewport.shown
    x, y = scene.viewport.origin
    per_pixel = scene.viewport.zoom * scene.scale
    width, height = scene.before.width(), scene.before.height()
    box = (
        max(0.0, (left - x) / per_pixel),
        max(0.0, (top - y) / per_pixel),
        min(float(width), (right - x) / per_pixel),
        min(float(height), (bottom - y) / per_pixel),
    )
    return Cut(box, (max(1, round(right - left)), max(1, round(bottom - top))))
