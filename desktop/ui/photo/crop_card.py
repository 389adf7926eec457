"""The card below the frame of a crop: its ratio, its size and that of the result, and the end of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from desktop.batch import PrintSize
from desktop.imaging.pose import Pose
from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.floating import Cards, Floating
from desktop.ui.base.pose_names import FLIP_HORIZONTAL, FLIP_VERTICAL, TO_THE_LEFT, name_of
from desktop.ui.base.push_button import MainButton, QuietButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.tool_button import ToolButton
from desktop.ui.base.translation import tr
from desktop.ui.base.wells import ChoiceField
from desktop.ui.viewer.crop_frame import CropFrame
from desktop.ui.viewer.crop_view import CropView

_BETWEEN = 16
"""Between groups of controls, in points."""
_LEAST_BETWEEN = 6
"""Between the sizes in two lines and the buttons."""
_HEIGHT = 28
_LEAST_MENU, _BESIDE_NAME = 100, 44
"""Width of the menu from which on it shortens what it shows, and what it takes beside that."""
_PADDING = 10
_PAD = 26
"""Of the width of a button, beside its text."""
_FREE, _AS_PHOTO = 0, 1
"""Places in the menu; those of the ratios follow."""
_RATIOS = ((1, 1), (3, 2), (4, 3), (5, 4), (16, 9))

ResultSize = Callable[[int, int], tuple[int, int]]
"""Width and height of the result of so many pixels."""


class CropCard(Floating):
    """Shows and changes the frame of `view`. It has two rows where one is too wide."""

    turn_wanted = Signal(object)
    """With the `Pose` by which what is seen is to be turned or flipped."""

    def __init__(self, cards: Cards, view: CropView) -> None:
        super().__init__(cards, Qt.Edge.BottomEdge, most=1100)
        self._view = view
        self._result_size: ResultSize = lambda width, height: (width, height)
        self._ratios: list[tuple[float, str, str]] = []
        """What the menu has behind *Free*: width / height, and names of it lying across and upright."""
        self._rows = 0
        self._widest = {True: 0, False: 0}
        """Widths of the sizes in two lines and in one so far, so that nothing moves while the frame does."""
        self._in_lines = False
        """Whether the size of the part stands above that of the result."""
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.menu = _Menu(tr("Ratio"), self)
        self.menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.turn = ToolButton("turn", tr("Swap Width and Height"), tr("Swap width and height (X)"), self)
        self.rotate = self._turning("rotate", TO_THE_LEFT)
        self.flip_horizontal = self._turning("flip_horizontal", FLIP_HORIZONTAL)
        self.flip_vertical = self._turning("flip_vertical", FLIP_VERTICAL)
        tools = self.turn, self.rotate, self.flip_horizontal, self.flip_vertical
        for tool in tools:
            tool.show_label(False)
            tool.setFixedHeight(_HEIGHT)
        self.reset = QToolButton(self)
        self.reset.setText(tr("Reset"))
        self.reset.setToolTip(tr("Keep the whole photo"))
        self.reset.setAutoRaise(True)
        self.facts = QuietLabel("", self)
        self.facts.setToolTip(tr("Pixels that are kept, and those of the result"))
        self.cancel, self.done = QuietButton(tr("Cancel"), self), MainButton(tr("Done", "button"), self)
        for button in (self.reset, self.cancel, self.done):
            button.setFixedHeight(_HEIGHT)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.cancel, self.done):
            button.setFixedWidth(button.fontMetrics().horizontalAdvance(button.text()) + _PAD)
        ignore_wheel(self)
        self._what = self._group(self.menu, *tools, self.reset)
        self._end = self._group(self.cancel, self.done)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(8)
        self._lay_out(1)
        self.menu.activated.connect(self._choose)
        self.turn.clicked.connect(lambda: view.change(view.frame.turned()))
        self.reset.clicked.connect(lambda: view.change(CropFrame.whole(*view.frame.photo)))
        self.cancel.clicked.connect(view.cancelled)
        self.done.clicked.connect(view.done)
        for button in (*tools, self.reset):
            button.clicked.connect(lambda: view.setFocus())
        view.changed.connect(self._refresh)

    def begin(self, result_size: ResultSize, print_size: PrintSize | None, entry: int | None = None) -> None:
        """Offer what there is for the photo of the view, and the ratio of its frame, if that has one.

        Of several with the same ratio it is the `entry` of the menu, or else that of the print.
        """
        self._result_size = result_size
        self._offer(print_size)
        self._widest = {True: 0, False: 0}
        frame = self._view.frame
        if entry or not frame.is_whole:
            place, ratio = self._found(frame, entry, has_print=print_size is not None)
            with QSignalBlocker(self.menu):
                self.menu.setCurrentIndex(place)
            self._view.change(replace(frame, ratio=ratio, by_hand=frame.region))
        self._refresh()

    def show_sizes(self) -> None:
        """Tell the size of the part, and of its result, as it is now."""
        self.facts.setText(self._text(self._in_lines))
        self.facts.setFixedWidth(self._width_of_size(self._in_lines))

    @property
    def least_width(self) -> int:
        """The width in two rows without the sizes, in points."""
        return max(group.minimumSizeHint().width() for group in (self._what, self._end)) + 2 * _PADDING

    def size_in(self, room: int) -> tuple[int, int]:
        """See `Floating.size_in`: it has two rows, and says no sizes, where there is no room for more."""
        inner = room - 2 * _PADDING
        what, end = (group.sizeHint().width() for group in (self._what, self._end))
        one_line, lines = self._width_of_size(False), self._width_of_size(True)
        one_row = what + _BETWEEN + one_line + _BETWEEN + end <= inner
        self._in_lines = one_line + _BETWEEN + end > inner
        self.show_sizes()
        self.facts.setVisible(lines + _LEAST_BETWEEN + end <= inner)
        self._grid.setHorizontalSpacing(_LEAST_BETWEEN if self._in_lines else _BETWEEN)
        self._lay_out(1 if one_row else 2)
        return super().size_in(room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the frame the keys that no control has handled."""
        self._view.keyPressEvent(event)

    def _offer(self, print_size: PrintSize | None) -> None:
        width, height = self._view.frame.photo
        as_photo = tr("As the Photo")
        self._ratios = [(width / height, as_photo, as_photo)]
        self._ratios += [(a / b, f"{a} : {b}", f"{b} : {a}") for a, b in _RATIOS]
        if print_size is not None:
            long, short = sorted((print_size.width, print_size.height), reverse=True)
            across, upright = _of_paper(long, short, print_size), _of_paper(short, long, print_size)
            self._ratios.append((long / short, across, upright))
        with QSignalBlocker(self.menu):
            self.menu.clear()
            self.menu.addItems([tr("Free"), *(across for _, across, _ in self._ratios)])
        self.menu.updateGeometry()

    def _found(self, frame: CropFrame, entry: int | None, *, has_print: bool) -> tuple[int, float | None]:
        """The place in the menu that goes with a frame, and the ratio that is kept from now on; None: any."""
        last = len(self._ratios)
        printed = last if has_print else None
        for place in sorted(range(1, last + 1), key=lambda each: (each != entry, each != printed)):
            ratio = self._ratios[place - 1][0]
            for each in (ratio, 1 / ratio):
                if entry != _FREE and frame.has(each):
                    return place, each
        return _FREE, None

    def _choose(self, place: int) -> None:
        frame = self._view.frame
        if place == _FREE:
            self._view.change(frame.shaped(None))
        else:
            ratio = self._ratios[place - 1][0]
            self._view.change(frame.shaped(1 / ratio if place != _AS_PHOTO and self._upright else ratio))
        self._refresh()
        self._view.setFocus()

    @property
    def _upright(self) -> bool:
        """Whether a ratio is to be that of a frame higher than wide: as the one now, or as the photo."""
        ratio, (width, height) = self._view.frame.ratio, self._view.frame.photo
        return ratio < 1 if ratio is not None and ratio != 1 else height > width

    def _refresh(self) -> None:
        frame = self._view.frame
        ratio = frame.ratio
        with QSignalBlocker(self.menu):
            for place, (_, across, upright) in enumerate(self._ratios, 1):
                self.menu.setItemText(place, upright if self._upright else across)
            if ratio is None:
                self.menu.setCurrentIndex(_FREE)
            elif not self._is_ratio(self.menu.currentIndex(), ratio):
                places = range(1, len(self._ratios) + 1)
                self.menu.setCurrentIndex(next(each for each in places if self._is_ratio(each, ratio)))
        self.turn.setEnabled(ratio != 1)
        self.reset.setEnabled(not frame.is_whole or ratio is not None)
        self.show_sizes()

    def _is_ratio(self, place: int, ratio: float) -> bool:
        """Whether an entry of the menu has this ratio, across or upright."""
        if place <= _FREE:
            return False
        own = self._ratios[place - 1][0]
        return min(abs(ratio - own), abs(ratio - 1 / own)) < 1e-9 * max(ratio, 1)

    def _text(self, in_lines: bool) -> str:
        region = self._view.frame.region
        kept, made = (region.width, region.height), self._result_size(region.width, region.height)
        sizes = ["{} × {}".format(*kept)] + ["→ {} × {}".format(*made)] * (made != kept)
        return ("\n" if in_lines else " ").join(sizes)

    def _width_of_size(self, in_lines: bool) -> int:
        lines = "".join("8" if each.isdigit() else each for each in self._text(in_lines)).split("\n")
        width = max(self.facts.fontMetrics().horizontalAdvance(line) for line in lines)
        self._widest[in_lines] = max(self._widest[in_lines], width)
        return self._widest[in_lines]

    def _turning(self, symbol: str, change: Pose) -> ToolButton:
        """A button that asks for this change."""
        button = ToolButton(symbol, name_of(change), name_of(change), self)
        button.clicked.connect(lambda: self.turn_wanted.emit(change))
        return button

    def _group(self, *widgets: QWidget) -> QWidget:
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in widgets:
            row.addWidget(widget)
        return group

    def _lay_out(self, rows: int) -> None:
        if rows == self._rows:  # else the layout would ask for its place again, without end
            return
        self._rows = rows
        for part in (self._what, self.facts, self._end):
            self._grid.removeWidget(part)
        right = Qt.AlignmentFlag.AlignRight
        if rows == 1:
            self._grid.addWidget(self._what, 0, 0)
            self._grid.addWidget(self.facts, 0, 1)
            self._grid.addWidget(self._end, 0, 2)
        else:
            self._grid.addWidget(self._what, 0, 0, 1, 2)
            self._grid.addWidget(self.facts, 1, 0)
            self._grid.addWidget(self._end, 1, 1, right)


class _Menu(ChoiceField):
    """As wide as its longest entry, and less where there is no room for that."""

    def sizeHint(self) -> QSize:
        names = (self.itemText(place) for place in range(self.count()))
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in names), default=0)
        return QSize(max(_LEAST_MENU, widest + _BESIDE_NAME), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_MENU, _HEIGHT)


def _of_paper(width: float, height: float, size: PrintSize) -> str:
    across, down = (QLocale().toString(float(side), "g", 6) for side in (width, height))
    unit = tr("in") if size.unit == "in" else "cm"
    return tr("Print {paper}").format(paper=f"{across} × {down} {unit}")
