"""What the window tells about a model: one line to choose by, and its card with its licences."""

from __future__ import annotations

import textwrap

from desktop.batch.speeds import speed
from desktop.errors import BadStudent
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import listed, localized, tr
from desktop.user_text import UserText

_SUMMARIES = (
    UserText("Best detail; slow without a Neural Engine or GPU"),
    UserText("Fast; good everywhere"),
    UserText("Slower than Photo 2"),
)
"""Of the models that come with Vernier (`student.toml`), so that they are translated."""
_LONGEST_LICENCE = 40
"""Characters of a licence in a menu."""


def summary(package: StudentPackage) -> str:
    """What the model is for, as its makers say; in the person's language if it comes with Vernier."""
    said = package.manifest.summary
    return next((localized(known) for known in _SUMMARIES if known == said), said)


def model_line(package: StudentPackage) -> str:
    """What the model is for, and how fast it is here."""
    return " · ".join(part for part in (summary(package), localized(speed(package))) if part)


def title_and_line(package: StudentPackage | None) -> tuple[str, str]:
    """The title of a model and its line; empty: there is none."""
    return ("", "") if package is None else (package.manifest.title, model_line(package))


def facts_line(package: StudentPackage) -> str:
    """How many times it enlarges, the controls that it has, and its licence."""
    manifest = package.manifest
    controls = [
        name
        for name, control in ((tr("Realism"), manifest.realism), (tr("Cleanup"), manifest.cleanup))
        if control is not None
    ]
    parts = f"{manifest.scale}×", listed(controls) or tr("no controls"), manifest.licence
    return " · ".join(parts)


def menu_text(package: StudentPackage) -> str:
    """The title, what it is for, how fast it is here, and its licence, for an entry of a menu."""
    licence = textwrap.shorten(package.manifest.licence, _LONGEST_LICENCE, placeholder=" …")
    return f"{package.manifest.title} – {model_line(package)} · {licence}".replace("&", "&&")


def card_text(package: StudentPackage) -> str:
    """The card and the licence texts of a model in Markdown; a sentence instead if they can not be read."""
    try:
        licences = [
            f"\n\n## {name}\n\n{textwrap.indent(text, '    ')}" for name, text in package.licences().items()
        ]
        return "".join([package.card(), *licences])
    except BadStudent as error:
        return localized(str(error))
