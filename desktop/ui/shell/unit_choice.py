"""What a model computes on: shown, and chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.engine.runtimes.choosing import runs_on_core_ml
from desktop.engine.runtimes.findings import recall, wants, wish
from desktop.engine.runtimes.units import LADDER, UNIT_TITLES
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import localized, tr


class UnitChoice(QWidget):
    """A choice for one model, hidden where there is none: without Core ML, only torch computes."""

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
        caption = QLabel(tr("Computes on:"), self)
        caption.setBuddy(self.units)
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(caption)
        line.addWidget(self.units)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.found)

    def show_for(self, package: StudentPackage | None) -> None:
        """Show what is wanted for a model, and what was found when units were tried with it."""
        self._package = package
        there = package is not None and runs_on_core_ml(package)
        self.setVisible(there)
        if package is None or not there:
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
        self.found.setText("\n".join(lines))
        self.found.setVisible(bool(lines))

    def _choose(self) -> None:
        if self._package is not None:
            wants(self._package, self.units.currentData())
            self.chosen.emit(self._package)
