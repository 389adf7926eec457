"""The interface of teachers in the objectives of TAD-SR and TADSR."""

from __future__ import annotations

from typing import Protocol

from torch import Tensor


class ScoreModel(Protocol):
    """A teacher that predicts clean results of one batch from noisy ones. It defines what a time means."""

    def add_noise(self, result: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """A result (B, C, H, W) with standard normal noise of the same shape, at a time (B,)."""
        ...

    def predict_clean(self, state: Tensor, time: Tensor) -> Tensor:
        """The expected result without its noise."""
        ...

    def predict_noise(self, state: Tensor, time: Tensor) -> Tensor:
        """The expected noise in the state."""
        ...
