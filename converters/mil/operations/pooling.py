"""Pooling."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import operation


@operation("avg_pool")
def avg_pool(
    x: Tensor,
    kernel_sizes: Tensor,
    strides: Tensor | None = None,
    pad_type: str = "valid",
    pad: Tensor | None = None,
    exclude_padding_from_average: Tensor | None = None,
    ceil_mode: Tensor | None = None,
) -> Tensor:
    """x (N, C, H, W): means of windows inside the plane. Padding is not supported."""
    padded = pad is not None and bool((pad != 0).any())
    if x.dim() != 4 or pad_type not in ("valid", "custom") or padded:
        raise MilError("avg_pool is known over unpadded planes only")
    kernel = [int(size) for size in kernel_sizes]
    steps = [1] * len(kernel) if strides is None else [int(step) for step in strides]
    if ceil_mode is not None and bool(ceil_mode):
        raise MilError("avg_pool of windows that reach outside is not known")
    return functional.avg_pool2d(x, kernel, steps)


@operation("max_pool")
def max_pool(
    x: Tensor,
    kernel_sizes: Tensor,
    strides: Tensor | None = None,
    pad_type: str = "valid",
    pad: Tensor | None = None,
    ceil_mode: Tensor | None = None,
) -> Tensor:
    """x (N, C, H, W): the largest values of windows; what is padded counts as less than any."""
    if x.dim() != 4 or pad_type not in ("valid", "custom"):
        raise MilError("max_pool is known over planes with sizes of padding only")
    if ceil_mode is not None and bool(ceil_mode):
        raise MilError("max_pool of windows that reach outside is not known")
    kernel = [int(size) for size in kernel_sizes]
    steps = [1] * len(kernel) if strides is None else [int(step) for step in strides]
    margins = [0] * 4 if pad is None or pad_type == "valid" else [int(size) for size in pad]
    top, bottom, left, right = margins
    padded = functional.pad(x, (left, right, top, bottom), value=float("-inf"))
    return functional.max_pool2d(padded, kernel, steps)
