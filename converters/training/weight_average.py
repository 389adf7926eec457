"""The average of the weights over the last steps, which is the result of a run."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class WeightAverage:
    """An exponential moving average of a network's weights."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay, self._network = decay, network
        self.network = copy.deepcopy(network).requires_grad_(False).eval()
        """The network with the averaged weights."""

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Follow the network after a step, with a smaller decay in the first steps. Buffers are copied."""
        decay = min(self._decay, (1 + step) / (10 + step))
        values: list[Tensor] = list(self._network.parameters())
        means: list[Tensor] = list(self.network.parameters())
        torch._foreach_lerp_(means, values, 1 - decay)
        if buffers := list(self.network.buffers()):
            torch._foreach_copy_(buffers, list(self._network.buffers()))
