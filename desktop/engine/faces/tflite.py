"""Reads a TensorFlow Lite file as data: its operators, and their constants."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_TYPES: dict[int, np.dtype[np.generic]] = {0: np.dtype("<f4"), 1: np.dtype("<f2"), 2: np.dtype("<i4")}


@dataclass(frozen=True)
class Operator:
    """One step: the code of what is done, tensors by number, and the stride of convolutions and pools."""

    code: int
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    stride: int


@dataclass(frozen=True)
class Network:
    """Operators in the order in which they run; `constants` are the tensors that the file holds."""

    operators: tuple[Operator, ...]
    constants: dict[int, NDArray[np.generic]]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


def read_network(path: Path) -> Network:
    """The first graph of a file.

    Raises:
        OSError: it can not be read.
        ValueError, struct.error, IndexError, KeyError: it is no such file.
    """
    model = _Table.root(path.read_bytes())
    codes = [max(each.number(0, "b"), each.number(3, "i")) for each in model.tables(1)]
    buffers = [table.array(0, np.dtype("u1")) for table in model.tables(4)]
    graph = next(model.tables(2))
    constants: dict[int, NDArray[np.generic]] = {}
    for number, tensor in enumerate(graph.tables(0)):
        data = buffers[tensor.number(2, "I")]
        if data.size:
            kind = _TYPES[tensor.number(1, "b")]
            constants[number] = np.frombuffer(data.tobytes(), kind).reshape(tensor.integers(0))
    operators = tuple(
        Operator(
            codes[each.number(0, "I")],
            each.integers(1),
            each.integers(2),
            next(each.tables_at(4)).number(1, "i") if codes[each.number(0, "I")] in _STRIDED else 1,
        )
        for each in graph.tables(3)
    )
    return Network(operators, constants, graph.integers(1), graph.integers(2))


_STRIDED = (3, 4, 17)
"""Convolutions and pools, whose options have the stride in their second field."""


@dataclass(frozen=True)
class _Table:
    """A table of a flat buffer, with its fields by number."""

    data: bytes
    at: int

    @classmethod
    def root(cls, data: bytes) -> _Table:
        return cls(data, struct.unpack_from("<I", data)[0])

    def number(self, field: int, kind: str) -> int:
        """A number of the kind that `struct` names; 0 where the field is left out."""
        at = self._place(field)
        return int(struct.unpack_from("<" + kind, self.data, at)[0]) if at else 0

    def array(self, field: int, dtype: np.dtype[np.generic]) -> NDArray[np.generic]:
        at = self._place(field)
        if not at:
            return np.empty(0, dtype)
        begin, count = self._vector(at)
        return np.frombuffer(self.data, dtype, count, begin)

    def integers(self, field: int) -> tuple[int, ...]:
        return tuple(int(each) for each in self.array(field, np.dtype("<i4")))

    def tables(self, field: int) -> Iterator[_Table]:
        begin, count = self._vector(self._place(field))
        for at in range(begin, begin + 4 * count, 4):
            yield _Table(self.data, at + self._u32(at))

    def tables_at(self, field: int) -> Iterator[_Table]:
        """The one table of a field."""
        at = self._place(field)
        yield _Table(self.data, at + self._u32(at))

    def _place(self, field: int) -> int:
        """Where a field is; 0 where it is left out."""
        fields = self.at - struct.unpack_from("<i", self.data, self.at)[0]
        (size,) = struct.unpack_from("<H", self.data, fields)
        entry = 4 + 2 * field
        offset = struct.unpack_from("<H", self.data, fields + entry)[0] if entry < size else 0
        return self.at + offset if offset else 0

    def _vector(self, at: int) -> tuple[int, int]:
        """Where its elements begin, and how many they are."""
        begin = at + self._u32(at)
        return begin + 4, self._u32(begin)

    def _u32(self, at: int) -> int:
        return int(struct.unpack_from("<I", self.data, at)[0])
