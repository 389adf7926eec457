"""What the networks have in common that take low-res pixels and nothing else."""

from __future__ import annotations

from torch import nn


class PlainNetwork(nn.Module):
    """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1], not clipped."""

    @property
    def scale(self) -> int:
        """High-res pixels on a low-res one."""
        raise NotImplementedError
