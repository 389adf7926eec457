"""The dialog of the installed models: what each is for; use, add and remove them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import BadStudent, VernierError
from desktop.student.installed import survey
from desktop.student.installing import is_own, remove
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import labelled, localized, tr
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.installer import Installer
from desktop.ui.shell.model_details import ModelDetails
from desktop.ui.shell.model_row import IN_USE, PACKAGE, ModelDelegate
from desktop.ui.shell.model_text import facts_line, model_line
from desktop.ui.shell.open_dialogs import ask_for_model
from desktop.ui.shell.unit_choice import UnitChoice

_MOST_PROBLEMS = 5


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
        self.list.setItemDelegate(ModelDelegate(self.list))
        self.units = UnitChoice(busy, self)
        self.units.chosen.connect(self._units_chosen)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.hide()
        self.use = self._button(tr("Use"), self._use)
        self.list.itemDoubleClicked.connect(lambda _: self.use.click())
        self.add = self._button(tr("Add…"), self._choose)
        self.remove = self._button(tr("Remove"), self._remove)
        self.details = self._button(tr("Details…"), self._show_details)
        self.details.setToolTip(tr("How the model was trained, how good it is, and its licences"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.addRow(tr("Computes on:"), self.units)
        foot = QHBoxLayout()
        for button in (self.add, self.remove, self.details):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.use)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._form)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        self.list.currentItemChanged.connect(self._show)
        self.resize(620, 460)
        problems = self._fill(active_model.student.manifest.id if active_model.student else "")
        if problems:
            lines = [labelled(path.name, localized(str(error))) for path, error in problems.items()]
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
            in_use = at_work is not None and package.manifest.id == at_work.manifest.id
            if in_use:
                title = tr("{title} (in use)").format(title=title)
            item = QListWidgetItem(title, self.list)
            item.setData(PACKAGE, package)
            item.setData(IN_USE, in_use)
            said = f"{model_line(package)}\n{facts_line(package)}"
            item.setToolTip(said)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, said)
            if package.manifest.id == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show()
        return problems

    def _chosen(self) -> StudentPackage | None:
        item = self.list.currentItem()
        package: StudentPackage | None = None if item is None else item.data(PACKAGE)
        return package

    def _show(self) -> None:
        package, at_work = self._chosen(), self._active_model.student
        used = package is not None and at_work is not None and package.manifest.id == at_work.manifest.id
        self.use.setEnabled(package is not None and not used and not self._busy())
        self.use.setToolTip(tr("Wait until nothing is being saved.") if self._busy() else "")
        own = package is not None and is_own(package)
        self.remove.setEnabled(own and not used)
        self.remove.setToolTip("" if own else tr("Models that came with Vernier cannot be removed."))
        self.details.setEnabled(package is not None)
        self.units.show_for(package)
        self._form.setRowVisible(self.units, self.units.there)
        if not self.list.count():
            self._say(tr("No model is installed."))

    def _show_details(self) -> None:
        package = self._chosen()
        if package is not None:
            details = ModelDetails(package, self)
            details.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            details.open()

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
