"""What a Mac shows in the menu that is named after the app, where Qt has other words than macOS."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from desktop.ui.base.translation import tr

_CONTEXTS = ("QMenuBar", "MAC_APPLICATION_MENU")
"""Qt looks in both."""


class ApplicationMenu(QTranslator):
    """Gives Qt the words that the window has for the same, such as *Settings…* for "Preferences..."."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Install it after the translation of the window, and before the menus are made."""
        super().__init__(parent)
        texts = {
            "Preferences...": tr("&Settings…"),
            "About %1": tr("&About Vernier"),
            "Quit %1": tr("&Quit Vernier"),
        }
        # Qt puts the name of the app in.
        self._words = {qt: text.replace("&", "").replace("Vernier", "%1") for qt, text in texts.items()}

    def translate(  # noqa: D102
        self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return self._words.get(source) if context in _CONTEXTS else None
