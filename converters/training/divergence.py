"""Notices losses and gradients that are no finite numbers, without waiting for the device at every step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor


class DivergenceWatch:
    """Remembers the first step at which each learner's loss or gradient was no finite number.

    The memory is on the device that trains. It is read by `found` only.
    """

    def __init__(self, learners: Sequence[str], device: torch.device) -> None:
        self._learners = learners
        self._zero = torch.zeros((), device=device)
        self._first = torch.full((2 * len(learners),), -1, dtype=torch.int64, device=device)
        self._values = torch.zeros(2 * len(learners), device=device)

    def see(self, step: int, losses: Mapping[str, Tensor], norms: Mapping[str, Tensor]) -> None:
        """Look at the losses and the norms of the gradients of one step; learners may be missing."""
        found = [values.get(name, self._zero) for values in (losses, norms) for name in self._learners]
        seen = torch.stack([value.detach().float() for value in found])
        fresh = ~seen.isfinite() & (self._first < 0)
        self._first = self._first.masked_fill(fresh, step)
        self._values = torch.where(fresh, seen, self._values)

    def found(self) -> tuple[str, int] | None:
        """What went wrong first, as the beginning of a sentence, and at which step; None if nothing did."""
        steps = self._first.tolist()
        wrong = [(step, place) for place, step in enumerate(steps) if step >= 0]
        if not wrong:
            return None
        step, place = min(wrong)  # at the same step the loss comes before the gradient that it caused
        if place < len(self._learners):
            return f"The loss of the {self._learners[place]} became {self._values[place].item()}", step
        return "A gradient became infinite or no number", step
