"""What a model computes on: shown, and chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desktop.engine.runtimes.choosing import runs_on_core_ml
from desktop.engine.runtimes.findings import recall, wants, wish
from desktop.engine.runtimes.units import LADDER, UNIT_TITLES
from desktop.student.package import StudentPackage
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.translation import localized, tr


class UnitChoice(QWidget):
    """A choice for one model. Without Core ML it is not `there`: only torch computes."""

    chosen = Signal(object)
    """With the package, after the person has chosen."""

    def __init__(self, busy: Callable[[], bool], parent: QWidget | None = None) -> None:
        """While `busy` returns True, nothing can be chosen."""
        super().__init__(parent)
        self._busy = busy
        self._package: StudentPackage | None = None
        self.units = QComboBox(self)
        self.units.addItem(tr("Automatic"), "auto")
        for unit in LADDER:
            self.units.addItem(localized(UNIT_TITLES[unit]), unit)
        self.units.activated.connect(self._choose)
        self.units.setAccessibleName(tr("Computes on"))
        self.units.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.found = QuietLabel("", self)
        self.found.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.units)
        layout.addWidget(self.found)
        self.setFocusProxy(self.units)

    def show_for(self, package: StudentPackage | None) -> None:
        """Show what is wanted for a model, and what was found when units were tried with it."""
        self._package = package
        if package is None or not self.there:
            return
        self.units.setCurrentIndex(self.units.findData(wish(package)))
        self.units.setEnabled(not self._busy())
        self.units.setToolTip(tr("Wait until nothing is being saved.") if self._busy() else "")
        lines = []
        for unit, known in recall(package).items():
            title, problem = localized(UNIT_TITLES[unit]), known.finding.problem
            if problem is None:
                lines.append(tr("{unit}: tried, and used.").format(unit=title))
            else:
                said = localized(problem)
                lines.append(tr("{unit}: not used ({problem}).").format(unit=title, problem=said))
        self.say("\n".join(lines))

    def say(self, text: str) -> None:
        """Show a text below the choice; empty: nothing."""
        self.found.setText(localized(text))
        self.found.setVisible(bool(text))

    @property
    def there(self) -> bool:
        """Whether there is anything to choose."""
        return self._package is not None and runs_on_core_ml(self._package)

    def _choose(self) -> None:
        if self._package is not None:
            wants(self._package, self.units.currentData())
            self.chosen.emit(self._package)
