"""The students that are installed on this computer."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import BadStudent
from desktop.existence import is_folder
from desktop.folders import students_folder
from desktop.resources import resource
from desktop.student.default_model import rank
from desktop.student.package import SUFFIX, StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

FOLDERS_VARIABLE = "VERNIER_STUDENTS"


def installed() -> list[StudentPackage]:
    """Every package that opens, the default student first, see `rank`; of several with one id, the first.

    They are looked for in the folders of VERNIER_STUDENTS, the user's own folder, the app, and
    `build/students` of a source checkout. The log says why one was left out; so does `survey`.
    """
    packages, problems = survey()
    for path, error in problems.items():
        log.warning("Left out %s: %s", path, error)
    return packages


def survey() -> tuple[list[StudentPackage], dict[Path, BadStudent]]:
    """What `installed` returns, and why each of the other folders of that kind does not open."""
    found: dict[str, StudentPackage] = {}
    problems: dict[Path, BadStudent] = {}
    for path in _candidates():
        try:
            package = StudentPackage.open(path)
        except BadStudent as error:
            problems[path] = error
        else:
            found.setdefault(package.manifest.id, package)
    return sorted(found.values(), key=rank), problems


def find(name_or_path: str | None = None) -> StudentPackage:
    """A student by its id or title, or by the path of its package; None: the default one.

    Raises:
        BadStudent: there is none, or it does not open.
    """
    if name_or_path is not None:
        path = Path(name_or_path)
        if path.suffix == SUFFIX or is_folder(path):
            return StudentPackage.open(path)
        if os.sep in name_or_path:
            raise BadStudent(
                UserText(
                    "There is no model at {path}. Give the folder of a model, such as {example}, or the "
                    "name of an installed one.",
                    path=name_or_path,
                    example=f"folder/name{SUFFIX}",
                )
            )
    packages = installed()
    for package in packages:
        names = (package.manifest.id.lower(), package.manifest.title.lower())
        if name_or_path is None or name_or_path.lower() in names:
            return package
    if not packages:
        raise BadStudent(nothing_installed())
    raise BadStudent(
        UserText(
            "There is no model '{name}'. Installed: {names}. To install another one, put its {suffix} folder "
            "into {folder}, or name the folder itself.",
            name=name_or_path,
            names=", ".join(f"{each.manifest.title} ({each.manifest.id})" for each in packages),
            suffix=SUFFIX,
            folder=students_folder(),
        )
    )


def is_shipped(package: StudentPackage) -> bool:
    """Whether a package came with the app, which lists its licence with its own."""
    return package.path.resolve().parent in [folder.resolve() for folder in _shipped()]


def nothing_installed() -> UserText:
    """A sentence that says so, and what to do about it."""
    return UserText(
        "No model is installed. Build the default one with 'python -m converters build', or put a {suffix} "
        "folder into {folder}.",
        suffix=SUFFIX,
        folder=students_folder(),
    )


def _candidates() -> Iterator[Path]:
    """What is named like a package, folder by folder."""
    for folder in filter(is_folder, _folders()):
        try:
            paths = sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIX))
        except OSError as error:
            log.warning("Models in %s cannot be listed: %s", folder, error)
            continue
        yield from (path for path in paths if not path.name.startswith("."))


def _folders() -> list[Path]:
    named = [Path(p) for p in os.environ.get(FOLDERS_VARIABLE, "").split(os.pathsep) if p]
    return [*named, students_folder(), *_shipped()]


def _shipped() -> tuple[Path, Path]:
    return resource("students"), resource("").parent / "build" / "students"
