"""Comparison, selection and lookup by index."""

from __future__ import annotations

import torch
from torch import Tensor

from converters.mil.errors import MilError
from converters.mil.registry import always, operation, type_of
from converters.mil.types import DType


@operation("greater_equal", result=always(DType.BOOL), same_type=("x", "y"))
def greater_equal(x: Tensor, y: Tensor) -> Tensor:
    """x >= y, element by element."""
    return x >= y


@operation("select", result=type_of("a"), same_type=("a", "b"))
def select(cond: Tensor, a: Tensor, b: Tensor) -> Tensor:
    """a where the condition is true, else b."""
    return torch.where(cond, a, b)


@operation("reduce_argmin", result=always(DType.INT32))
def reduce_argmin(
    x: Tensor,
    axis: Tensor | None = None,
    keep_dims: Tensor | None = None,
    output_dtype: str = "int32",
) -> Tensor:
    """Index of the smallest element along an axis, by default the last; of equal ones the first."""
    if output_dtype != "int32":
        raise MilError(f"reduce_argmin to {output_dtype} is not known")
    dimension = -1 if axis is None else int(axis)
    return x.argmin(dimension, keepdim=keep_dims is not None and bool(keep_dims)).int()


@operation("gather")
def gather(
    x: Tensor,
    indices: Tensor,
    axis: Tensor | None = None,
    batch_dims: Tensor | None = None,
    validate_indices: Tensor | None = None,
) -> Tensor:
    """The slices of x at these indices of an axis, by default the first. All must be in range."""
    dimension = 0 if axis is None else int(axis) % x.dim()
    length = x.shape[dimension]
    if batch_dims is not None and int(batch_dims):
        raise MilError("gather with batch_dims is not known")
    if bool(((indices < 0) | (indices >= length)).any()):
        raise MilError(f"gather reaches outside the {length} elements of its axis")
    shape = (*x.shape[:dimension], *indices.shape, *x.shape[dimension + 1 :])
    return x.index_select(dimension, indices.flatten().long()).reshape(shape)
