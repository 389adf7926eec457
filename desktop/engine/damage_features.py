"""Numbers that tell noise and compression of a photo: what `damage` estimates cleanup from. Plain numpy.

All are computed from a limited number of pixels, spread over the photo, so that a large photo takes no longer
than one of a megapixel.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from desktop.engine.damage_traces import Plane, contrasts, foreign_grid
from desktop.samples import Samples, to_eight

SMALLEST = 48
"""Shorter side in pixels below which there is too little to measure."""
BLOCK_STEPS = slice(14, 16)
"""Where among the features the steps at the edges of blocks are, across and down."""
EVENNESS = 0
"""Where the roughness of luma in the most even parts is."""
WORST_QUALITY = 30
"""Quality of JPEG that stands for the strongest damage, as in training."""

_PATCH, _MOST_PATCHES = 256, 12
_BLOCK, _CHROMA_BLOCK, _WEBP_BLOCK = 8, 16, 4
_PERCENTILES = (5, 25, 50, 75, 95)
_CHROMA_PERCENTILES = (25, 75)
_COARSE_PERCENTILES = (5, 25, 50)
_BANDS = ((1, 3), (4, 7), (8, 14))
"""Frequencies of a block of JPEG, as sums of both indices."""
_NIL = 0.5
"""A coefficient below this has been rounded away."""
_FLOOR = 0.05
_FEW_COLOURS, _MOSTLY_EQUAL = 1024, 0.6
"""Drawings have fewer colours, and more equal neighbours, than photos and than drawings saved as JPEG."""
_RED, _GREEN, _BLUE = 0.299, 0.587, 0.114


def features(pixels: Samples, quality: float | None, alpha: Samples | None = None) -> NDArray[np.float32]:
    """The features of (H, W, 3), both at least `SMALLEST`; `quality` of its JPEG file, 1..100, if it is one.

    Where `alpha` (H, W) is 0 nothing is measured, as files have anything there. Logarithms of roughness at
    three scales, of steps at the edges of blocks, of the energy of their frequencies on JPEG's grid and
    beside it, and of the traces of `damage_traces`.
    """
    patches = list(_patches(pixels, alpha))
    luma, blue, red = (
        [patch @ np.asarray(weights, np.float32) for patch in patches]
        for weights in (
            (_RED, _GREEN, _BLUE),
            (-_RED / 1.772, -_GREEN / 1.772, 0.5),
            (0.5, -_GREEN / 1.402, -_BLUE / 1.402),
        )
    )
    chroma = [*blue, *red]
    found: list[float] = []
    halved = [_halved(plane) for plane in luma], [_halved(plane) for plane in chroma]
    for planes, half, percentiles in (
        (luma, halved[0], _PERCENTILES),
        (chroma, halved[1], _CHROMA_PERCENTILES),
    ):
        found += _log_roughness(planes, percentiles) + _log_roughness(half, percentiles)
    steps_y, top = _grid([plane.T for plane in luma], _BLOCK)
    steps_x, left = _grid(luma, _BLOCK)
    steps_chroma = [_grid(planes, _CHROMA_BLOCK)[0] for planes in (chroma, [plane.T for plane in chroma])]
    found += [steps_x, steps_y, *steps_chroma]
    on_grid, beside = (_frequencies(luma, top + away, left + away) for away in (0, _BLOCK // 2))
    found += [*on_grid, *(a - b for a, b in zip(on_grid, beside, strict=True))]
    table = 0.0 if quality is None else (100 - quality) / (100 - WORST_QUALITY)
    found += [0.0 if quality is None else 1.0, table]
    found += _log_roughness([_halved(plane) for plane in halved[0]], _COARSE_PERCENTILES)
    found += _log_roughness([_halved(plane) for plane in halved[1]], _CHROMA_PERCENTILES)
    found += [_grid(planes, _WEBP_BLOCK)[0] for planes in (luma, [plane.T for plane in luma])]
    found += [*contrasts(luma), *foreign_grid(luma)]
    return np.asarray(found, np.float32)


def is_drawn(pixels: Samples, alpha: Samples | None = None) -> bool:
    """Whether (H, W, 3) is a drawing without damage, such as a screenshot: few colours, and even areas.

    What JPEG has changed has ripples beside its edges, where a drawing has pixels that are equal.
    """
    patches = [
        patch.astype(np.int32) @ np.asarray((1, 256, 65536), np.int32) for patch in _patches(pixels, alpha)
    ]
    if len(np.unique(np.concatenate([patch.ravel() for patch in patches]))) > _FEW_COLOURS:
        return False
    busy = [blocks[(blocks != blocks[:, :1, :1]).any(axis=(1, 2))] for blocks in map(_blocks, patches)]
    across, down = ([np.diff(blocks, axis=axis) == 0 for blocks in busy] for axis in (2, 1))
    equal = np.concatenate([each.ravel() for each in (*across, *down)])
    return equal.size == 0 or float(equal.mean()) > _MOSTLY_EQUAL


def _blocks(patch: NDArray[np.int32]) -> NDArray[np.int32]:
    """The (N, 8, 8) blocks of (H, W), but for what is left over at the right and the bottom."""
    rows, columns = (side // _BLOCK for side in patch.shape)
    whole = patch[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK)
    return whole.swapaxes(1, 2).reshape(-1, _BLOCK, _BLOCK)


def _patches(pixels: Samples, alpha: Samples | None) -> Iterator[NDArray[np.float32]]:
    """Parts of the photo, (h, w, 3) in 0..255, on a grid of 16 pixels as the blocks of JPEG."""
    height, width = pixels.shape[:2]
    rows, columns = -(-height // _PATCH), -(-width // _PATCH)
    places = [(row, column) for row in range(rows) for column in range(columns)]
    step = max(1.0, len(places) / _MOST_PATCHES)
    for number in range(min(len(places), _MOST_PATCHES)):
        row, column = places[int((number + 0.5) * step)] if step > 1 else places[number]
        top = min(row * _PATCH, max(0, height - _PATCH) // _CHROMA_BLOCK * _CHROMA_BLOCK)
        left = min(column * _PATCH, max(0, width - _PATCH) // _CHROMA_BLOCK * _CHROMA_BLOCK)
        part = slice(top, top + _PATCH), slice(left, left + _PATCH)
        patch = to_eight(pixels[part]).astype(np.float32)
        yield patch if alpha is None else _visible(patch, alpha[part] > 0)


def _visible(patch: NDArray[np.float32], seen: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The patch with what is not seen in one colour, the mean of what is seen."""
    if seen.all():
        return patch
    mean = patch[seen].mean(axis=0).round() if seen.any() else np.zeros(3, np.float32)
    return np.where(seen[..., None], patch, mean)


