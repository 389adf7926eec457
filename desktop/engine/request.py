"""What a caller asks to have rendered."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap


@dataclass(frozen=True)
class RenderRequest:
    """A region, in high-res pixels, of an opened image (None: all of it) at slider values in [0, 1].

    Where there is a `realism_map` it says how realistic each place shall be, instead of `realism`; systems
    that take one value for the whole photo leave it out of account. The same request gives the same bytes on
    the same runtime; `seed` chooses the noise field.
    """

    image: int
    region: Region | None = None
    realism: float = 0.0
    cleanup: float = 0.0
    seed: int = 0
    realism_map: RealismMap | None = None
