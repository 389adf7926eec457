"""Random numbers and slider positions on the device that trains, without waiting for it.

Reading a value back from a GPU waits for all of its queued work. So what decides about the course of a step
is drawn on the CPU, and what is large is drawn where it is used.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Generator, Tensor

from desktop.student.embeddings import HARMONICS

_SEEDS = 2**62


def normal(shape: Sequence[int], generator: Generator, device: torch.device) -> Tensor:
    """Standard normal numbers on `device`, determined by the CPU generator and the kind of the device."""
    if device == generator.device:
        return torch.randn(tuple(shape), generator=generator)
    seed = int(torch.randint(_SEEDS, (), generator=generator))
    return torch.randn(tuple(shape), generator=Generator(device).manual_seed(seed), device=device)


def sent(tensor: Tensor, device: torch.device) -> Tensor:
    """A small tensor of the CPU on `device`; the CPU does not wait until it has arrived."""
    return tensor.to(device, non_blocking=True)


def embedded(slider: Tensor, size: Sequence[int]) -> Tensor:
    """Slider positions (B,) in [0, 1] -> maps (B, 9, h, w) on their device, `size` being (h, w).

    The same function as `realism_embedding`, up to rounding.
    """
    t = slider.float()
    channels = [t]
    for k in range(1, HARMONICS + 1):
        channels += [torch.sin(k * math.pi * t), 1 - torch.cos(k * math.pi * t)]
    return torch.stack(channels, dim=1)[:, :, None, None].expand(-1, -1, *size).contiguous()
