"""What rewritten torch programs call: several operations with fewer passes over memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

_PART = 1 << 18
"""Values that are added and rounded at once: they stay in the cache of a core."""

_ACTIVATIONS: dict[str, Callable[..., Tensor]] = {
    "swish": functional.silu,
    "relu": functional.relu,
    "leaky_relu": functional.leaky_relu,
}
"""By the names of oneDNN."""


def activated_convolution(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    activation: str,
    scalars: Sequence[float] = (),
    stride: Sequence[int] = (1, 1),
    padding: Sequence[int] = (0, 0),
    dilation: Sequence[int] = (1, 1),
    groups: int = 1,
) -> Tensor:
    """activation(conv2d(x, weight, bias, ...), *scalars).

    In bfloat16 by one call of oneDNN where torch has that; it rounds once, after the activation. In float32
    that would gain nothing.
    """
    if x.dtype == torch.bfloat16 and x.device.type == "cpu" and has_fused_convolutions():
        return _fused(x, weight, bias, padding, stride, dilation, groups, activation, scalars)
    h = functional.conv2d(x, weight, bias, stride, padding, dilation, groups)
    return _ACTIVATIONS[activation](h, *scalars, inplace=True)


@cache
def has_fused_convolutions() -> bool:
    """Whether torch has its private operator for them, and that does in bfloat16 what is expected of it."""
    x = torch.linspace(-1, 1, 128, dtype=torch.bfloat16).reshape(1, 8, 4, 4)
    weight = torch.linspace(-1, 1, 576, dtype=torch.bfloat16).reshape(8, 8, 3, 3)
    h = functional.conv2d(x, weight, padding=1)
    try:
        for name, activation in _ACTIVATIONS.items():
            scalars = (0.2,) if name == "leaky_relu" else ()
            found = _fused(x, weight, None, (1, 1), (1, 1), (1, 1), 1, name, scalars)
            if not torch.allclose(found, activation(h, *scalars), rtol=0.02, atol=0.02):
                return False
    except (AttributeError, RuntimeError, TypeError):
        return False
    return True


def modulated_convolution(
    x: Tensor,
    weight: Tensor,
    bias: Tensor,
    scale: Tensor,
    shift: Tensor,
    stride: Sequence[int] = (1, 1),
    padding: Sequence[int] = (0, 0),
    dilation: Sequence[int] = (1, 1),
    groups: int = 1,
) -> Tensor:
    """SiLU(h + h * scale + shift) with h = conv2d(x, weight, bias, ...); x has a batch of 1.

    Where scale and shift (1, C, 1, 1) are the same everywhere they go into the weights, which is less work.
    """
    if scale.shape[-2:] == shift.shape[-2:] == (1, 1):
        gain = 1 + scale.float().flatten()
        weight = (weight * gain[:, None, None, None]).to(weight.dtype)
        bias = (bias * gain + shift.flatten()).to(bias.dtype)
        return activated_convolution(x, weight, bias, "swish", (), stride, padding, dilation, groups)
    h = functional.conv2d(x, weight, bias, stride, padding, dilation, groups)
    return functional.silu(torch.addcmul(h + shift, h, scale), inplace=True)


def opened_gate(h: Tensor) -> Tensor:
    """tanh(h / 2) / 2, as h.shape in float32, from -1/2 to 1/2."""
    return torch.sigmoid(h.float()).sub_(0.5)


def add_in_place(own: Tensor, other: Tensor, spare: bool, scale: float = 1) -> Tensor:
    """own * scale + other, written over `own` where it fits there, else over `other` if that is `spare`."""
    if own.shape != other.shape:
        return torch.add(other, own, alpha=scale)
    if own.dtype == other.dtype:
        return own.add_(other) if scale == 1 else torch.add(other, own, alpha=scale, out=own)
    fits = spare and other.dtype == torch.result_type(own, other)
    return other.add_(own, alpha=scale) if fits else torch.add(other, own, alpha=scale)


def add_and_round(own: Tensor, other: Tensor, spare: bool, scale: float = 1) -> tuple[Tensor, Tensor]:
    """own * scale + other, and the same in bfloat16. Both are written over the two where they fit there.

    Part by part, so that a sum in float32 is rounded while it lies in the cache.
    """
    parts = [_parts(own), _parts(other)]
    if own.shape != other.shape or other.dtype != torch.float32 or not all(parts):
        added = add_in_place(own, other, spare, scale)
        return added, added.to(torch.bfloat16)
    added = other if spare else torch.empty_like(other)
    rounded = own if own.dtype == torch.bfloat16 else torch.empty_like(own, dtype=torch.bfloat16)
    for one, two, whole, short in zip(*parts, _parts(added), _parts(rounded), strict=True):
        short.copy_(torch.add(two, one, alpha=scale, out=whole))
    return added, rounded


def _parts(maps: Tensor) -> tuple[Tensor, ...]:
    """Maps (1, C, H, W) that lie in memory pixel by pixel, in flat parts; none where they lie otherwise."""
    if not maps.is_contiguous(memory_format=torch.channels_last):
        return ()
    return torch.split(maps.permute(0, 2, 3, 1).view(-1), _PART)


def _fused(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    padding: Sequence[int],
    stride: Sequence[int],
    dilation: Sequence[int],
    groups: int,
    activation: str,
    scalars: Sequence[float],
) -> Tensor:
    made: Tensor = torch.ops.mkldnn._convolution_pointwise(
        x, weight, bias, padding, stride, dilation, groups, activation, scalars, None
    )
    return made
