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
    language, locale = chosen(wanted or QLocale.system().uiLanguages())
    own, of_qt = QTranslator(application), QTranslator(application)
    # English too: its plural forms are in a translation file.
    if own.load(f"vernier_{language}", str(resource(FOLDER))):
        application.installTranslator(own)
    if language != ENGLISH:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # By the locale, whose names Qt tries in turn: its Simplified Chinese is called zh_CN.
        if of_qt.load(QLocale(language), "qtbase", "_", folder):
            application.installTranslator(of_qt)
        if QLocale().language() != locale.language():
            QLocale.setDefault(locale)
    return language


def chosen(wanted: Sequence[str]) -> tuple[str, QLocale]:
    """The first language that is available, and how numbers are written in it where the person lives.

    A language that is written in several scripts is shipped with its script: "zh-Hans" is for "zh-CN",
    "zh-SG" and "zh", "zh-Hant" for "zh-TW", "zh-HK" and "zh-MO". If only one were there, readers of the
    other would get their next language.
    """
    shipped = {path.stem.removeprefix("vernier_") for path in resource(FOLDER).glob("vernier_*.qm")}
    before: list[set[str]] = []
    for code in wanted:
        parts = set(code.replace("_", "-").split("-"))
        # Qt also lists each code without its script or country, which may mean another script: "zh".
        if not any(parts < longer for longer in before):
            locale = QLocale(code)
            language = QLocale.languageToCode(locale.language())
            for name in (f"{language}-{QLocale.scriptToCode(locale.script())}", language):
                if name in shipped:
                    return name, locale
        before.append(parts)
    return ENGLISH, QLocale()
