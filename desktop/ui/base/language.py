"""Installs the translation: the first of the person's languages that is available, else English."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.resources import resource

FOLDER = "translations"
ENGLISH = "en"


def install(application: QCoreApplication, wanted: Sequence[str] = ()) -> str:
    """Load the translations, Qt's own too, and return the code of the language.

    `wanted` are codes such as "de", the preferred one first; none: the system's languages.
    """
    language, locale = _first_shipped(wanted or QLocale.system().uiLanguages())
    # English too: its plural forms are in a translation file.
    _load(application, f"vernier_{language}", str(resource(FOLDER)))
    if language != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"qtbase_{language}", folder)
        if QLocale().language() != locale.language():
            QLocale.setDefault(locale)
    return language


def _first_shipped(wanted: Sequence[str]) -> tuple[str, QLocale]:
    """The first language that is available, and how numbers are written in it where the person lives."""
    shipped = {path.stem.removeprefix("vernier_") for path in resource(FOLDER).glob("vernier_*.qm")}
    for code in wanted:
        language = code.replace("_", "-").split("-")[0]
        if language in shipped:
            return language, QLocale(code)
    return ENGLISH, QLocale()


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
