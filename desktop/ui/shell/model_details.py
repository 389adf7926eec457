"""The whole description of a model: its card, with training, figures and limits, and its licences."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from desktop.student.package import StudentPackage
from desktop.ui.base.translation import tr
from desktop.ui.shell.model_text import card_text


class ModelDetails(QDialog):
    """Links are shown as text only, so that nothing is loaded from the network."""

    def __init__(self, package: StudentPackage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(package.manifest.title)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("Description of the model"))
        self.card.setMarkdown(card_text(package))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.addWidget(self.card, 1)
        layout.addWidget(close)
        self.resize(760, 600)  # lines of 80 characters of a licence fit in
