"""The operations of a saved program as plain data, for those who look at it without running it."""

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
"""How the kinds begin that are made once, when a program is loaded."""


@dataclass(frozen=True)
class Operand:
    """What an operation takes. `constant`: known before the program runs; `value`: that, where it is small
    enough to stand in the program itself; `stored`: its bytes where it is compressed."""

    name: str
    type: TensorType
    constant: bool
    value: Value | None = None
    stored: int | None = None

    @property
    def bytes(self) -> int:
        """In memory, in the declared type, or as it is stored."""
        return math.prod(self.type.shape) * self.type.dtype.bytes if self.stored is None else self.stored


@dataclass(frozen=True)
class Step:
    """One operation that computes: its kind in MIL, what it takes by argument name, and its results."""

    kind: str
    operands: dict[str, tuple[Operand, ...]]
    results: tuple[Operand, ...]

    @property
    def name(self) -> str:
        """That of the first result."""
        return self.results[0].name

    def operand(self, argument: str) -> Operand | None:
        """The only operand of an argument, or None where it is left out."""
        found = self.operands.get(argument, ())
        return found[0] if found else None

    @property
    def activations(self) -> tuple[Operand, ...]:
        """Operands that are computed while the program runs, each once."""
        found = {o.name: o for operands in self.operands.values() for o in operands if not o.constant}
        return tuple(found.values())

    @property
    def weights(self) -> tuple[Operand, ...]:
        """Constant operands that lie in the weight file."""
        return tuple(
            o for operands in self.operands.values() for o in operands if o.constant and not _small(o)
        )


def _small(operand: Operand) -> bool:
    return operand.value is not None


def read_steps(model: MilModel) -> list[Step]:
    """The operations of a program in their order, constants aside.

    Raises:
        MilError: an operation uses what is not defined, or a type that is not known.
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
