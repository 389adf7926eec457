"""The card that says which of two settings the view shows, where it shows only one, and changes that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.base.floating import Floating
from desktop.ui.base.segments import Segments
from desktop.ui.base.translation import tr
from desktop.ui.viewer.compare_view import CompareView

_PINNED, _PRESENT = 0, 1


class PinnedPanel(Floating):
    """A is the setting that was kept, B the present one. It is there while `view.can_flip`."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view.cards, Qt.Edge.BottomEdge)
        self._view = view
        self.segments = Segments(tr("The setting that is shown"), self)
        self.a = self.segments.add(_PINNED, "A", tr("Show the setting that was kept (A)"))
        self.b = self.segments.add(_PRESENT, "B", tr("Show the present setting (A)"))
        self.a.clicked.connect(lambda: view.flip(True))
        self.b.clicked.connect(lambda: view.flip(False))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.segments)
        view.flipped.connect(self._show)
        self._show(False)

    def refresh(self) -> None:
        """Come or go, as the view has two settings to show, one at a time."""
        can_flip = self._view.can_flip
        if not can_flip:
            self._view.flip(False)
        self.setVisible(can_flip)

    def _show(self, flipped: bool) -> None:
        (self.a if flipped else self.b).setChecked(True)
