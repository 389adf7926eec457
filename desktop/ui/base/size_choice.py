"""The choice of the size of the result: a factor, the long side, a box to fit into, or paper."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.batch import Box, Factor, Largest, LongSide, PrintSize, Size, Times
from desktop.batch.sizes import factors
from desktop.ui.base.form_fields import pixels_box, times_box
from desktop.ui.base.paper_fields import PaperFields
from desktop.ui.base.preferences import preferences
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.segments import Segments
from desktop.ui.base.translation import tr
from desktop.ui.base.wells import ChoiceField

AUTO, CUSTOM = 0, 100
"""Ids of the segments for sizes that are no factors; the id of a factor is the factor."""
LONG_SIDE, BOX, PRINT, TIMES = "long", "box", "paper", "times"
_PPI = 300


class SizeChoice(QWidget):
    """Segments for the factors and for a custom size, whose fields stand below them.

    With `auto` there is one more, for a factor that depends on the photo, and nothing is said about a photo.
    Where the size is beyond what the model makes at once, or may be, there is a check box for a second pass.
    """

    changed = Signal()
    passes_changed = Signal()
    """The person has set the check box."""

    def __init__(self, parent: QWidget | None = None, *, auto: bool = False) -> None:
        super().__init__(parent)
        self._auto, self._low = auto, False
        self.shows_both = False
        """Whether the view shows both passes."""
        self._photo = (1, 1)
        self._scale = 1
        self.segments = Segments(tr("Size"), self)
        self.buttons = self.segments.buttons
        self.kinds = ChoiceField(tr("Kind of size"), self)
        for kind, name in (
            (LONG_SIDE, tr("Long side")),
            (BOX, tr("Fit into")),
            (PRINT, tr("Print")),
            (TIMES, tr("Factor")),
        ):
            self.kinds.addItem(name, kind)
        self.times = times_box(tr("Factor"), 8, self)
        self.width_pixels = pixels_box(tr("Width"), 4000, self)
        self.height_pixels = pixels_box(tr("Height"), 4000, self)
        self.paper = PaperFields(self)
        self.pixels, self.print = QuietLabel("", self), QuietLabel("", self)
        self.pixels.setObjectName("pixels of the result")
        self.two_passes, self.beyond = QCheckBox(tr("Enlarge in two passes"), self), QuietLabel("", self)
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for box in (self.width_pixels, self.height_pixels, self.times):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            fields.addWidget(box, 1)
        self._custom = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._custom.setSpacing(8)
        self._custom.addWidget(self.kinds, 2)
        self._custom.addLayout(fields)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segments)
        layout.addLayout(self._custom)
        layout.addWidget(self.paper)
        for pair in ((self.pixels, self.print), (self.two_passes, self.beyond)):
            facts = QVBoxLayout()
            facts.setSpacing(2)
            for widget in pair:
                facts.addWidget(widget)
            layout.addLayout(facts)
        self._offer(1)
        self.set_size(Factor(1))
        self.be_low(False)
        self.buttons.idClicked.connect(self._changed)
        self.kinds.activated.connect(self._changed)
        for box in (self.width_pixels, self.height_pixels, self.times):
            box.valueChanged.connect(self._changed)
        self.paper.changed.connect(self._changed)
        self.two_passes.toggled.connect(self._show_facts)
        self.two_passes.clicked.connect(self.passes_changed)

    def set_photo(self, width: int, height: int, scale: int) -> None:
        """Be about a photo of so many low-res pixels, and a model that enlarges `scale` times."""
        self._photo = width, height
        self.set_scale(scale)
        self._show_facts()

    def set_scale(self, scale: int) -> None:
        """Offer what a model can that enlarges `scale` times; as many times as one can stays so."""
        if scale != self._scale:
            auto = self.buttons.checkedId() == AUTO
            size, full = self.size_wanted, Factor(self._scale)
            self._offer(scale)
            if auto:
                self.buttons.button(AUTO).setChecked(True)
            else:
                self.set_size(Factor(scale) if size == full else size)

    @property
    def size_wanted(self) -> Size:
        """What is chosen."""
        chosen = self.buttons.checkedId()
        if chosen == AUTO:
            usual = preferences().size
            return Largest(self._scale) if usual is None else Factor(self._nearest(usual))
        if chosen != CUSTOM:
            return Factor(chosen)
        match self.kinds.currentData():
            case "long":
                return LongSide(self.width_pixels.value())
            case "box":
                return Box(self.width_pixels.value(), self.height_pixels.value())
            case "times":
                return Times(self.times.value())
            case _:
                return self.paper.size_wanted

    @property
    def result(self) -> tuple[int, int]:
        """Width and height of the result in pixels."""
        return self.size_wanted.of(*self._photo)

    def set_size(self, size: Size) -> None:
        """Choose this size; of factors that are not on offer, the one that comes nearest."""
        match size:
            case Factor(times):
                self.buttons.button(self._nearest(times)).setChecked(True)
            case Times(times):
                self._choose(TIMES)
                self.times.setValue(times)
            case Largest() if self._auto:
                self.buttons.button(AUTO).setChecked(True)
            case Largest():
                self.set_size(size.for_photo(*self._photo))
            case LongSide(pixels):
                self._choose(LONG_SIDE)
                self.width_pixels.setValue(pixels)
            case Box(width, height):
                self._choose(BOX)
                self.width_pixels.setValue(width)
                self.height_pixels.setValue(height)
            case PrintSize():
                self._choose(PRINT)
                self.paper.show_size(size)
        self._show_facts()

    def offered(self, size: Size) -> Size:
        """This size; of factors that are not on offer, the one that comes nearest."""
        return Factor(self._nearest(size.times)) if isinstance(size, Factor) else size

    def be_low(self, on: bool) -> None:
        """Take less height than usual, or as much.

        Then it leaves out how large the result is in print, and in pixels too where it has fields.
        """
        self._low = on
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._custom.setDirection(across if on else down)
        self._column.setSpacing(4 if on else 8)
        self._show_facts()

    def _nearest(self, times: int) -> int:
        return max(factors(self._scale)[0], min(times, self._scale))

    def _choose(self, kind: str) -> None:
        self.buttons.button(CUSTOM).setChecked(True)
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def _offer(self, scale: int) -> None:
        self._scale = scale
        self.segments.clear()
        if self._auto:
            hint = tr("As chosen in the settings: usually the largest that stays below 50 megapixels")
            self.segments.add(AUTO, tr("Auto"), hint)
        for factor in factors(scale):
            button = self.segments.add(factor, f"{factor}×")
            button.setAccessibleName(tr("{times} times").format(times=factor))
        hint = tr("Long side, width and height, print size, or another factor")
        self.segments.add(CUSTOM, tr("Custom…"), hint)

    def _show_facts(self) -> None:
        custom, kind = self.buttons.checkedId() == CUSTOM, self.kinds.currentData()
        self.kinds.setVisible(custom)
        self._custom.setStretch(1, 3 if kind == BOX else 2)
        self.width_pixels.setVisible(custom and kind in (LONG_SIDE, BOX))
        self.height_pixels.setVisible(custom and kind == BOX)
        self.times.setVisible(custom and kind == TIMES)
        self.paper.setVisible(custom and kind == PRINT)
        self.pixels.setVisible(not self._auto and not (self._low and custom))
        self.print.setVisible(not self._auto and not self._low)
        width, height = self.result
        megapixels = tr("{megapixels} MP").format(megapixels=QLocale().toString(width * height / 1e6, "f", 1))
        self.pixels.setText(f"{width} × {height} · {megapixels}")
        self._show_passes(max(width / self._photo[0], height / self._photo[1]))
        wanted = self.size_wanted
        self.print.setText(printed(width, height, wanted.ppi if isinstance(wanted, PrintSize) else _PPI))

    def _show_passes(self, times: float) -> None:
        """Offer a second pass, for a result that is so many times larger than the photo."""
        scale, is_beyond = self._scale, times > self._scale
        may_be = self._auto and self.buttons.checkedId() == CUSTOM
        self.two_passes.setVisible(scale > 1 and (may_be or (is_beyond and not self._auto)))
        hint = tr(
            "Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. "
            "That is sharper, and takes about {times} times as long."
        )
        self.two_passes.setToolTip(hint.format(scale=scale, times=1 + scale**2))
        both = self.two_passes.isChecked() and scale > 1
        reach = scale**2 if both else scale
        to_say = tr("Beyond {scale}×, only resampled").format(scale=reach)
        if both and times <= reach:
            to_say = "" if self.shows_both else tr("The view shows the first pass")
        self.beyond.setText(to_say)
        self.beyond.setVisible(bool(to_say) and is_beyond and not self._auto and not self._low)

    def _changed(self) -> None:
        self._show_facts()
        self.changed.emit()


def printed(width: int, height: int, ppi: int) -> str:
    """How large so many pixels are in print, in the units of the person's country."""
    locale = QLocale()
    metric = locale.measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    across, down = (locale.toString(side / ppi * (2.54 if metric else 1), "f", 1) for side in (width, height))
    said = tr("{width} × {height} cm at {ppi} ppi") if metric else tr("{width} × {height} in at {ppi} ppi")
    return said.format(width=across, height=down, ppi=ppi)
