"""The settings of the sliders and the brush."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.student.realism_map import RealismMap


@dataclass(frozen=True)
class Controls:
    """All settings of the user for the render of a photo.

    `realism`: from 0, faithful, to 1, realistic. `cleanup`: from 0 to 1, how much compression and noise is
    removed. `seed`: an integer from 0 that chooses the noise, and so which of many possible details appear.
    `realism_map`: realism from place to place, used instead of `realism` where there is one. A student
    ignores the settings that its manifest does not offer.
    """

    realism: float = 0.0
    cleanup: float = 0.0
    seed: int = 0
    realism_map: RealismMap | None = None

    @property
    def is_faithful(self) -> bool:
        """Whether realism is 0 everywhere."""
        return self.realism_map is None and self.realism == 0

    @property
    def of_second_pass(self) -> Controls:
        """The same for the enlargement of an enlargement, which is clean."""
        return replace(self, cleanup=0.0)
