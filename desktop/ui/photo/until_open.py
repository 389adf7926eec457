"""What is shown of a photo while it is being read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.imaging.naming import label
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.opening import Opener, Reduced
from desktop.ui.photo.photo_title import PhotoTitle
from desktop.ui.viewer.photo_view import PhotoView
from desktop.ui.viewer.placeholder import Placeholder


class UntilOpen(QObject):
    """Shows the reduced picture and the name of the photo, if `opener` finds one in time.

    Meanwhile the inspector and what else is `closed` take no input: that would be for the photo before.
    """

    changed = Signal()
    """It has begun, or ended."""

    def __init__(
        self,
        view: PhotoView,
        controls: Inspector,
        closed: Sequence[QWidget],
        title: PhotoTitle,
        opener: Opener,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._controls, self._title = view, controls, title
        self._placeholder = Placeholder(view)
        self.shown: Reduced | None = None
        """What is shown; None: nothing is."""
        self._closed = (controls, *closed)
        self._is_first = True
        opener.reduced.connect(self._show)
        opener.opened.connect(self._opened)
        opener.ended.connect(self._end)

    def _show(self, reduced: Reduced) -> None:
        self.shown = reduced
        width, height = reduced.size
        self._title.show_photo(label(reduced.path), f"{width} × {height}")
        if self._is_first:  # else the size stays that of the photo before, which may come back
            self._controls.sizes.set_photo(width, height, reduced.scale)
        self._close(True)
        self._placeholder.show_image(reduced.image)
        self.changed.emit()

    def _opened(self) -> None:
        self._is_first = False

    def _end(self) -> None:
        if self.shown is not None:
            self.shown = None
            self._close(False)
            self._placeholder.hide()
            self.changed.emit()

    def _close(self, on: bool) -> None:
        focus = self._view.window().focusWidget()
        for widget in self._closed:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on)
            if on and focus is not None and widget.isAncestorOf(focus):
                self._view.setFocus()
