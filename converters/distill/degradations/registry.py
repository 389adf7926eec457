"""The degradations by name."""

from __future__ import annotations

from collections.abc import Callable

from converters.distill.degradations.bicubic import Bicubic
from converters.distill.degradations.degradation import Degradation

DEGRADATIONS: dict[str, Callable[[int], Degradation]] = {"bicubic": Bicubic}
"""Made for a scale."""