def _halved(plane: Plane) -> Plane:
    """Twice the mean of each 2 x 2 pixels, so that white noise keeps its deviation."""
    height, width = plane.shape[0] // 2 * 2, plane.shape[1] // 2 * 2
    rows = plane[0:height:2] + plane[1:height:2]
    halved: Plane = (rows[:, 0:width:2] + rows[:, 1:width:2]) * np.float32(0.5)
    return halved


def _log_roughness(planes: list[Plane], percentiles: tuple[int, ...]) -> list[float]:
    """Percentiles of the roughness of all blocks, as logarithms."""
    rough = np.concatenate([_roughness(plane) for plane in planes])
    logarithms: list[float] = np.log(np.percentile(rough, percentiles) + _FLOOR).tolist()
    return logarithms


def _roughness(plane: Plane) -> Plane:
    """Of each block of 8 x 8: the standard deviation that white noise would have (Immerkaer's operator)."""
    across = plane[:, :-2] - 2 * plane[:, 1:-1] + plane[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    height, width = (side // _BLOCK * _BLOCK for side in both.shape)
    blocks = np.square(both[:height, :width]).reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK)
    rough: Plane = np.sqrt(blocks.mean(axis=(1, 3))).ravel() / np.float32(6)
    return rough


def _grid(planes: list[Plane], period: int) -> tuple[float, int]:
    """How much larger steps between columns are each `period`, as a logarithm, and where the grid begins."""
    sums, counts = np.zeros(period), np.zeros(period)
    for plane in planes:
        step = np.abs(np.diff(plane, axis=1))
        beyond = np.maximum(0, step[:, 1:-1] - 0.5 * (step[:, :-2] + step[:, 2:])).mean(axis=0)
        phase = (np.arange(len(beyond)) + 2) % period
        sums += np.bincount(phase, beyond, period)
        counts += np.bincount(phase, minlength=period)
    means = sums / np.maximum(1, counts)
    begin = int(means.argmax())
    others = np.delete(means, begin)
    return float(np.log((means[begin] + _FLOOR) / (others.mean() + _FLOOR))), begin


def _frequencies(planes: list[Plane], top: int, left: int) -> list[float]:
    """Of blocks on a grid that begins at (top, left): energy and share of nil coefficients in each band."""
    spectra = np.concatenate([_spectra(plane, top % _BLOCK, left % _BLOCK) for plane in planes])
    found = []
    for first, last in _BANDS:
        band = spectra[:, (first <= _SUMS) & (last >= _SUMS)]
        found += [float(np.log(band.mean() + _FLOOR)), float((band < _NIL).mean())]
    return found


def _spectra(plane: Plane, top: int, left: int) -> Plane:
    """(blocks, 8, 8) absolute values of the discrete cosine transform."""
    height = (plane.shape[0] - top) // _BLOCK * _BLOCK
    width = (plane.shape[1] - left) // _BLOCK * _BLOCK
    part = plane[top : top + height, left : left + width]
    blocks = part.reshape(height // _BLOCK, _BLOCK, width // _BLOCK, _BLOCK).transpose(0, 2, 1, 3)
    spectra: Plane = np.abs(_COSINES @ blocks.reshape(-1, _BLOCK, _BLOCK) @ _COSINES.T)
    return spectra


def _cosines() -> Plane:
    index = np.arange(_BLOCK)
    matrix = np.cos(np.pi * (2 * index[None] + 1) * index[:, None] / (2 * _BLOCK)) / 2
    matrix[0] /= np.sqrt(2)
    return matrix.astype(np.float32)


_COSINES = _cosines()
_SUMS = np.add.outer(np.arange(_BLOCK), np.arange(_BLOCK))
