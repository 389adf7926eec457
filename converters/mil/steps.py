"""The operations of a saved program as plain data, to analyse it without running it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from converters.mil.compressed import PREFIX, stored_bytes
from converters.mil.errors import MilError
from converters.mil.model import MilModel
from converters.mil.types import TensorType, tensor_type
from converters.mil.values import Value, decode

CONSTANTS = ("const", PREFIX)
"""Prefixes of the operations that are evaluated when a program is loaded."""


@dataclass(frozen=True)
class Operand:
    """An input or result of an operation.

    `constant`: known before the program runs; `value`: the constant, if it is stored in the program itself;
    `stored`: its size in bytes, if it is compressed.
    """

    name: str
    type: TensorType
    constant: bool
    value: Value | None = None
    stored: int | None = None

    @property
    def bytes(self) -> int:
        """Size of the stored form if it is compressed, else size in memory."""
        return math.prod(self.type.shape) * self.type.dtype.bytes if self.stored is None else self.stored


@dataclass(frozen=True)
class Step:
    """An operation: its type in MIL, its operands by argument name, and its results."""

    kind: str
    operands: dict[str, tuple[Operand, ...]]
    results: tuple[Operand, ...]

    @property
    def name(self) -> str:
        """The name of the first result."""
        return self.results[0].name

    def operand(self, argument: str) -> Operand | None:
        """The operand of an argument with one operand, or None if the argument is omitted."""
        found = self.operands.get(argument, ())
        return found[0] if found else None

    @property
    def activations(self) -> tuple[Operand, ...]:
        """Operands that are computed while the program runs, without repetitions."""
        found = {o.name: o for operands in self.operands.values() for o in operands if not o.constant}
        return tuple(found.values())

    @property
    def weights(self) -> tuple[Operand, ...]:
        """Constant operands that are stored in the weight file."""
        return tuple(
            o for operands in self.operands.values() for o in operands if o.constant and not _small(o)
        )


def _small(operand: Operand) -> bool:
    return operand.value is not None


def read_steps(model: MilModel) -> list[Step]:
    """The operations of a program in order, without constants.

    Raises:
        MilError: an operation uses an undefined value or an unknown type.
    """
    known = {port.name: Operand(port.name, port.type, constant=False) for port in model.inputs}
    steps = []
    for operation in model.block.operations:
        constant = operation.type.startswith(CONSTANTS)
        results = tuple(
            Operand(
                o.name,
                tensor_type(o.type, o.name),
                constant,
                _immediate(operation, o.name),
                _stored(operation),
            )
            for o in operation.outputs
        )
        if not constant:
            operands = {
                name: tuple(_operand(binding, known, operation.type) for binding in argument.arguments)
                for name, argument in operation.inputs.items()
            }
            steps.append(Step(operation.type, operands, results))
        known.update({result.name: result for result in results})
    return steps


def _operand(binding: Any, known: dict[str, Operand], owner: str) -> Operand:
    if binding.WhichOneof("binding") != "name":
        kind, value = decode(binding.value, owner, _no_file)
        return Operand("", kind, True, value)
    if binding.name not in known:
        raise MilError(f"{owner} uses {binding.name}, which is not defined")
    return known[binding.name]


def _immediate(operation: Any, owner: str) -> Value | None:
    if operation.type != "const" or operation.attributes["val"].WhichOneof("value") != "immediateValue":
        return None
    return decode(operation.attributes["val"], owner, _no_file)[1]


def _stored(operation: Any) -> int | None:
    return stored_bytes(operation) if operation.type.startswith(PREFIX) else None


def _no_file(name: str) -> Any:
    raise MilError(f"an argument lies in the weight file {name}, where only constants may")
