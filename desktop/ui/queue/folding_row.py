"""A text with buttons: in one line where there is room, else in two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

_TEXT = 240
"""Pixels that the text needs."""


class FoldingRow(QBoxLayout):
    """The buttons `beside` the text stay there. The others are on their right, or below."""

    def __init__(
        self,
        text: QWidget,
        beside: Sequence[QPushButton],
        others: QHBoxLayout,
        *,
        spacing: int,
        height: int = 0,
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._beside = beside
        first = QHBoxLayout()
        first.addStrut(height)
        first.addWidget(text, 1)
        for button in beside:
            first.addWidget(button)
        for row in (first, others, self):
            row.setSpacing(spacing)
        self.addLayout(first, 1)
        self.addLayout(others)

    def fit(self, width: int, others: Sequence[QPushButton], longest: str) -> None:
        """Have one line if all can be shown in this width, with `longest` on the last of the others.

        Buttons that are hidden count: the row does not fold when they appear.
        """
        buttons = (*self._beside, *others)
        metrics = others[-1].fontMetrics()
        longer = metrics.horizontalAdvance(longest) - metrics.horizontalAdvance(others[-1].text())
        needed = _TEXT + longer + sum(button.sizeHint().width() + self.spacing() for button in buttons)
        one = QBoxLayout.Direction.LeftToRight
        self.setDirection(one if needed <= width else QBoxLayout.Direction.TopToBottom)
