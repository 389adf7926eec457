"""Turns and mirrors pixels as EXIF's orientation asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

_Sample = TypeVar("_Sample", bound=np.generic)

_VIEWS: dict[int, Callable[[NDArray[Any]], NDArray[Any]]] = {
    2: lambda image: image[:, ::-1],
    3: lambda image: image[::-1, ::-1],
    4: lambda image: image[::-1],
    5: lambda image: image.swapaxes(0, 1),
    6: lambda image: image[::-1].swapaxes(0, 1),
    7: lambda image: image[::-1, ::-1].swapaxes(0, 1),
    8: lambda image: image[:, ::-1].swapaxes(0, 1),
}
_BLOCK = 512
"""Side in pixels of what is copied at once, so that it stays in the cache of the processor."""


def upright(image: NDArray[_Sample], orientation: int) -> NDArray[_Sample]:
    """(H, W, ...) of an orientation, 1 to 8 as in EXIF, upright. C-contiguous."""
    if orientation not in _VIEWS:
        return np.ascontiguousarray(image)
    rest = image.shape[2:]
    if rest and image.strides[2] != image.itemsize:
        image = np.ascontiguousarray(image)
    # Each pixel as one item: NumPy copies those in half the time.
    item = np.dtype((np.void, image.itemsize * int(np.prod(rest))))
    items: NDArray[Any] = image.view(item).reshape(image.shape[:2])
    turned = upright_view(items, orientation)
    result: NDArray[Any] = np.empty(turned.shape, item)
    for row in range(0, result.shape[0], _BLOCK):
        for column in range(0, result.shape[1], _BLOCK):
            block = slice(row, row + _BLOCK), slice(column, column + _BLOCK)
            result[block] = turned[block]
    return result.view(image.dtype).reshape(*turned.shape, *rest)


def upright_view(image: NDArray[_Sample], orientation: int) -> NDArray[_Sample]:
    """The same without a copy, and not contiguous."""
    view = _VIEWS.get(orientation)
    return image if view is None else view(image)
