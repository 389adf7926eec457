"""Which version of the converters made a package: a digest of everything that can change its programs."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("converters", "desktop/student")
NOT_CONVERTING = {"commands", "data", "evaluation", "experiments", "training"}
"""Rooms of `converters` that packages do not depend on."""
STAMP = ".converter"
"""Suffix of the file with the digest of the converters that built a package."""
LIBRARIES = ("coremltools", "numpy", "torch")


def digest(root: Path = ROOT) -> str:
    """The sha256 of the source files that convert, with their names, and of the versions of the libraries."""
    hashed = hashlib.sha256()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root)
            if name.parts[0] == "converters" and name.parts[1] in NOT_CONVERTING:
                continue
            hashed.update(f"{name.as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    for library in LIBRARIES:
        hashed.update(f"{library} {version(library)}\n".encode())
    return hashed.hexdigest()
