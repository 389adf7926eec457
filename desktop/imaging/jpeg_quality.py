"""Tells from the quantisation table of a JPEG at which quality it was saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

_USUAL = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
"""The table for luma at quality 50 (ITU-T T.81, table K.1)."""
_LARGEST = 255
"""What libjpeg limits the numbers to."""


def quality_of(tables: Mapping[int, Sequence[int]] | None) -> float | None:
    """The quality, 1 to 100, on the scale of libjpeg that comes nearest; None: there is no table.

    `tables`: the quantisation tables by number; the first is the one for luma.
    """
    table = None if not tables else tables.get(0)
    usual = list(chain(*_USUAL))
    if table is None or len(table) != len(usual):
        return None
    pairs = [pair for pair in zip(table, usual, strict=True) if pair[0] < _LARGEST]
    if not pairs:
        return 1.0
    percent = 100 * sum(number for number, _ in pairs) / sum(number for _, number in pairs)
    quality = (200 - percent) / 2 if percent <= 100 else 5000 / percent
    return min(100.0, max(1.0, quality))
