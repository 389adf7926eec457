"""A choice of a few, as segments in one well."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.ui.base.theme import accent, blend, is_dark, raised

HEIGHT = 30
_PAD = 12


class Segments(QWidget):
    """Exactly one segment is chosen; `buttons` has them by number. The arrow keys move between them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = QButtonGroup(self)
        self._place = QWidget(self)
        """Where Tab comes to the segments, which may be made later than what follows them."""
        self._place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)

    def add(self, number: int, text: str, hint: str = "") -> QToolButton:
        """Append a segment."""
        segment = _Segment(self)
        segment.setText(text)
        segment.setToolTip(hint)
        segment.setAccessibleName(text)
        segment.setAccessibleDescription(hint)
        QWidget.setTabOrder((self._place, *self.buttons.buttons())[-1], segment)
        self.buttons.addButton(segment, number)
        self._row.addWidget(segment)
        return segment

    def clear(self) -> None:
        """Remove all segments."""
        for button in self.buttons.buttons():
            self.buttons.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(raised(self.palette(), 0.10))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)


class _Segment(QToolButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the segment that is chosen, whichever is the first."""
        super().focusInEvent(event)
        group, by = self.group(), event.reason()
        chosen = None if group is None else group.checkedButton()
        if chosen is not None and by in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            chosen.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD, HEIGHT - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _PAD, HEIGHT - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, area = self.palette(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        if self.isChecked():
            painter.setPen(QPen(blend(window, text, 0.18), 1))
            painter.setBrush(
                raised(palette, 0.26) if is_dark(palette) else palette.color(QPalette.ColorRole.Base)
            )
            painter.drawRoundedRect(area, 5.5, 5.5)
        if self.hasFocus():
            painter.setPen(QPen(accent(palette), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(palette.color(group, QPalette.ColorRole.WindowText))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
