"""Translates the texts of the window. `make translations` collects them with lupdate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.user_text import Decimals, UserText


def tr(text: str, note: str = "", count: int = -1) -> str:
    """The translation of an English text; `note` is a comment for the translator.

    With a count, `%n` becomes the number, and the text takes the plural form that goes with it.
    """
    return QCoreApplication.translate("", text, note or None, count)


def localized(text: str) -> str:
    """The translation of a `UserText`; any other text is returned as it is."""
    if isinstance(text, Decimals):
        return QLocale().toString(text.number, "f", text.digits)
    if not isinstance(text, UserText):
        return text
    values = {
        name: localized(value) if isinstance(value, str) else value for name, value in text.values.items()
    }
    return tr(text.template).format(**values)
