"""Sheets of pictures that show several students side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from converters.evaluation.benchmark import BenchmarkSet
from converters.evaluation.subjects import BICUBIC, Subject, open_subject
from converters.picture_grid import picture_grid
from converters.pixels import Pixels

_PICTURES = 3
_SIDE, _MARGIN = 40, 16
"""Low-res pixels of a picture that are shown, and those around them that are enlarged too."""


def write_comparison_sheet(
    subjects: Mapping[str, Subject], realism: Sequence[float], pictures: BenchmarkSet, path: Path
) -> None:
    """Write a PNG with a row per subject for the middles of three pictures of the set.

    Columns: bicubic, the subject at the values of realism, the original picture.

    Raises:
        BadPictures: see `BenchmarkSet`.
    """
    (scale,) = {subject.scale for subject in subjects.values()}
    names = pictures.names()
    bicubic = open_subject(BICUBIC)
    columns: dict[str, list[Pixels]] = {}
    for name in names[:: -(-len(names) // _PICTURES)]:
        small, truth = pictures.pair(name, scale)
        rows, across = _middle(small.shape[0]), _middle(small.shape[1])
        low_res = small[rows.outer, across.outer]
        enlarged = bicubic.enlarge(low_res, 0.0)
        true = truth[_scaled(rows.outer, scale), _scaled(across.outer, scale)]
        inner = _scaled(rows.inner, scale), _scaled(across.inner, scale)
        for subject in subjects.values():
            made = {f"realism {value:g}": subject.enlarge(low_res, value) for value in realism}
            for heading, picture in {"bicubic": enlarged, **made, "truth": true}.items():
                columns.setdefault(heading, []).append(np.ascontiguousarray(picture[inner]))
    picture_grid(columns, list(subjects)).save(path, format="PNG")


class _Middle(NamedTuple):
    """Along one axis, in low-res pixels: the part that is enlarged, and the part of that which is shown."""

    outer: slice
    inner: slice


def _middle(length: int) -> _Middle:
    first = max(0, (length - _SIDE) // 2)
    last = min(length, first + _SIDE)
    start = max(0, first - _MARGIN)
    return _Middle(slice(start, min(length, last + _MARGIN)), slice(first - start, last - start))


def _scaled(part: slice, scale: int) -> slice:
    return slice(part.start * scale, part.stop * scale)
