"""Shows the settings of the photo that is open in the inspector, and keeps what the person sets there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.imaging.pose import Pose
from desktop.ui.base.photo_settings import CleanupChosen, PhotoSettings
from desktop.ui.base.translation import tr
from desktop.ui.photo.inspector import Inspector
from desktop.ui.preview.document import Document
from desktop.ui.viewer.brush_tool import BrushTool


class SettingsBinding(QObject):
    """What is set is for the open photo, and for those that are selected with it."""

    shown = Signal()
    """The inspector shows another size, or another photo."""

    def __init__(self, controls: Inspector, brush: BrushTool, settings: PhotoSettings, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._controls, self._brush, self.settings = controls, brush, settings
        self.selected: Callable[[], Sequence[Path]] = tuple
        """The paths of the photos that are selected."""
        self._document: Document | None = None
        self._told: dict[Path, str] = {}
        """What was told of the cleanup of a photo."""
        self._showing = False
        controls.slider.changed.connect(self._realism_set)
        controls.cleanup.changed.connect(self._cleanup_set)
        controls.sizes.changed.connect(self._size_set)
        controls.sizes.passes_changed.connect(self._passes_set)
        for changed in (controls.sizes.changed, controls.sizes.passes_changed):
            changed.connect(self.shown)
        settings.history.watch(controls.slider, controls.cleanup)
        brush.history = settings.history
        brush.painted_on.connect(settings.painted)
        settings.restored.connect(self._restored)
        settings.usual_changed.connect(self.show_again)

    @contextmanager
    def showing(self) -> Iterator[None]:
        """What changes in the inspector meanwhile was not set by the person."""
        before, self._showing = self._showing, True
        try:
            yield
        finally:
            self._showing = before

    def show(self, document: Document, *, tell: bool = True) -> str:
        """Show the settings of a photo that has been opened; without `tell`, it was there before.

        Returns what to tell the person about a cleanup that was chosen for it; empty: none was, or that was
        told when the photo was opened before.
        """
        before, self._document = self._document, document
        self.settings.history.end_step()
        if before is not None and before.path != document.path:
            # Else Undo would go back through all photos that were looked at.
            self.settings.history.withdraw(CleanupChosen(before.path))
        self._show(document)
        found = tell and document.cleanup_found > 0 and self._controls.auto_cleanup
        chosen = _cleanup_chosen(document) if found else ""
        if chosen and self._told.get(document.path) == chosen:
            return ""
        if chosen:
            self._told[document.path] = chosen
        if chosen and (before is None or before.whole is not document.whole):
            # Else it was cropped, and Undo is to take that back first.
            self.settings.cleanup_chosen(document.path, tr("Cleanup"))
        return chosen

    def show_strokes(self) -> None:
        """Show what was painted on the photo in an earlier window."""
        settings = None if self._document is None else self.settings.of(self._document.path)
        if settings is not None and settings.controls.realism_map is not None:
            self._brush.restore(settings.controls.realism_map, settings.controls.realism)

    def turn(self, change: Pose, step: str) -> None:
        """Flip or turn the photo; the menu calls that `step`."""
        self.settings.turn(self._targets(), change, step)

    def refuse_cleanup(self) -> None:
        """The person does not want the cleanup that was chosen, which the menu may call the last step."""
        slider, history = self._controls.cleanup, self.settings.history
        if self._document is None:
            return
        history.end_step()
        if history.last_about == CleanupChosen(self._document.path):
            history.undo()
        elif slider.value == self._document.cleanup_found:
            slider.set_value(self.settings.usual.controls.cleanup)

    def _show(self, document: Document) -> None:
        settings, controls = self.settings.of(document.path), self._controls
        photo = document.photo
        with self.showing():
            controls.sizes.set_size(settings.for_photo(photo.width, photo.height).size)
            controls.sizes.two_passes.setChecked(settings.two_passes)
            if controls.slider.isEnabled():
                controls.slider.set_value(settings.controls.realism)
            if controls.cleanup.isEnabled():
                found, chosen = document.cleanup_found, settings.controls.cleanup
                controls.cleanup.set_value(found if settings.auto_cleanup else chosen)
            controls.auto_cleanup = settings.auto_cleanup and controls.cleanup.isEnabled()
        self.shown.emit()

    def show_again(self) -> None:
        """Show the present settings of the open photo, if its page can be seen: it takes them from there."""
        if self._document is not None and self._page.isVisible():
            self._show(self._document)

    def _restored(self, paths: Sequence[Path]) -> None:
        if self._document is not None and self._document.path in paths:
            self.show_again()

    def _realism_set(self, value: float) -> None:
        if self._controls.slider.isEnabled():
            self.settings.change(self._targets(), tr("Realism"), realism=value)

    def _cleanup_set(self, value: float) -> None:
        if self._controls.cleanup.isEnabled():
            self._controls.auto_cleanup = self._controls.auto_cleanup and self._showing
            self.settings.change(self._targets(), tr("Cleanup"), cleanup=value)

    def _size_set(self) -> None:
        self.settings.change(self._targets(), tr("Size"), size=self._controls.sizes.size_wanted)

    def _passes_set(self) -> None:
        chosen = self._controls.sizes.two_passes.isChecked()
        self.settings.change(self._targets(), tr("Two Passes"), two_passes=chosen)

    def _targets(self) -> Sequence[Path]:
        """The photos that a change is for: none while the inspector only shows."""
        if self._document is None or self._showing:
            return ()
        path, selected = self._document.path, self.selected()
        return selected if path in selected else (path,)


def _cleanup_chosen(document: Document) -> str:
    if document.damage.kind == "compression":
        text = tr("Compression artefacts found · Cleanup {value}")
    else:
        text = tr("Noise found · Cleanup {value}")
    return text.format(value=f"{100 * document.cleanup_found:.0f}")
