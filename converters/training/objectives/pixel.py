"""Losses on pixels."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


def l1(ours: Tensor, target: Tensor) -> Tensor:
    """Mean absolute difference per sample: (B, C, H, W) pairs -> (B,)."""
    return (ours - target).abs().mean(dim=(1, 2, 3))


def consistency(ours: Tensor, low_res: Tensor) -> Tensor:
    """L1 between the result, shrunk by antialiased bicubic, and the low-res picture it came from: (B,)."""
    size = (low_res.shape[-2], low_res.shape[-1])
    shrunk = functional.interpolate(ours, size, mode="bicubic", antialias=True, align_corners=False)
    return l1(shrunk, low_res)


def lattice(ours: Tensor, target: Tensor, scale: int) -> Tensor:
    """What of the error repeats with the low-res grid, (B, C, H, W) pairs -> (B,).

    The mean error at each of the scale^2 places within a low-res pixel, without what these have in common:
    its mean absolute value. Other terms hardly notice a faint fixed pattern; people see a weave.
    """
    error = functional.pixel_unshuffle(ours - target, scale).mean(dim=(2, 3))
    places = error.view(len(error), -1, scale**2)
    return (places - places.mean(dim=2, keepdim=True)).abs().mean(dim=(1, 2))
