"""Installs the user's own students, and removes them."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.errors import BadStudent
from desktop.folders import students_folder
from desktop.student.package import SUFFIX, StudentPackage
from desktop.user_text import UserText


def install(path: Path) -> StudentPackage:
    """Copy a package into the user's folder. A package of the same name there is replaced.

    Raises:
        BadStudent: a file is missing or was changed, or the package cannot be copied.
    """
    package = StudentPackage.open(path)
    package.verify()
    target = students_folder() / f"{path.name.removesuffix(SUFFIX)}{SUFFIX}"
    if target.exists() and target.samefile(path):
        return package
    partial = target.with_name(f".{target.name}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(partial, ignore_errors=True)
        shutil.copytree(path, partial)
        if target.exists():
            shutil.rmtree(target)
        partial.rename(target)
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise BadStudent(
            UserText(
                "The model {student} cannot be copied to {folder} ({reason}). Free some space there, or "
                "allow your account to write to it.",
                student=package.manifest.title,
                folder=target.parent,
                reason=error.strerror,
            )
        ) from error
    return StudentPackage.open(target)


def is_own(package: StudentPackage) -> bool:
    """Whether a package is in the user's own folder, so that it can be removed."""
    return package.path.resolve().parent == students_folder().resolve()


def remove(package: StudentPackage) -> None:
    """Delete a package from the user's folder.

    Raises:
        BadStudent: it is not in that folder, or cannot be deleted.
    """
    if not is_own(package):
        raise BadStudent(
            UserText(
                "The model {student} came with Vernier and cannot be removed.", student=package.manifest.title
            )
        )
    try:
        shutil.rmtree(package.path)
    except OSError as error:
        raise BadStudent(
            UserText(
                "The model {student} cannot be removed ({reason}). Delete {path} yourself.",
                student=package.manifest.title,
                reason=error.strerror,
                path=package.path,
            )
        ) from error
