"""Requests renders of what is in view: with the present controls, then at realism 0 and 1."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import itemgetter
from typing import cast

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QRegion

from desktop.engine import Engine, Event, Failed, Job, JobProgress, Painted, RenderRequest
from desktop.engine.tiling.grid import low_res_region
from desktop.errors import VernierError
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.ui.base.translation import localized
from desktop.ui.preview.document import Document
from desktop.ui.preview.engine_listener import EngineListener
from desktop.ui.preview.layers import Ends, Layer, Layers
from desktop.ui.preview.mosaic import Mosaic, Sight, to_rect, to_region

SHOWN_BYTES, END_BYTES, OTHER_BYTES = 64 << 20, 44 << 20, 20 << 20
"""Memory of the shown layer, of each of its two ends, and of up to five others: together at most 256 MiB."""
_FULL = 0.75
"""Share of a rectangle that has to be missing for all of it to be rendered."""
MAX_SIDE = 4096
"""Largest side of one request in high-res pixels. It limits the memory shared with the worker."""


class Preview(QObject):
    """Keeps the layers fresh in the visible region, the shown layer first.

    At most one request is running. A change of the controls cancels it, and what it still sends is dropped:
    each request has a generation, and only pieces of the present generation are painted.
    """

    painted = Signal(object)
    """With the Region of the enlargement that has changed."""
    progressed = Signal(int, int)
    """Tiles done, tiles in all; (0, 0) when there is nothing to do."""
    failed = Signal(str)
    _arrived = Signal(int, object, object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._document: Document | None = None
        self.layers: Layers | None = None
        self._layer: Layer | None = None
        self._first, self._factor = 0, 1
        self._region = Region(0, 0, 0, 0)
        """What is being rendered, in high-res pixels, of which `_factor` make one of the request."""
        self._visible: Sight | None = None
        self._details: tuple[Sight, ...] = ()
        self._generation = 0
        self._job: Job | None = None
        self._gave_up = False
        self._arrived.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether something is being rendered with the present controls."""
        return self._job is not None and self.layers is not None and self._layer is self.layers.shown

    @property
    def idle(self) -> bool:
        """Whether nothing is being rendered."""
        return self._job is None

    def set_document(self, document: Document, controls: Controls) -> Layers | None:
        """Show another photo. Nothing is rendered before `look_at`."""
        self._abandon()
        self._document, self._visible, self._details, self._gave_up = document, None, (), False
        self.layers = self._make_layers(document, controls) if document.image is not None else None
        return self.layers

    def shows(self, document: Document) -> bool:
        """Whether it renders this document."""
        return document is self._document and document.image is not None

    def _make_layers(self, document: Document, controls: Controls) -> Layers:
        ends = (
            None if self._engine.manifest.realism is None else self._make_ends(document, controls, END_BYTES)
        )
        shown, model = self._make_layer(document, controls, SHOWN_BYTES), self._engine.manifest.title
        return Layers(shown, ends, model, transparent=document.photo.alpha is not None)

    def _make_ends(self, document: Document, controls: Controls, limit: int) -> Ends:
        if self._engine.manifest.realism is None:
            only = self._make_layer(document, controls, limit)
            return only, only
        faithful, realistic = (
            self._make_layer(document, replace(controls, realism=end, realism_map=None), limit)
            for end in (0.0, 1.0)
        )
        return faithful, realistic

    def _make_layer(self, document: Document, controls: Controls, limit: int) -> Layer:
        scale, photo = document.scale, document.photo
        more = scale // self._engine.manifest.scale  # times as large as after the first pass
        mosaic = Mosaic(photo.width * scale, photo.height * scale, limit, more)
        # Where a photo is transparent, the view has a pattern below its layers.
        alike = self._engine.manifest.shrinks_to_photo and photo.alpha is None
        once_from = mosaic.level_of(more)
        return Layer(mosaic, controls, mosaic.level_of(scale) if alike else None, once_from or 0)

    def prepare_cleanup(self) -> None:
        """Render the ends of cleanup too, so that a blend of them can follow its slider."""
        layers, document = self.layers, self._document
        if layers is None or document is None or layers.cleaned or self._engine.manifest.cleanup is None:
            return
        controls = layers.shown.controls
        layers.cleaned = (
            self._make_ends(document, replace(controls, cleanup=0.0), OTHER_BYTES),
            self._make_ends(document, replace(controls, cleanup=1.0), OTHER_BYTES),
        )
        self._request()

    def set_controls(self, controls: Controls) -> None:
        """Show the blend of the ends where they exist, and render the visible region again.

        The ends share the cleanup of the shown layer: if it changes, they are rendered again too, and the
        ends of cleanup are blended meanwhile.
        """
        layers = self.layers
        if layers is None or controls == layers.shown.controls:
            return
        cleaned_anew = controls.cleanup != layers.shown.controls.cleanup
        self._gave_up = False
        if cleaned_anew or self._layer is not layers.shown or not layers.shown.is_alike(self._first):
            self._abandon()  # else it renders what does not depend on realism
        layers.shown.change(controls)
        for end in (layers.ends or ()) if cleaned_anew else ():
            end.change(replace(end.controls, cleanup=controls.cleanup))
        for sight in self._in_sight:
            self.painted.emit(sight.region)
        if cleaned_anew:
            self.prepare_cleanup()
        self._request()

    def pin(self, on: bool) -> None:
        """Keep the present controls as a pinned layer to compare with, or drop that layer."""
        if self.layers is None or self._document is None:
            return
        self._abandon()
        self.layers.pinned = None
        if on:
            shown = self.layers.shown
            self.layers.pinned = self._make_layer(self._document, shown.controls, OTHER_BYTES)
        for sight in self._in_sight:
            self.painted.emit(sight.region)
        self._request()

    def look_at(self, visible: Region, level: int) -> None:
        """Set the visible region, in high-res pixels, and the level of the mosaic that the view draws."""
        self._visible = Sight(visible, level)
        self._request()

    def look_closer(self, details: tuple[Sight, ...]) -> None:
        """Set what is shown enlarged besides, the most urgent first. It is rendered before the rest."""
        self._details = details
        self._request()

    @property
    def _in_sight(self) -> tuple[Sight, ...]:
        """What is on the screen, the most urgent first."""
        return self._details if self._visible is None else (*self._details, self._visible)

    def retry(self) -> None:
        """Request again after a failure."""
        self._gave_up = False
        self._request()

    def stop(self) -> None:
        """Drop the photo and cancel the request."""
        self._abandon()
        self._document = self.layers = self._visible = None
        self._details = ()

    def _request(self) -> None:
        """Request what the visible region lacks, unless that is being rendered already."""
        if self._visible is None or self.layers is None or self._document is None or self._gave_up:
            return
        layer, sight, missing = self._next_layer(self.layers)
        if self._job is not None:
            right = layer is self._layer and sight.level >= self._first
            wanted = right and missing.intersects(to_rect(self._region))
            if wanted and _mostly_inside(self._region, sight.region):
                return  # its pieces are wanted; the rest is requested when it ends
            self._abandon()
        self.progressed.emit(0, 1 if layer is self.layers.shown else 0)
        if layer is None:
            return
        scale, passes = self._engine.manifest.scale, self._document.passes
        passes = 1 if sight.level >= layer.once_from else passes
        factor = self._document.scale // scale**passes
        portion = _portion(_to_render(missing), sight.region, scale, factor)
        if not missing.intersects(portion):
            portion = _portion(missing.begin(), sight.region, scale, factor)
        assert self._document.image is not None
        region, controls = low_res_region(to_region(portion), factor), layer.controls_for(sight.level)
        request = RenderRequest(self._document.image, region, controls, passes=passes)
        self._region, self._factor = region.scaled(factor), factor
        self._layer, self._first = layer, layer.first_for(sight.level)
        try:
            # The ends can wait: a photo that is being saved comes before them.
            urgent = layer is self.layers.shown
            listener = self._listener(self._document, scale**passes)
            self._job = self._engine.submit(request, listener, urgent=urgent)
        except VernierError as error:
            self._give_up(error)

    def _next_layer(self, layers: Layers) -> tuple[Layer | None, Sight, QRegion]:
        """The first layer that lacks a part of what is in sight, where, and that part."""
        ranked = [
            (rank, layer, sight)
            for sight in self._in_sight
            for rank, layer in enumerate(layers.in_order(sight))
        ]
        for _, layer, sight in sorted(ranked, key=itemgetter(0)):
            missing = layer.missing(sight.region, sight.level)
            if not missing.isEmpty():
                return layer, sight, missing
        assert self._visible is not None
        return None, self._visible, QRegion()

    def _listener(self, document: Document, scale: int) -> EngineListener:
        generation = self._generation
        return EngineListener(
            document,
            scale,
            wanted=lambda: generation == self._generation,
            tell=lambda event, piece: self._arrived.emit(generation, event, piece),
        )

    def _abandon(self) -> None:
        self._generation += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _give_up(self, error: VernierError) -> None:
        self._job, self._gave_up = None, True
        self.progressed.emit(0, 0)
        self.failed.emit(localized(str(error)))

    def _take(self, generation: int, event: Event, piece: object) -> None:
        if generation != self._generation or self._layer is None:
            return
        match event:
            case Painted(_, rendered):
                region = rendered.scaled(self._factor)
                mosaic = self._layer.mosaic
                mosaic.add(region, piece, self._in_sight, self._first)  # type: ignore[arg-type]
                if self.layers is not None and self._layer in self.layers.drawn:
                    self.painted.emit(region)
            case JobProgress(_, done, total):
                if self.busy:
                    self.progressed.emit(done, total)
            case Failed(_, error):
                self._give_up(error)
            case _:
                self._job = None
                self._request()


def _to_render(missing: QRegion) -> QRect:
    """The rectangle around all that is missing, or, if much of that is there already, the largest part."""
    whole, parts = missing.boundingRect(), cast(Iterable[QRect], missing)
    return whole if sum(map(_area, parts)) >= _FULL * _area(whole) else max(parts, key=_area)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()


def _mostly_inside(region: Region, visible: Region) -> bool:
    common = region.intersection(visible)
    return 2 * common.width * common.height >= region.width * region.height


def _portion(missing: QRect, visible: Region, scale: int, factor: int) -> QRect:
    """`missing`, or, if that is too large for one request, its part nearest the middle of the view.

    `factor`: high-res pixels for one of the request.
    """
    scale *= factor
    side = MAX_SIDE * factor // scale * scale
    if missing.width() <= side and missing.height() <= side:
        return missing
    centre_x, centre_y = visible.left + visible.width // 2, visible.top + visible.height // 2
    left = min(max(missing.left(), centre_x - side // 2), missing.right() + 1 - min(side, missing.width()))
    top = min(max(missing.top(), centre_y - side // 2), missing.bottom() + 1 - min(side, missing.height()))
    aligned = QRect(left // scale * scale, top // scale * scale, side, side)
    return aligned.intersected(missing)
