"""What the objectives of TAD-SR and TADSR ask of a teacher, be it a flow or a diffusion."""

from __future__ import annotations

from typing import Protocol

from torch import Tensor


class Judge(Protocol):
    """A teacher that completes disturbed results of one batch. What a time is, is its own matter."""

    def disturb(self, result: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """A result (B, C, H, W) under standard normal noise of the same shape, at a time (B,)."""
        ...

    def clean(self, state: Tensor, time: Tensor) -> Tensor:
        """The result that a disturbed one most likely was."""
        ...

    def noise(self, state: Tensor, time: Tensor) -> Tensor:
        """The noise that it most likely has in it."""
        ...
