"""Version, the description of the model, and the licences of everything in the app."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import tr
from desktop.ui.shell.icon import app_icon
from desktop.ui.shell.licences_view import LicencesView
from desktop.ui.shell.model_text import card_text

_ICON = 64


class AboutBox(QDialog):
    """Links are shown as text only, so that nothing is loaded from the network."""

    def __init__(self, student: StudentPackage | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Vernier"))
        icon = QLabel(self)
        icon.setPixmap(app_icon().pixmap(QSize(_ICON, _ICON)))
        about = QLabel(
            f"<h2>Vernier {__version__}</h2>"
            + tr("Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.")
            + "<br>"
            + tr("Free software under the MIT licence."),
            self,
        )
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.RichText)
        self.card = QTextBrowser(self)
        self.card.setOpenLinks(False)
        self.card.setAccessibleName(tr("Description of the model"))
        self.card.setMarkdown(_card(student))
        self.licences = LicencesView(self)
        tabs = QTabWidget(self)
        tabs.addTab(self.card, tr("Model"))
        tabs.addTab(self.licences, tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addSpacing(8)
        top.addWidget(about, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.addLayout(top)
        layout.addSpacing(8)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(900, 600)  # lines of 80 characters of a licence fit in


def _card(student: StudentPackage | None) -> str:
    if student is None:
        return tr("No model is installed.")
    said = tr("Model in use: {title}. Licence: {licence}.")
    heading = f"*{said.format(title=student.manifest.title, licence=student.manifest.licence)}*\n\n"
    return heading + card_text(student)
