"""Which model is used where a person has not chosen one: one rule for the window and the command line."""

from __future__ import annotations

import functools
import importlib.util
import sys

from desktop.student.package import StudentPackage

PHOTO_2, PHOTO, PHOTO_MAX = "photo-2", "photo", "photo-max"
"""Ids of the models that come with Vernier."""


def coreml_can_run() -> bool:
    """Whether this computer has Core ML, and with it a Neural Engine or a GPU that Vernier uses."""
    return sys.platform == "darwin" and _has_coremltools()


def rank(package: StudentPackage) -> tuple[int, str]:
    """A key that sorts models by title, after the default one and the others that come with Vernier.

    The default is *Photo Max* where it runs on Core ML. Elsewhere it is *Photo 2*: a processor takes too long
    for *Photo Max*.
    """
    student = package.manifest
    max_is_fast = coreml_can_run() and package.has_runtime("coreml")
    places = {PHOTO_MAX: 0 if max_is_fast else 2, PHOTO_2: 1, PHOTO: 3}
    return places.get(student.id, 4), student.title


@functools.cache
def _has_coremltools() -> bool:
    return importlib.util.find_spec("coremltools") is not None
