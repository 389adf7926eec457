"""Which converter made a package: a digest of everything that has a say in what comes out."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("converters", "desktop/student")
NOT_CONVERTING = {"commands", "distill", "evaluate"}
"""Rooms of `converters` that packages do not depend on."""
LIBRARIES = ("coremltools", "numpy", "torch")


def digest(root: Path = ROOT) -> str:
    """The sha256 of the sources that convert, with their names, and of the versions of the libraries."""
    hashed = hashlib.sha256()
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root)
            if not NOT_CONVERTING & set(name.parts):
                hashed.update(f"{name.as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    for library in LIBRARIES:
        hashed.update(f"{library} {version(library)}\n".encode())
    return hashed.hexdigest()
