"""Translates the texts of the window. `make translations` collects them with lupdate."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.ui.base.system_reasons import REASONS
from desktop.user_text import Decimals, Option, Position, UserText


def tr(text: str, note: str = "", count: int = -1) -> str:
    """The translation of an English text; `note` is a comment for the translator.

    With a count, `%n` becomes the number, and the text takes the plural form that goes with it.
    """
    return QCoreApplication.translate("", text, note or None, count)


def localized(text: str) -> str:
    """The translation of a `UserText`; any other text is returned as it is."""
    if isinstance(text, Decimals):
        return QLocale().toString(float(text.number), "f", text.digits)
    if isinstance(text, Position):
        return f"{text.hundredths}"
    if isinstance(text, Option):
        return tr("“{name}”").format(name=tr(text.shown))
    if not isinstance(text, UserText):
        return text
    values = {name: _value(name, value) for name, value in text.values.items()}
    return _Local().format(tr(text.template), **values)


def sentences(parts: Iterable[str]) -> str:
    """Sentences one after the other, with a space between them where the language has one; "" for none."""
    return _one_by_one(tr("{one} {other}"), parts)


def listed(parts: Iterable[str]) -> str:
    """Names or phrases with commas between them, as the language writes these; "" for none."""
    return _one_by_one(tr("{one}, {other}"), parts)


def labelled(name: str, text: str) -> str:
    """A name, a colon and what it is about."""
    return tr("{name}: {text}").format(name=name, text=text)


def _value(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    return tr(value) if name == "reason" and value in REASONS else localized(value)


def _one_by_one(pattern: str, parts: Iterable[str]) -> str:
    return reduce(lambda one, other: pattern.format(one=one, other=other) if one else other, parts, "")


class _Local(Formatter):
    """Writes numbers as the person's language does: "16.384", "1,5"."""

    def format_field(self, value: object, format_spec: str) -> str:
        """As `format`, whose marks for thousands and decimals are English."""
        form, locale = _NUMBER.fullmatch(format_spec), QLocale()
        told = locale.language() != QLocale.Language.C
        if not told or not isinstance(value, int | float) or form is None:
            return str(super().format_field(value, format_spec))
        if not form["grouped"]:
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(float(value), "f", int(form["digits"] or 0))


_NUMBER = re.compile(r"(?=.)(?P<grouped>,?)(\.(?P<digits>\d)f)?")
