"""The help: a page of topics, and a field that searches in them."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.base.theme import accent, blend
from desktop.ui.base.translation import tr
from desktop.ui.shell.help_text import Topic, topics

_SIZE = (560, 640)


class HelpWindow(QDialog):
    """Stays open beside the window that it is about."""

    def __init__(self, show_shortcuts: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Vernier &Help").replace("&", ""))
        self._topics = topics()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search in the help"))
        self.search.setClearButtonEnabled(True)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        self.text.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.shortcuts = QPushButton(tr("&Keyboard Shortcuts").replace("&", ""), self)
        self.shortcuts.clicked.connect(lambda: show_shortcuts())
        buttons.addButton(self.shortcuts, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return belongs to the search
        self.resize(*_SIZE)
        QShortcut(QKeySequence.StandardKey.Close, self, self.reject)
        self.search.textChanged.connect(self._find)
        self._find("")

    def _find(self, wanted: str) -> None:
        """Show the topics that have all of these words, or all topics."""
        words = wanted.split()
        found = [topic for topic in self._topics if _has_all(topic, words)]
        self.text.setHtml("".join(map(_page_of, found)) or f"<p>{html.escape(tr('Nothing was found.'))}</p>")
        self.text.setExtraSelections([mark for word in words for mark in self._marks(word)])

    def _marks(self, word: str) -> list[QTextEdit.ExtraSelection]:
        """Where a word is on the page."""
        marks, palette = [], self.palette()
        ground = blend(palette.color(QPalette.ColorRole.Base), accent(palette), 0.3)
        at = QTextCursor(self.text.document())
        while not (at := self.text.document().find(word, at)).isNull():
            marks.append(_mark(at, ground))
        return marks


def _has_all(topic: Topic, words: list[str]) -> bool:
    text = topic.text.casefold()
    return all(word.casefold() in text for word in words)


def _page_of(topic: Topic) -> str:
    paragraphs = "".join(f"<p style='line-height: 130%'>{each}</p>" for each in topic.paragraphs)
    return f"<h3>{html.escape(topic.title)}</h3>{paragraphs}"


def _mark(at: QTextCursor, ground: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = at
    mark.format.setBackground(ground)
    return mark
