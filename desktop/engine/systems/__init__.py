"""Which programs of a student run on what, for each of the published systems.

TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.engine.systems.oftsr import Oftsr
from desktop.engine.systems.res_shift import ResShift
from desktop.engine.systems.system import System
from desktop.engine.systems.tadsr import Tadsr
from desktop.engine.systems.vernier import Vernier
from desktop.errors import BadStudent
from desktop.student.manifest import Manifest

__all__ = ["System", "open_system"]

SYSTEMS: dict[str, Callable[[Manifest], System]] = {
    "vernier": Vernier,
    "oftsr": Oftsr,
    "tad-sr": ResShift,
    "tadsr": Tadsr,
}


def open_system(manifest: Manifest) -> System:
    """The system of a student.

    Raises:
        BadStudent: this version has no such system.
    """
    if manifest.system not in SYSTEMS:
        raise BadStudent(f"This version of Vernier can not run students of the system '{manifest.system}'.")
    return SYSTEMS[manifest.system](manifest)
