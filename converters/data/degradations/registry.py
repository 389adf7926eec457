"""The degradations by the names that recipes use."""

from __future__ import annotations

from collections.abc import Callable

from converters.data.degradations.apart import DamagedApart
from converters.data.degradations.bicubic import Bicubic
from converters.data.degradations.cleanup import Cleanup, Damaged
from converters.data.degradations.degradation import Degradation
from converters.data.degradations.real_esrgan import RealEsrgan

PLAIN = "bicubic"
"""The degradation without damage, which a GPU can do itself."""

DEGRADATIONS: dict[str, Callable[[int], Degradation]] = {
    PLAIN: Bicubic,
    "cleanup": Cleanup,
    "damaged": Damaged,
    "damaged-apart": DamagedApart,
    "real-esrgan": RealEsrgan,
}
"""Name -> constructor, which takes the scale."""
