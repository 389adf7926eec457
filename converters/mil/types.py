"""The data types of MIL, and their representation in the interpreter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import torch

from converters.mil.errors import MilError

MAX_RANK = 5
"""Core ML refuses tensors of higher rank."""


class DType(Enum):
    """The types that are used here, by their names in MIL. The values are the numbers in MIL.proto."""

    BOOL = 1
    STRING = 2
    FP16 = 10
    FP32 = 11
    INT8 = 21
    INT16 = 22
    INT32 = 23
    UINT8 = 31
    UINT32 = 33

    @property
    def is_float(self) -> bool:
        """Whether values of this type are subject to rounding."""
        return self in (DType.FP16, DType.FP32)

    @property
    def held_as(self) -> torch.dtype:
        """The torch type of the interpreter's values: floats of every width are computed in float32."""
        if self is DType.BOOL:
            return torch.bool
        return torch.float32 if self.is_float else torch.int32

    @property
    def bytes(self) -> int:
        """Size of one number in memory."""
        return {"FP16": 2, "BOOL": 1, "STRING": 1, "INT8": 1, "INT16": 2, "UINT8": 1}.get(self.name, 4)


@dataclass(frozen=True)
class TensorType:
    """A declared type: element type and fixed shape."""

    dtype: DType
    shape: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.dtype.name.lower()}{list(self.shape)}"


def tensor_type(value_type: Any, owner: str) -> TensorType:
    """Read a MIL ValueType.

    Raises:
        MilError: not a tensor, an unknown element type, a dynamic dimension, or too high a rank.
    """
    kind = value_type.WhichOneof("type")
    if kind != "tensorType":
        raise MilError(f"{owner} is declared as {kind}; only tensors are known")
    declared = value_type.tensorType
    try:
        dtype = DType(declared.dataType)
    except ValueError:
        raise MilError(f"{owner} has the unknown element type {declared.dataType}") from None
    if any(d.WhichOneof("dimension") != "constant" for d in declared.dimensions):
        raise MilError(f"{owner} has a dynamic shape; only fixed shapes are known")
    shape = tuple(d.constant.size for d in declared.dimensions)
    if declared.rank != len(shape) or len(shape) > MAX_RANK:
        raise MilError(
            f"{owner} declares rank {declared.rank} for the shape {list(shape)}, at most {MAX_RANK}"
        )
    return TensorType(dtype, shape)
