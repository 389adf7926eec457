"""How the programs of a student make the pixels of a view, for each of the published systems.

TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.engine.systems.blend import BlendSystem
from desktop.engine.systems.oftsr import OftsrSystem
from desktop.engine.systems.plain import PlainSystem
from desktop.engine.systems.res_shift import ResShiftSystem
from desktop.engine.systems.system import System
from desktop.engine.systems.tadsr import TadsrSystem
from desktop.engine.systems.vernier import VernierSystem
from desktop.errors import BadStudent
from desktop.student.manifest import Manifest
from desktop.user_text import UserText

__all__ = ["System", "open_system"]

SYSTEMS: dict[str, Callable[[Manifest], System]] = {
    "vernier": VernierSystem,
    "blend": BlendSystem,
    "oftsr": OftsrSystem,
    "tad-sr": ResShiftSystem,
    "tadsr": TadsrSystem,
    "esrgan": PlainSystem,
    "compact": PlainSystem,
    "span": PlainSystem,
    "realplksr": PlainSystem,
}


def open_system(manifest: Manifest) -> System:
    """The system of a student.

    Raises:
        BadStudent: this version has no such system.
    """
    if manifest.system not in SYSTEMS:
        raise BadStudent(
            UserText(
                "This version of Vernier cannot run models of the system '{system}'.", system=manifest.system
            )
        )
    return SYSTEMS[manifest.system](manifest)
