"""The manifest inside each `.mlpackage` of a student: it says which files Core ML takes for the program.

The app's checksums cover files by their names, and Core ML finds them by this manifest. Both must mean the
same files.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from desktop.errors import BadStudent
from desktop.student.package_files import read_regular
from desktop.user_text import UserText

MANIFEST = "Manifest.json"
MODEL = "com.apple.CoreML/model.mlmodel"
WEIGHTS = "com.apple.CoreML/weights"
"""A folder; like all files of a package, those in it have checksums."""
_LARGEST = 1 << 16


def check(package: Path, name: str, listed: Collection[str], title: str) -> None:
    """Check the manifest of the `.mlpackage` that is called `name` in a package.

    `listed`: the files of the whole package that have checksums. `title`: that of the model, for the message.

    Raises:
        BadStudent: it is damaged, or names other files than a converter writes.
    """
    try:
        values = json.loads(read_regular(package / name / MANIFEST, _LARGEST))
        root, entries = values["rootModelIdentifier"], values["itemInfoEntries"]
        paths = {key: entry["path"] for key, entry in entries.items()}
        model = paths[root]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise BadStudent(
            UserText(
                "The program {name} of the model {student} is damaged. Install it again.",
                name=name,
                student=title,
            )
        ) from error
    if model != MODEL or not all(p == WEIGHTS or f"{name}/Data/{p}" in listed for p in paths.values()):
        raise BadStudent(
            UserText(
                "The program {name} of the model {student} names other files than a model has. Install only "
                "models that you trust.",
                name=name,
                student=title,
            )
        )
