"""Where the faces of a photo are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.engine.faces.network import run
from desktop.engine.faces.tflite import Network, read_network
from desktop.resources import resource
from desktop.samples import Samples, to_eight

WEIGHTS = "faces/face_detection_full_range.tflite"
_SIDES = (192, 384, 768)
"""Long sides, in pixels, at which a photo is looked through, for large faces and for small ones. The network
was trained at the first of them, but consists of convolutions only."""
_STRIDE, _MULTIPLE = 4, 32
"""Pixels of a cell of the answer, and what sides have to be multiples of."""
_CERTAIN = 0.6
"""Below this probability a thing is not called a face: docs/adr/0054."""
_SMALLEST = 16.0
"""Side of a face in pixels of the photo: smaller ones have no features to keep."""
_COMMON = 0.3
"""Two boxes that share more than this part of what they cover together are one face."""


@dataclass(frozen=True)
class Face:
    """A box from the brows to the chin: its middle and its size, and where an eye is, in low-res pixels."""

    x: float
    y: float
    width: float
    height: float
    eye: tuple[float, float]
    probability: float


def find_faces(
    pixels: Samples, cancelled: Callable[[], bool] = lambda: False, *, small: bool = True
) -> tuple[Face, ...]:
    """The faces in a photo (H, W, 3), the most certain first; none once `cancelled` returns True.

    Without `small` ones, those below about an eighth of the photo, it takes a tenth of the time.
    """
    skipped = max(1, max(pixels.shape[:2]) // (2 * _SIDES[-1]))  # a large photo need not be copied as a whole
    image = Image.fromarray(np.ascontiguousarray(to_eight(pixels[::skipped, ::skipped])))
    found: list[Face] = []
    for side in _SIDES if small else _SIDES[:1]:
        if side > _SIDES[0] and side >= 2 * max(image.size):
            break
        if cancelled():
            return ()
        found += _faces_at(image, side, skipped)
    return _apart(found)


def _faces_at(image: Image.Image, side: int, times: int) -> Iterable[Face]:
    """What is found if the long side is brought to this length, unless it is shorter.

    The photo is `times` as large as `image`.
    """
    scale = min(1.0, side / max(image.size))
    width, height = (max(1, round(length * scale)) for length in image.size)
    small = np.asarray(image.resize((width, height), Image.Resampling.BOX), np.float32)
    rows, columns = (-(-length // _MULTIPLE) * _MULTIPLE for length in (height, width))
    padded = np.full((rows, columns, 3), -1, np.float32)
    padded[:height, :width] = small / 127.5 - 1
    boxes, scores = run(_network(), padded)
    certain = _logistic(scores[..., 0])
    for row, column in np.argwhere(certain >= _CERTAIN).tolist():
        across, down, wide, tall, *eye = (float(each) / scale * times for each in boxes[row, column, :6])
        x, y = ((cell + 0.5) * _STRIDE / scale * times for cell in (column, row))  # what places refer to
        probability = float(certain[row, column])
        face = Face(x + across, y + down, wide, tall, (x + eye[0], y + eye[1]), probability)
        if min(face.width, face.height) >= _SMALLEST:
            yield face


def _apart(found: Iterable[Face]) -> tuple[Face, ...]:
    """One box for each face: the most certain of those that overlap."""
    kept: list[Face] = []
    for face in sorted(found, key=lambda each: each.probability, reverse=True):
        if all(_common_part(face, other) < _COMMON for other in kept):
            kept.append(face)
    return tuple(kept)


def _common_part(one: Face, other: Face) -> float:
    """The intersection of two boxes over their union, in [0, 1]."""
    width = _overlap(one.x, one.width, other.x, other.width)
    height = _overlap(one.y, one.height, other.y, other.height)
    common = width * height
    return common / (one.width * one.height + other.width * other.height - common)


def _overlap(middle: float, length: float, other_middle: float, other_length: float) -> float:
    """How long the common part of two spans is."""
    last = min(middle + length / 2, other_middle + other_length / 2)
    return max(0.0, last - max(middle - length / 2, other_middle - other_length / 2))


def _logistic(values: NDArray[np.float32]) -> NDArray[np.float32]:
    probability: NDArray[np.float32] = (1 / (1 + np.exp(-np.clip(values, -80, 80)))).astype(np.float32)
    return probability


@cache
def _network() -> Network:
    return read_network(resource(WEIGHTS))
