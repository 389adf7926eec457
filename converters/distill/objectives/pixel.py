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
