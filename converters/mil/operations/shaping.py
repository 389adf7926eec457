"""Operations that rearrange elements, and reductions over dimensions."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import always, operation, type_of
from converters.mil.types import DType


def _is_set(mask: Tensor | None, index: int) -> bool:
    return mask is not None and bool(mask[index])


@operation("slice_by_index")
def slice_by_index(
    x: Tensor,
    begin: Tensor,
    end: Tensor,
    stride: Tensor | None = None,
    begin_mask: Tensor | None = None,
    end_mask: Tensor | None = None,
    squeeze_mask: Tensor | None = None,
) -> Tensor:
    """Python slices of each dimension; set masks mean "from the start", "to the end", "this index alone"."""
    if not begin.numel() == end.numel() == x.dim():
        raise MilError("slice_by_index needs a begin and an end for every dimension")
    index: list[slice | int] = []
    for axis in range(x.dim()):
        first, last = int(begin[axis]), int(end[axis])
        step = 1 if stride is None else int(stride[axis])
        if step < 1:
            raise MilError("slice_by_index with a stride below 1 is not known")
        if _is_set(squeeze_mask, axis):
            index.append(first)
            continue
        start = None if _is_set(begin_mask, axis) else first
        index.append(slice(start, None if _is_set(end_mask, axis) else last, step))
    return x[tuple(index)]


@operation("split")
def split(
    x: Tensor, axis: Tensor, split_sizes: Tensor | None = None, num_splits: Tensor | None = None
) -> tuple[Tensor, ...]:
    """Parts along an axis: of given sizes, or a number of equal parts."""
    dimension = int(axis)
    if split_sizes is not None:
        return tuple(torch.split(x, [int(size) for size in split_sizes], dimension))
    if num_splits is None or x.shape[dimension] % int(num_splits):
        raise MilError("split needs sizes, or a number of parts that divides the axis")
    return tuple(torch.chunk(x, int(num_splits), dimension))


@operation("concat", result=type_of("values"), variadic=("values",))
def concat(values: tuple[Tensor, ...], axis: Tensor, interleave: Tensor | None = None) -> Tensor:
    """Concatenate along an axis."""
    if interleave is not None and bool(interleave):
        raise MilError("concat with interleave is not known")
    return torch.cat(values, int(axis))


@operation("reshape")
def reshape(x: Tensor, shape: Tensor) -> Tensor:
    """Reshape. A 0 in the shape, which means an unchanged dimension, is not supported."""
    sizes = [int(size) for size in shape]
    if 0 in sizes:
        raise MilError("reshape with a 0 in the shape is not known")
    return x.reshape(sizes)


@operation("transpose")
def transpose(x: Tensor, perm: Tensor) -> Tensor:
    """Permute the dimensions."""
    return x.permute([int(axis) for axis in perm])


@operation("expand_dims")
def expand_dims(x: Tensor, axes: Tensor) -> Tensor:
    """Insert dimensions of size 1 at the given positions of the result."""
    rank = x.dim() + axes.numel()
    for axis in sorted(int(axis) % rank for axis in axes):
        x = x.unsqueeze(axis)
    return x


@operation("squeeze")
def squeeze(x: Tensor, axes: Tensor | None = None) -> Tensor:
    """Remove the given dimensions, which must have size 1."""
    if axes is None:
        return x.squeeze()
    dimensions = [int(axis) % x.dim() for axis in axes]
    if any(x.shape[axis] != 1 for axis in dimensions):
        raise MilError("squeeze of a dimension that is not 1")
    return x.squeeze(dimensions)


@operation("shape", result=always(DType.INT32))
def shape_of(x: Tensor) -> Tensor:
    """The sizes of the dimensions."""
    return torch.tensor(x.shape, dtype=torch.int32)


@operation("pad", same_type=("x", "constant_val"))
def pad(x: Tensor, pad: Tensor, mode: str = "constant", constant_val: Tensor | None = None) -> Tensor:
    """Pad before and after each of the last dimensions, in order (torch counts from the last)."""
    pairs = [(int(before), int(after)) for before, after in pad.reshape(-1, 2)]
    while pairs and pairs[0] == (0, 0):
        pairs.pop(0)
    flat = [amount for pair in reversed(pairs) for amount in pair]
    if mode == "constant":
        return functional.pad(x, flat, value=0.0 if constant_val is None else float(constant_val))
    if mode not in ("reflect", "replicate"):
        raise MilError(f"pad has the unknown mode {mode!r}")
    if len(pairs) > 2 or x.dim() != 4:
        raise MilError(f"pad {mode!r} works on the last two of four dimensions only")
    return functional.pad(x, flat + [0] * (4 - len(flat)), mode=mode)


def _axes(x: Tensor, axes: Tensor | None) -> list[int]:
    return list(range(x.dim())) if axes is None else [int(axis) for axis in axes]


@operation("reduce_mean")
def reduce_mean(x: Tensor, axes: Tensor | None = None, keep_dims: Tensor | None = None) -> Tensor:
    """Mean over dimensions, by default over all."""
    return x.mean(_axes(x, axes), keepdim=keep_dims is not None and bool(keep_dims))


@operation("reduce_sum")
def reduce_sum(x: Tensor, axes: Tensor | None = None, keep_dims: Tensor | None = None) -> Tensor:
    """Sum over dimensions, by default over all."""
    return x.sum(_axes(x, axes), keepdim=keep_dims is not None and bool(keep_dims))


@operation("softmax")
def softmax(x: Tensor, axis: Tensor | None = None) -> Tensor:
    """exp(x) divided by its sum along an axis, by default the last."""
    return torch.softmax(x, -1 if axis is None else int(axis))
