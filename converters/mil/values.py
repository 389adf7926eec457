"""Decodes the constants of a MIL program."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from converters.mil.blob import BlobFile
from converters.mil.errors import MilError
from converters.mil.types import DType, TensorType, tensor_type

Value = Tensor | str

IMMEDIATE_FIELD = {DType.BOOL: "bools", DType.FP32: "floats", DType.INT32: "ints"}
PACKED: dict[DType, np.dtype[Any]] = {
    DType.FP16: np.dtype("<f2"),
    DType.INT8: np.dtype("i1"),
    DType.INT16: np.dtype("<i2"),
    DType.UINT8: np.dtype("u1"),
    DType.UINT32: np.dtype("<u4"),
}
"""Types without a protobuf field of their own, which are stored as bytes."""


def decode(value: Any, owner: str, open_blob: Callable[[str], BlobFile]) -> tuple[TensorType, Value]:
    """A MIL Value -> its declared type and its contents.

    Raises:
        MilError: the contents do not fit the declared type.
    """
    declared = tensor_type(value.type, owner)
    place = value.WhichOneof("value")
    if place == "blobFileValue":
        blob = value.blobFileValue
        return declared, open_blob(blob.fileName).read(blob.offset, declared, owner)
    if place != "immediateValue" or value.immediateValue.WhichOneof("value") != "tensor":
        raise MilError(f"{owner} holds no tensor")
    return declared, _immediate(value.immediateValue.tensor, declared, owner)


def _immediate(tensor: Any, declared: TensorType, owner: str) -> Value:
    field = tensor.WhichOneof("value")
    if declared.dtype is DType.STRING:
        if field != "strings" or len(tensor.strings.values) != 1:
            raise MilError(f"{owner} is declared a string and holds something else")
        return str(tensor.strings.values[0])
    # An empty tensor leaves its field unset.
    if field not in (None, IMMEDIATE_FIELD.get(declared.dtype, "bytes")):
        raise MilError(f"{owner} is declared {declared} and holds {field}")
    if declared.dtype in PACKED:
        try:
            flat = np.frombuffer(tensor.bytes.values, PACKED[declared.dtype])
        except ValueError as error:
            raise MilError(f"{owner} is declared {declared} and holds a part of a number") from error
        values = torch.from_numpy(flat.astype(np.float64)).to(declared.dtype.held_as)
    else:
        stored = list(getattr(tensor, IMMEDIATE_FIELD[declared.dtype]).values)
        values = torch.tensor(stored, dtype=declared.dtype.held_as)
    if values.numel() != math.prod(declared.shape):
        raise MilError(f"{owner} is declared {declared} and holds {values.numel()} values")
    return values.reshape(declared.shape)
