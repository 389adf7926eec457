"""Takes what belongs to the photo of the page out of sight, while something else lies over its view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.photo.work_card import WorkCard


class SetAside:
    """The settings, the tools, the filmstrip and the progress of the view, which then takes no keys.

    Several may want this at once: all is back when the last one has ended.
    """

    def __init__(
        self, view: QWidget, filmstrip: QWidget, bar: ViewBar, controls: Inspector, status: WorkCard
    ) -> None:
        self._filmstrip, self._bar, self._controls, self._status = filmstrip, bar, controls, status
        self._view, self._focus = view, view.focusPolicy()
        self._had_filmstrip = False
        """Whether there was one below the photo before."""
        self._wanted_by: set[object] = set()

    def put(self, by: object, on: bool) -> None:
        """Take all of it out of sight, or give it back as far as nobody else wants it to be."""
        (self._wanted_by.add if on else self._wanted_by.discard)(by)
        away = bool(self._wanted_by)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus if away else self._focus)
        self._controls.show_settings(not away)
        self._show_filmstrip(not away)
        self._bar.enable_tools(not away)
        self._status.be_silent(away)

    def _show_filmstrip(self, on: bool) -> None:
        if not on:
            self._had_filmstrip |= not self._filmstrip.isHidden()
            self._filmstrip.hide()
        elif self._had_filmstrip:
            self._had_filmstrip = False
            self._filmstrip.show()
