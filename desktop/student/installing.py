"""Installs the user's own students, and removes them."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from desktop.errors import BadStudent
from desktop.existence import exists
from desktop.folders import students_folder
from desktop.student.package import MANIFEST, SUFFIX, StudentPackage, changed
from desktop.student.package_files import digest_of, exchange, open_regular
from desktop.user_text import UserText


def install(path: Path) -> StudentPackage:
    """Copy a package into the user's folder. A package of the same name there is replaced.

    Takes as long as reading and writing its files. Only the files of its manifest are copied, and each is
    checked while it is.

    Raises:
        BadStudent: a file is missing, was changed or does not belong there, or the package cannot be copied.
    """
    package = StudentPackage.open(path)
    target = students_folder() / f"{path.absolute().name.removesuffix(SUFFIX)}{SUFFIX}"
    if exists(target) and target.samefile(path):
        package.verify()
        return package
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".installing-", dir=target.parent) as temporary:
            partial = Path(temporary) / "new"
            _copy(package, partial)
            if os.path.lexists(target):
                exchange(target, partial, Path(temporary) / "old")
            else:
                partial.rename(target)
    except OSError as error:
        raise BadStudent(
            UserText(
                "The model {student} cannot be copied to {folder} ({reason}). Free some space there, or "
                "allow your account to write to it.",
                student=package.manifest.title,
                folder=target.parent,
                reason=error.strerror or "",
            )
        ) from error
    return StudentPackage.open(target)


def _copy(package: StudentPackage, partial: Path) -> None:
    """Copy the listed files into a new folder.

    Raises:
        OSError: one cannot be read or written.
        BadStudent: one is not what the manifest promises.
    """
    for name, expected in package.manifest.files.items():
        copy = partial / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        with open_regular(package.path / name) as source, copy.open("xb") as target:
            if digest_of(source, target.write) != expected:
                raise BadStudent(changed(package.manifest.title, name))
    partial.mkdir(exist_ok=True)
    (partial / MANIFEST).write_text(package.manifest.to_json(), encoding="utf-8")


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
