"""Texture matching: the statistics of VGG features within small patches.

A perceptual distance compares features at the same position, so its minimum is blurred where the exact
texture can not be known, as in fur or leaves. The Gram matrix of a patch measures the strength of features
and their correlations regardless of position, so generated texture can match it. Gatys et al.,
arXiv:1505.07376, for whole pictures; Sajjadi et al. (EnhanceNet), arXiv:1612.07919, section 4.2.3, by patch.
"""

from __future__ import annotations

import torch
from torch import Tensor

PATCHES = (16, 8, 8)
"""Side of the patches at each tap, in cells of its feature map: 16, 16 and 32 pixels of the picture."""
_EPSILON = 1e-3


def texture(ours: list[Tensor], theirs: list[Tensor]) -> Tensor:
    """Relative L1 distance of Gram matrices over the first taps: lists of (B, C, h, w) -> (B,)."""
    distances = []
    for a, b, side in zip(ours, theirs, PATCHES, strict=False):
        gram, wanted = patch_grams(a, side), patch_grams(b, side)
        size = wanted.abs().mean(dim=(2, 3)) + _EPSILON
        distances.append(((gram - wanted).abs().mean(dim=(2, 3)) / size).mean(dim=1))
    return torch.stack(distances).mean(dim=0)


def patch_grams(features: Tensor, side: int) -> Tensor:
    """Mean outer product over each patch: (B, C, H, W) -> (B, N, C, C) of N whole patches, float32.

    A map smaller than a patch is one patch.
    """
    count, channels, height, width = features.shape
    side = min(side, height, width)
    rows, columns = height // side, width // side
    whole = features[..., : rows * side, : columns * side]
    patches = whole.reshape(count, channels, rows, side, columns, side).permute(0, 2, 4, 3, 5, 1)
    cells = patches.reshape(count * rows * columns, side * side, channels)
    grams = torch.bmm(cells.transpose(1, 2), cells) / (side * side)
    return grams.float().view(count, rows * columns, channels, channels)
