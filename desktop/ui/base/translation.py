"""Every sentence of the window, in the person's language. `make translations` collects them with lupdate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.user_text import UserText


def tr(text: str, note: str = "", count: int = -1) -> str:
    """The translation of an English text, for which `note` may tell the translator what it is.

    With a count, `%n` becomes the number, and the text takes the plural form that goes with it.
    """
    return QCoreApplication.translate("", text, note or None, count)


def localized(text: str) -> str:
    """A sentence that arose elsewhere, in the person's language; any other text as it is."""
    if not isinstance(text, UserText):
        return text
    values = {
        name: localized(value) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return tr(text.template).format(**values)
