"""The interface of networks whose only input is the low-res picture."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional


class PlainNetwork(nn.Module):
    """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1], not clipped.

    `least_side`: the smallest h and w. `whole_tiles`: whether every pixel depends on all that the network is
    shown, as with norms over the whole map; then tiles have one size, and are always shown whole.
    """

    least_side = 1
    whole_tiles = False

    @property
    def scale(self) -> int:
        """Factor of enlargement."""
        raise NotImplementedError


def added_to_repeated(change: Tensor, low_res: Tensor, scale: int) -> Tensor:
    """`change` (B, 3 scale^2, h, w), before the pixel shuffle, of low-res pixels that are repeated."""
    if scale == 1:
        return change + low_res
    repeated = functional.interpolate(low_res, scale_factor=float(scale), mode="nearest")
    return functional.pixel_shuffle(change, scale) + repeated
