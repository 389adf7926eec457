"""The list of the keyboard shortcuts, read from the menus, and the keys of the photo."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.base.translation import tr


class ShortcutsDialog(QDialog):
    """One table for each menu."""

    def __init__(self, bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.list = QTextBrowser(self)
        self.list.setAccessibleName(tr("Keyboard Shortcuts"))
        tables = [_table(title, list(_keys_of(bar, title))) for title in _titles(bar)]
        on_photo, in_strip = tr("On the photo"), tr("In the strip")
        tables += [_table(on_photo, _keys_of_photo()), _table(in_strip, _keys_of_strip())]
        self.list.setHtml("".join(tables))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.resize(520, 600)


def _titles(bar: QMenuBar) -> list[str]:
    return [action.text() for action in bar.actions()]


def _keys_of(bar: QMenuBar, title: str) -> Iterator[tuple[str, str]]:
    menu = next(action.menu() for action in bar.actions() if action.text() == title)
    for action in menu.actions():  # type: ignore[attr-defined]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            yield action.text().replace("&", ""), keys


def _keys_of_photo() -> list[tuple[str, str]]:
    return [
        (tr("Hold to see the original"), tr("Space or {key}").format(key="\\")),
        (tr("Zoom in and out"), "+  −"),
        (tr("The whole photo"), "0"),
        (tr("Actual pixels"), "1"),
        (tr("Move the photo"), "←  ↑  →  ↓"),
        (tr("Show A or B (Result, with Compare)"), "A"),
        (tr("Move the handle"), tr("Shift and {keys}").format(keys="←  →")),
    ]


def _keys_of_strip() -> list[tuple[str, str]]:
    return [
        (tr("Previous and next photo"), "←  →"),
        (tr("Select several, which changes are for"), tr("Shift and {keys}").format(keys="←  →")),
        (tr("Take out of the strip"), tr("Delete")),
    ]


def _table(title: str, keys: list[tuple[str, str]]) -> str:
    if not keys:
        return ""
    rows = "".join(f"<tr><td width='280'>{name}</td><td>{key}</td></tr>" for name, key in keys)
    return f"<h4>{title.replace('&', '')}</h4><table cellspacing='0' cellpadding='3'>{rows}</table>"
