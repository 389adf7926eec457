"""What a person is told once about a student that did not come with the app: what its licence says."""

from __future__ import annotations

import contextlib

from desktop.folders import state_folder
from desktop.student.installed import is_shipped
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

OWN_SYSTEM = "vernier"
_FILE = "licences-told.txt"


def licence_note(package: StudentPackage) -> str | None:
    """A sentence at the first use of a student of another system that was installed, None ever after.

    Where it can not be remembered, the sentence comes again.
    """
    student = package.manifest
    if student.system == OWN_SYSTEM or is_shipped(package):
        return None
    file = state_folder() / _FILE
    told: list[str] = []
    with contextlib.suppress(OSError):
        told = file.read_text(encoding="utf-8").splitlines()
    if student.source_sha256 in told:
        return None
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join([*told, student.source_sha256, ""]), encoding="utf-8")
    return UserText(
        "The model {student} was published by others. Its licence: {licence}. Check that this covers "
        "what you do with the results.",
        student=student.title,
        licence=student.licence.rstrip("."),
    )
