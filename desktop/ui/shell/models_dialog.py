"""The dialog of the installed models: descriptions and licences; use, add and remove them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import BadStudent, VernierError
from desktop.student.installed import survey
from desktop.student.installing import is_own, remove
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import localized, tr
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.installer import Installer
from desktop.ui.shell.model_text import card_text, model_line
from desktop.ui.shell.open_dialogs import ask_for_model
from desktop.ui.shell.unit_choice import UnitChoice

_MOST_PROBLEMS = 5
_PACKAGE = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """Lists the installed models. Packages can be dropped on it."""

    def __init__(
        self, active_model: ActiveModel, busy: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """While `busy` returns True, the model in use can not be changed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self._active_model, self._busy = active_model, busy
        self.installer = Installer(self)
        self.installer.installed.connect(self._installed)
        self.installer.failed.connect(self._failed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Installed models"))
        self.list.setFixedWidth(200)
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.units = UnitChoice(busy, self)
        self.units.chosen.connect(self._units_chosen)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("Description of the model"))
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.hide()
        self.use = self._button(tr("Use"), self._use)
        self.add = self._button(tr("Add…"), self._choose)
        self.remove = self._button(tr("Remove"), self._remove)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.facts)
        right.addWidget(self.units)
        right.addWidget(self.card, 1)
        top = QHBoxLayout()
        top.addWidget(self.list)
        top.addLayout(right, 1)
        foot = QHBoxLayout()
        for button in (self.add, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.use)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.addLayout(top, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        self.list.currentItemChanged.connect(self._show)
        self.resize(900, 560)  # lines of 80 characters of a licence fit in
        problems = self._fill(active_model.student.manifest.id if active_model.student else "")
        if problems:
            lines = [f"{path.name}: {localized(str(error))}" for path, error in problems.items()]
            self._say("\n".join([tr("Some models cannot be used."), *lines[:_MOST_PROBLEMS]]))

    def install(self, path: Path) -> None:
        """Install a package in the background, and select it then."""
        self._say(tr("Installing…"))
        self.installer.ask(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        for url in event.mimeData().urls():
            self.install(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _installed(self, package: StudentPackage) -> None:
        self._fill(package.manifest.id)
        self._say(tr("{title} is installed.").format(title=package.manifest.title))

    def _failed(self, error: VernierError) -> None:
        self._say(str(error))

    def _fill(self, chosen: str) -> dict[Path, BadStudent]:
        """Returns why some packages are not in the list."""
        self.list.clear()
        at_work = self._active_model.student
        packages, problems = survey()
        for package in packages:
            title = package.manifest.title
            if at_work is not None and package.manifest.id == at_work.manifest.id:
                title = tr("{title} (in use)").format(title=title)
            item = QListWidgetItem(title, self.list)
            item.setData(_PACKAGE, package)
            item.setToolTip(model_line(package))
            if package.manifest.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show()
        return problems

    def _chosen(self) -> StudentPackage | None:
        item = self.list.currentItem()
        package: StudentPackage | None = None if item is None else item.data(_PACKAGE)
        return package

    def _show(self) -> None:
        package, at_work = self._chosen(), self._active_model.student
        used = package is not None and at_work is not None and package.manifest.id == at_work.manifest.id
        self.use.setEnabled(package is not None and not used and not self._busy())
        self.use.setToolTip(tr("Wait until nothing is being saved.") if self._busy() else "")
        own = package is not None and is_own(package)
        self.remove.setEnabled(own and not used)
        self.remove.setToolTip("" if own else tr("Models that came with Vernier cannot be removed."))
        self.units.show_for(package)
        if package is None:
            self.facts.setText(tr("No model is installed."))
            self.card.clear()
            return
        manifest = package.manifest
        controls = [
            name
            for name, control in ((tr("Realism"), manifest.realism), (tr("Cleanup"), manifest.cleanup))
            if control is not None
        ]
        facts = tr("{scale} times larger. Controls: {controls}. Licence: {licence}.").format(
            scale=manifest.scale, controls=", ".join(controls) or tr("none"), licence=manifest.licence
        )
        self.facts.setText(f"{model_line(package)}\n{facts}")
        self.card.setMarkdown(card_text(package))

    def _units_chosen(self, package: StudentPackage) -> None:
        at_work = self._active_model.student
        if at_work is not None and package.path == at_work.path:
            self._use()
        else:
            self._show()

    def _use(self) -> None:
        package = self._chosen()
        if package is not None:
            try:
                self._active_model.use(package)
            except VernierError as error:
                self._say(str(error))
                return
            self._fill(package.manifest.id)

    def _choose(self) -> None:
        path = ask_for_model(self)
        if path is not None:
            self.install(path)

    def _remove(self) -> None:
        package = self._chosen()
        if package is not None:
            try:
                remove(package)
            except BadStudent as error:
                self._say(str(error))
            self._fill("")

    def _say(self, text: str) -> None:
        self.message.setText(localized(text))
        self.message.show()

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button
