"""Group normalisation that becomes one operation in Core ML."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.jit._trace import is_tracing

GROUPS = 32


class GroupNorm(nn.GroupNorm):
    """`nn.GroupNorm` with the channels as first argument, and 32 groups by default.

    A traced graph contains an instance norm instead: coremltools 9.0 decomposes `group_norm` into operations
    of rank 5 with a square, which overflows float16 where a value differs from its mean by 256.
    """

    def __init__(self, channels: int, eps: float = 1e-5, groups: int = GROUPS) -> None:
        super().__init__(groups, channels, eps=eps)

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, H, W) -> the same shape."""
        if not is_tracing():  # type: ignore[no-untyped-call]
            return super().forward(values)
        grouped = values.reshape(values.shape[0], self.num_groups, -1, values.shape[3])
        # Not by torch.nn.functional, whose check of the size would become a constant in the graph.
        normed = torch.instance_norm(grouped, None, None, None, None, True, 0.0, self.eps, False)
        normed = normed.reshape(values.shape)
        return normed * self.weight[:, None, None] + self.bias[:, None, None]
