"""The interface of networks whose only input is the low-res picture."""

from __future__ import annotations

from torch import nn


class PlainNetwork(nn.Module):
    """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1], not clipped.

    `least_side`: the smallest h and w.
    """

    least_side = 1

    @property
    def scale(self) -> int:
        """Factor of enlargement."""
        raise NotImplementedError
