"""The hinge form of an adversarial loss: Lim and Ye, arXiv:1705.02894, eq. 3."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional


def student_loss(fake_scores: Tensor) -> Tensor:
    """-E[D(G)], per sample: (B, 1, h, w) -> (B,)."""
    return -fake_scores.float().mean(dim=(1, 2, 3))


def critic_loss(real_scores: Tensor, fake_scores: Tensor) -> Tensor:
    """E[max(0, 1 - D(real))] + E[max(0, 1 + D(fake))], a scalar."""
    real, fake = functional.relu(1 - real_scores.float()), functional.relu(1 + fake_scores.float())
    return real.mean() + fake.mean()
