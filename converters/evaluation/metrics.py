"""Image quality metrics, as super-resolution papers compute them.

Pictures are (H, W, 3) uint8 RGB of equal size. PSNR and SSIM compare luma without a border, which is as wide
as the scale; LPIPS and DISTS compare the whole picture in colour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from converters.data_folder import DATA_VARIABLE, LPIPS_VGG
from converters.errors import BadCheckpoint, CannotMeasure
from converters.networks.dists import Dists
from converters.networks.lpips import Lpips, LpipsAlex
from converters.pixels import Pixels, decibels, to_tensor

Metric = Callable[[Pixels, Pixels], float]
"""A picture and the original -> a number."""


def luma(picture: Pixels) -> NDArray[np.float64]:
    """BT.601 luma in 16..235, as MATLAB's rgb2ycbcr before rounding: (H, W, 3) -> (H, W)."""
    weights = np.array([65.481, 128.553, 24.966]) / 255
    result: NDArray[np.float64] = picture.astype(np.float64) @ weights + 16
    return result


def psnr_y(ours: Pixels, truth: Pixels, border: int) -> float:
    """Peak signal-to-noise ratio of luma in dB, peak 255; infinite for equal pictures."""
    return decibels(float(np.mean(_inner(luma(ours) - luma(truth), border) ** 2)))


def psnr(ours: Pixels, truth: Pixels) -> float:
    """Peak signal-to-noise ratio of all channels in dB, peak 255; infinite for equal pictures."""
    return decibels(float(np.mean((ours.astype(np.float64) - truth) ** 2)))


def ssim_y(ours: Pixels, truth: Pixels, border: int) -> float:
    """Structural similarity of luma (Wang et al., IEEE TIP 13(4), 2004): 11x11 Gaussian of sigma 1.5.

    Windows that extend beyond the edge are not used.
    """
    x, y = (torch.from_numpy(_inner(luma(p), border).copy())[None, None] for p in (ours, truth))
    distance = torch.arange(11, dtype=torch.float64) - 5
    window = torch.exp(-(distance**2) / (2 * 1.5**2))
    window = window / window.sum()

    def blur(values: Tensor) -> Tensor:
        return functional.conv2d(
            functional.conv2d(values, window.view(1, 1, -1, 1)), window.view(1, 1, 1, -1)
        )

    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    mean_x, mean_y = blur(x), blur(y)
    variance_x, variance_y = blur(x * x) - mean_x**2, blur(y * y) - mean_y**2
    covariance = blur(x * y) - mean_x * mean_y
    similarity = ((2 * mean_x * mean_y + c1) * (2 * covariance + c2)) / (
        (mean_x**2 + mean_y**2 + c1) * (variance_x + variance_y + c2)
    )
    return float(similarity.mean())


def perceptual(net: Lpips | Dists) -> Metric:
    """A metric by a network.

    It keeps the features of the last original, as several pictures are compared with it.
    """
    last: tuple[Pixels, list[Tensor]] | None = None

    def seen(picture: Pixels) -> list[Tensor]:
        return net.features(to_tensor(picture))

    def distance(ours: Pixels, truth: Pixels) -> float:
        nonlocal last
        with torch.inference_mode():
            if last is None or last[0] is not truth:
                last = truth, seen(truth)
            return float(net.distance(seen(ours), last[1]))

    return distance


def make_metrics(names: Sequence[str], scale: int, weights: Path | None) -> dict[str, Metric]:
    """The named metrics; `weights` is the folder with the weights of the networks.

    Raises:
        CannotMeasure: a name is unknown, or a file is missing or wrong; the message says which.
    """

    def file(name: str) -> Path:
        if weights is None or not (weights / name).is_file():
            where = f" in {weights}" if weights else ""
            raise CannotMeasure(
                f"There is no {name}{where}. Name the folder of weights by --weights or set {DATA_VARIABLE}."
            )
        return weights / name

    makers: dict[str, Callable[[], Metric]] = {
        "psnr_y": lambda: partial(psnr_y, border=scale),
        "ssim_y": lambda: partial(ssim_y, border=scale),
        "lpips": lambda: perceptual(LpipsAlex(file("alexnet_lpips.safetensors"))),
        "dists": lambda: perceptual(Dists(file(LPIPS_VGG), file("dists.pt"))),
    }
    unknown = [name for name in names if name not in makers]
    if unknown:
        raise CannotMeasure(f"There is no metric {unknown[0]!r}; there are {', '.join(makers)}.")
    found = {}
    for name in names:
        try:
            found[name] = makers[name]()
        except BadCheckpoint as error:
            raise CannotMeasure(f"The weights of {name} can not be used: {error}") from error
    return found


def _inner(values: NDArray[np.float64], border: int) -> NDArray[np.float64]:
    return values[border:-border, border:-border]
