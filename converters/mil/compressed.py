"""Compressed weights, which are decompressed when a program is loaded."""

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
from converters.mil.values import decode

PREFIX = "constexpr_"
_Open = Callable[[str], BlobFile]


def expand(operation: Any, open_blob: _Open) -> tuple[TensorType, Tensor]:
    """The declared type of a constexpr operation, and its decompressed weights.

    Raises:
        MilError: an unknown kind of compression, or parts that do not fit each other.
    """
    if operation.type not in _WAYS or len(operation.outputs) != 1:
        raise MilError(f"{operation.type}: this way to compress weights is not known")
    output = operation.outputs[0]
    declared = tensor_type(output.type, output.name)
    parts = {
        name: _tensor(operation.attributes[name], output.name, open_blob)
        for name in _PARTS[operation.type]
        if name in operation.attributes
    }
    if missing := _PARTS[operation.type] - parts.keys():
        raise MilError(f"{output.name} lacks {', '.join(sorted(missing))}")
    values = _WAYS[operation.type](**parts)
    if tuple(values.shape) != declared.shape:
        raise MilError(f"{output.name} is declared {declared} and expands to {list(values.shape)}")
    return declared, values.half().float() if declared.dtype is DType.FP16 else values


def stored_bytes(operation: Any) -> int:
    """Bytes of the parts in the weight file, by their declared types."""
    return sum(
        math.prod(kind.shape) * kind.dtype.bytes
        for attribute in operation.attributes.values()
        if attribute.WhichOneof("value") == "blobFileValue"
        for kind in [tensor_type(attribute.type, operation.type)]
    )


def _tensor(value: Any, owner: str, open_blob: _Open) -> Tensor:
    _, decoded = decode(value, owner, open_blob)
    if not isinstance(decoded, Tensor):
        raise MilError(f"{owner} is compressed by a text")
    return decoded


def _affine(quantized_data: Tensor, zero_point: Tensor, scale: Tensor, axis: Tensor) -> Tensor:
    """(q - zero) * scale along an axis."""
    shape = [1] * quantized_data.dim()
    if scale.dim():
        shape[int(axis)] = -1
    if scale.numel() not in (1, quantized_data.shape[int(axis)]) or zero_point.numel() not in (
        1,
        scale.numel(),
    ):
        raise MilError("scales that do not fit the weights")
    steps = quantized_data.float() - zero_point.float().reshape(shape if zero_point.dim() else [])
    return steps * scale.reshape(shape if scale.dim() else [])


def _palette(indices: Tensor, lut: Tensor, shape: Tensor) -> Tensor:
    """lut[index]; the indices are packed without gaps, lowest bit first."""
    bits, sizes = lut.numel().bit_length() - 1, [int(size) for size in shape]
    if lut.numel() != 1 << bits or bits not in (1, 2, 4, 6, 8):
        raise MilError(f"a palette of {lut.numel()} values")
    count = math.prod(sizes)
    unpacked = np.unpackbits(indices.numpy().astype(np.uint8), bitorder="little")
    if unpacked.size < count * bits:
        raise MilError(f"{unpacked.size} bits for {count} indices of {bits}")
    digits = unpacked[: count * bits].reshape(count, bits).astype(np.int64)
    index = digits @ (1 << np.arange(bits))
    return lut[torch.from_numpy(index)].reshape(sizes)


_WAYS: dict[str, Callable[..., Tensor]] = {
    "constexpr_affine_dequantize": _affine,
    "constexpr_lut_to_dense": _palette,
}
_PARTS = {
    "constexpr_affine_dequantize": {"quantized_data", "zero_point", "scale", "axis"},
    "constexpr_lut_to_dense": {"indices", "lut", "shape"},
}
