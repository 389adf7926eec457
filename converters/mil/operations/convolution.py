"""Convolutions and matrix products."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import operation


def _list(values: Tensor | None, default: int, length: int) -> list[int]:
    return [default] * length if values is None else [int(v) for v in values]


def _padding(kind: str, pad: Tensor | None, spatial: int) -> list[int]:
    """Before and after each spatial dimension, first dimension first."""
    if kind == "valid":
        return [0] * (2 * spatial)
    if kind == "custom":
        return _list(pad, 0, 2 * spatial)
    # "same" and "same_lower" are documented for stride 1 only, and do not occur in our programs.
    raise MilError(f"the padding {kind!r} is not known")


@operation("conv", same_type=("x", "weight", "bias"))
def conv(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    strides: Tensor | None = None,
    pad_type: str = "valid",
    pad: Tensor | None = None,
    dilations: Tensor | None = None,
    groups: Tensor | None = None,
) -> Tensor:
    """x (N, C, H, W), weight (K, C / groups, h, w) -> (N, K, H', W'), zeros outside."""
    spatial = x.dim() - 2
    if spatial != 2:
        raise MilError(f"conv over {spatial} dimensions is not known")
    top, bottom, left, right = _padding(pad_type, pad, spatial)
    padding = (top, left)
    if padding != (bottom, right):
        x, padding = functional.pad(x, (left, right, top, bottom)), (0, 0)
    return functional.conv2d(
        x,
        weight,
        bias,
        _list(strides, 1, spatial),
        padding,
        _list(dilations, 1, spatial),
        1 if groups is None else int(groups),
    )


@operation("linear", same_type=("x", "weight", "bias"))
def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x (..., C), weight (K, C) -> (..., K)."""
    return functional.linear(x, weight, bias)


@operation("matmul", same_type=("x", "y"))
def matmul(
    x: Tensor, y: Tensor, transpose_x: Tensor | None = None, transpose_y: Tensor | None = None
) -> Tensor:
    """Batched matrix product, optionally of the transposed matrices."""
    if transpose_x is not None and bool(transpose_x):
        x = x.transpose(-1, -2)
    if transpose_y is not None and bool(transpose_y):
        y = y.transpose(-1, -2)
    return torch.matmul(x, y)
