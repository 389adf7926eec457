"""The degradations by name."""

from __future__ import annotations

from collections.abc import Callable

from converters.distill.degradations.bicubic import Bicubic
from converters.distill.degradations.cleanup import Cleanup, Damaged
from converters.distill.degradations.degradation import Degradation
from converters.distill.degradations.real_esrgan import RealEsrgan

DEGRADATIONS: dict[str, Callable[[int], Degradation]] = {
    "bicubic": Bicubic,
    "cleanup": Cleanup,
    "damaged": Damaged,
    "real-esrgan": RealEsrgan,
}
"""Made for a scale."""
