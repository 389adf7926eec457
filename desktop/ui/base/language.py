"""The language of the window: the first of the person's that there is, else English."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.resources import resource

FOLDER = "translations"
ENGLISH = "en"


def install(application: QCoreApplication, wanted: Sequence[str] = ()) -> str:
    """Load the translations, Qt's own too, and return the language. `wanted` are codes such as "de"."""
    languages = [code.replace("_", "-").split("-")[0] for code in wanted or QLocale.system().uiLanguages()]
    shipped = {path.stem.removeprefix("vernier_") for path in resource(FOLDER).glob("vernier_*.qm")}
    language = next((code for code in languages if code in shipped), ENGLISH)
    # English too: its plurals are a translation.
    _load(application, f"vernier_{language}", str(resource(FOLDER)))
    if language != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"qtbase_{language}", folder)
        QLocale.setDefault(QLocale(language))
    return language


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
