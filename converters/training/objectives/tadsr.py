"""TADSR's time-aware distillation: the later the student's time, the more noise for the teacher's score.

Zhang et al., arXiv:2508.16557, section 3.3. The student's time t_s in 0..999 is its slider. Noise of the time
t_v = floor(0.5 t_s) is added to its result z. The frozen teacher predicts the clean picture x_fixed from
that, and a copy of the teacher, the critic, which is trained on the student's results, predicts x_critic.
Their difference is the gradient of variational score distillation. Any teacher that predicts a clean picture
at a time can be used. The critic is trained by the loss of the teacher, for a flow `flow_matching`.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

TIMES = 1000
"""Number of timesteps of the published teacher, a diffusion."""
TIME_RATIO = 0.5
_SMALLEST_WEIGHT = 1e-3
"""Keeps the gradient finite where student and teacher agree exactly."""


def teacher_time(student_time: Tensor) -> Tensor:
    """The timestep map t_v = floor(0.5 t_s): (B,) -> (B,)."""
    return (TIME_RATIO * student_time).floor()


def guidance_scale(time: Tensor, base: float = 7.5, growth: float = 1 / 200) -> Tensor:
    """Classifier-free guidance at t_v: base + growth t_v, (B,) -> (B,).

    7.5 is in the paper; the growth with t_v is in the authors' code only.
    """
    return base + growth * time


def guided(wanted: Tensor, unwanted: Tensor, scale: Tensor) -> Tensor:
    """x_unwanted + scale (x_wanted - x_unwanted), for pictures (B, C, H, W) and a scale (B,)."""
    return unwanted + scale.view(-1, 1, 1, 1) * (wanted - unwanted)


def score_distillation(ours: Tensor, critics: Tensor, fixed: Tensor) -> Tensor:
    """mean (z - stopgrad(z - g))^2 with g = (x_critic - x_fixed) / mean |z - x_fixed|, per sample.

    (B, C, H, W) each -> (B,). The value is mean g^2; the gradient for z is 2 g / (C H W).
    """
    with torch.no_grad():
        weight = (ours - fixed).abs().mean(dim=(1, 2, 3), keepdim=True).clamp(min=_SMALLEST_WEIGHT)
        target = ours - (critics - fixed) / weight
    return (ours - target).square().mean(dim=(1, 2, 3))


def blur_kernel(student_time: int) -> Tensor:
    """A normalised Gaussian of 5 + 4 floor(t_s / 200) taps and sigma 1 + t_s / 200 pixels."""
    taps, sigma = 5 + 4 * (student_time // 200), 1 + student_time / 200
    distance = torch.arange(taps) - (taps - 1) / 2
    kernel = torch.exp(-(distance**2) / (2 * sigma**2))
    return kernel / kernel.sum()


def blurred_mse(ours: Tensor, target: Tensor, student_time: Tensor) -> Tensor:
    """Squared difference after a blur that grows with t_s, so later times allow more change of detail.

    (B, C, H, W) pairs and times (B,) in 0..999 -> (B,). Pictures are continued by reflection.
    """
    losses = []
    for difference, time in zip(ours - target, student_time.tolist(), strict=True):
        kernel = blur_kernel(math.floor(time)).to(difference)
        half, channels = len(kernel) // 2, difference.shape[0]
        padded = functional.pad(difference[None], (half, half, half, half), mode="reflect")
        rows = functional.conv2d(padded, kernel.view(1, 1, -1, 1).expand(channels, 1, -1, 1), groups=channels)
        both = functional.conv2d(rows, kernel.view(1, 1, 1, -1).expand(channels, 1, 1, -1), groups=channels)
        losses.append(both.square().mean())
    return torch.stack(losses)
