"""Group normalisation that Core ML runs as one operation."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.jit._trace import is_tracing

GROUPS = 32


class GroupNorm(nn.GroupNorm):
    """`nn.GroupNorm` with its channels first, and 32 groups unless told.

    While a graph is traced it is written as an instance norm: coremltools 9.0 takes `group_norm` apart into
    rank 5 and a square, which leaves the range of float16 where a value lies 256 from its mean.
    """

    def __init__(self, channels: int, eps: float = 1e-5, groups: int = GROUPS) -> None:
        super().__init__(groups, channels, eps=eps)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        if not is_tracing():  # type: ignore[no-untyped-call]
            return super().forward(values)
        grouped = values.reshape(values.shape[0], self.num_groups, -1, values.shape[3])
        # Not by torch.nn.functional, whose check of the size would be baked into the graph.
        normed = torch.instance_norm(grouped, None, None, None, None, True, 0.0, self.eps, False)
        normed = normed.reshape(values.shape)
        return normed * self.weight[:, None, None] + self.bias[:, None, None]
