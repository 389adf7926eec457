"""What is made once nothing is left to render: the pictures at the slider, the filmstrip, the agreement."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.engine import Engine
from desktop.student.controls import Controls
from desktop.ui.base.translation import labelled, listed, tr
from desktop.ui.photo.end_pictures import EndPictures
from desktop.ui.photo.filmstrip import Filmstrip
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.speed_probe import SpeedProbe
from desktop.ui.preview.agreement import AgreementMeter
from desktop.ui.preview.document import Document
from desktop.ui.preview.layers import Layers
from desktop.ui.preview.mosaic import Sight
from desktop.ui.preview.preview import Preview
from desktop.ui.viewer.compare_view import CompareView
from desktop.ui.viewer.names import after_names, before_names

PATIENCE_MILLISECONDS = 1500
"""So long nothing has to happen before a model is timed."""


class AtRest(QObject):
    """Everything is about the visible region."""

    def __init__(self, view: CompareView, controls: Inspector, filmstrip: Filmstrip, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._controls, self._filmstrip = view, controls, filmstrip
        self.end_pictures = EndPictures(controls.slider, self)
        self.agreement = AgreementMeter(self)
        self.agreement.measured.connect(controls.show_agreement)
        self.speed = SpeedProbe(self)
        self._rested: tuple[Engine, Document, Controls] | None = None
        self._preview: Preview | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._time)

    def progressed(
        self, engine: Engine | None, document: Document | None, preview: Preview | None, done: int, total: int
    ) -> None:
        """So much of what is in sight is rendered by `preview`; (0, 0): all of it, but perhaps the ends."""
        if total:
            self.end()
        self._preview, layers = preview, None if preview is None else preview.layers
        if document is not None and engine is not None and layers is not None:
            if not total:
                self.begin(engine, document, layers)
            elif done:
                self.begin_early(engine, document, layers)

    def begin_early(self, engine: Engine, document: Document, layers: Layers) -> None:
        """Make what does not wait for a view that takes long, while that is being rendered."""
        visible = self._view.viewport.visible(self._view.scale)
        level = layers.level_for(self._view.viewport.zoom)
        self.end_pictures.show_early(engine, document, layers, visible, level)

    def begin(self, engine: Engine, document: Document, layers: Layers) -> None:
        """Make them for what the view shows of `layers`."""
        visible = self._view.viewport.visible(self._view.scale)
        self._filmstrip.show_region(engine, document, visible, self._controls.cleanup.value)
        level = layers.level_for(self._view.viewport.zoom)
        self._tell(*(names(layers, Sight(visible, level))[0] for names in (before_names, after_names)))
        self.end_pictures.show_region(engine, document, layers, visible, level)
        inset = self._view.inset_place(behind=True) if layers.shown.is_alike(level) else None
        self.agreement.measure(document, layers, inset.region if inset else visible, self._view.scale)
        self._rested = engine, document, layers.shown.controls
        self._patience.start()

    def end(self) -> None:
        """Something is rendered again: what was measured is not true of it."""
        self.agreement.forget()
        self._tell()
        self._patience.stop()
        self.speed.stop()

    def clear(self) -> None:
        """Show nothing, and render nothing: another photo is being shown, or another model makes it."""
        self._filmstrip.clear()
        self.end_pictures.clear()
        self._rested = None
        self._patience.stop()

    def stop(self) -> None:
        """End every thread."""
        self.clear()
        self.agreement.wait()
        self.speed.stop()

    def _tell(self, *compared: str) -> None:
        """Tell assistive technology what is compared, as the labels do."""
        name = tr("Photo, before and after")
        self._view.setAccessibleName(labelled(name, listed(compared)) if compared else name)

    def _time(self) -> None:
        """Time the model, if nothing else is being made."""
        idle = self.end_pictures.idle and self._filmstrip.idle
        if self._rested is not None and idle and self._preview is not None and self._preview.idle:
            self.speed.begin(*self._rested)
        elif self._rested is not None:
            self._patience.start()
