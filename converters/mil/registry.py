"""The MIL operations that the interpreter supports.

An operation is a function whose parameters have the argument names of MIL: a parameter without default is
required, one annotated as a tuple may be variadic in MIL. Floats arrive as float32 tensors, integers as
int32 tensors, strings as str; it returns one tensor, or a tuple where the operation has several results.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from converters.mil.errors import MilError
from converters.mil.types import DType

ResultType = Callable[[Mapping[str, DType], Mapping[str, Any]], DType]


def type_of(name: str) -> ResultType:
    """The results have the element type of this argument."""
    return lambda types, _: types[name]


def always(dtype: DType) -> ResultType:
    """The results have this element type."""
    return lambda *_: dtype


@dataclass(frozen=True)
class Operation:
    """One entry of the registry."""

    name: str
    compute: Callable[..., Tensor | tuple[Tensor, ...]]
    result: ResultType
    same_type: tuple[str, ...]
    variadic: frozenset[str]
    required: frozenset[str]
    known: frozenset[str]

    def check_arguments(self, types: Mapping[str, DType], owner: str) -> None:
        """Check for missing and unknown arguments, and that element types agree where they must.

        Raises:
            MilError: the message names the arguments.
        """
        if missing := self.required - types.keys():
            raise MilError(f"{owner} lacks the argument {', '.join(sorted(missing))}")
        if unknown := types.keys() - self.known:
            raise MilError(f"{owner} has the unknown argument {', '.join(sorted(unknown))}")
        kinds = {types[name] for name in self.same_type if name in types}
        if len(kinds) > 1:
            names = ", ".join(sorted(kind.name.lower() for kind in kinds))
            raise MilError(f"{owner} mixes the element types {names}")


OPERATIONS: dict[str, Operation] = {}


def operation(
    name: str,
    *,
    result: ResultType | None = None,
    same_type: tuple[str, ...] = (),
    variadic: tuple[str, ...] = (),
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register the decorated function. `result` is `type_of("x")` by default."""

    def register(compute: Callable[..., Any]) -> Callable[..., Any]:
        if name in OPERATIONS:
            raise ValueError(f"operation {name} is registered twice")
        parameters = inspect.signature(compute).parameters
        OPERATIONS[name] = Operation(
            name,
            compute,
            result or type_of("x"),
            same_type,
            frozenset(variadic),
            frozenset(n for n, p in parameters.items() if p.default is inspect.Parameter.empty),
            frozenset(parameters),
        )
        return compute

    return register
