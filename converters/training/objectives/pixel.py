"""Losses on pixels."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


def l1(ours: Tensor, target: Tensor) -> Tensor:
    """Mean absolute difference per sample: (B, C, H, W) pairs -> (B,)."""
    return (ours - target).abs().mean(dim=(1, 2, 3))


def low_res_error(ours: Tensor, low_res: Tensor) -> Tensor:
    """L1 between the result, shrunk by antialiased bicubic, and the low-res picture: (B,)."""
    size = (low_res.shape[-2], low_res.shape[-1])
    shrunk = functional.interpolate(ours, size, mode="bicubic", antialias=True, align_corners=False)
    return l1(shrunk, low_res)


def checkerboard(ours: Tensor, target: Tensor, scale: int) -> Tensor:
    """The part of the error that repeats with the low-res grid, (B, C, H, W) pairs -> (B,).

    The mean error at each of the scale^2 positions within a low-res pixel, minus the mean of these; the
    result is the mean absolute value. Such a pattern is visible when it is too faint to matter to the other
    terms.
    """
    error = functional.pixel_unshuffle(ours - target, scale).mean(dim=(2, 3))
    places = error.view(len(error), -1, scale**2)
    return (places - places.mean(dim=2, keepdim=True)).abs().mean(dim=(1, 2))
