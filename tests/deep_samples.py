"""Samples of 16 bits for tests."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.samples import Samples


def to_sixteen(values: Samples) -> NDArray[np.uint16]:
    """Samples of 8 bits as exactly the same shades in 16."""
    return values.astype(np.uint16) * np.uint16(257)
