"""The weight file of an ML Program ("MIL blob storage", version 2).

Layout, all little-endian: a 64-byte header (count, version), then for each blob a 64-byte record, aligned to
64 bytes, with sentinel, element type, size and offset of its data, which is aligned likewise.
"""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from converters.mil.errors import MilError
from converters.mil.types import DType, TensorType

ALIGNMENT = 64
VERSION = 2
SENTINEL = 0xDEADBEEF
HEADER = struct.Struct("<II")
RECORD = struct.Struct("<IIQQ")
ELEMENTS: dict[int, tuple[DType, np.dtype[Any]]] = {
    1: (DType.FP16, np.dtype("<f2")),
    2: (DType.FP32, np.dtype("<f4")),
    3: (DType.UINT8, np.dtype("u1")),
    4: (DType.INT8, np.dtype("i1")),
}
"""Blob element type -> declared type and numpy type."""


class BlobFile:
    """A weight file, read once."""

    def __init__(self, path: Path) -> None:
        try:
            self._bytes = path.read_bytes()
        except OSError as error:
            raise MilError(f"the weight file {path.name} can not be read: {error.strerror}") from error
        if len(self._bytes) < ALIGNMENT:
            raise MilError(f"the weight file {path.name} is cut short: {len(self._bytes)} bytes")
        _, version = HEADER.unpack_from(self._bytes)
        if version != VERSION:
            raise MilError(f"the weight file {path.name} has version {version}, known is {VERSION}")

    def read(self, offset: int, expected: TensorType, owner: str) -> Tensor:
        """The blob whose record lies at `offset`, reshaped: floats as float32, integers as int32.

        Raises:
            MilError: no record there, or one that contradicts the declared type or leaves the file.
        """
        if offset < ALIGNMENT or offset % ALIGNMENT or offset + ALIGNMENT > len(self._bytes):
            raise MilError(f"{owner} points to offset {offset}, where the weight file has no record")
        sentinel, code, size, start = RECORD.unpack_from(self._bytes, offset)
        if sentinel != SENTINEL:
            raise MilError(f"{owner} points to offset {offset}, which does not begin a weight record")
        if code not in ELEMENTS or ELEMENTS[code][0] is not expected.dtype:
            raise MilError(f"{owner} is declared {expected}, but its weights have element code {code}")
        element = ELEMENTS[code][1]
        if size != math.prod(expected.shape) * element.itemsize:
            raise MilError(f"{owner} is declared {expected}, but its weights are {size} bytes")
        if start % ALIGNMENT or start < offset + ALIGNMENT or start + size > len(self._bytes):
            raise MilError(f"{owner} has weights outside the weight file (offset {start}, {size} bytes)")
        flat = np.frombuffer(self._bytes, element, math.prod(expected.shape), start)
        held = np.float32 if expected.dtype.is_float else np.int32
        return torch.from_numpy(flat.astype(held)).reshape(expected.shape)
