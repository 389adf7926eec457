"""Runs a MIL program with torch, one operation at a time, and checks every declared type and shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor

from converters.mil import compressed, operations
from converters.mil.blob import BlobFile
from converters.mil.errors import MilError
from converters.mil.model import MilModel
from converters.mil.registry import OPERATIONS
from converters.mil.types import DType, TensorType, tensor_type
from converters.mil.values import Value, decode

__all__ = ["Interpreter", "Mode", "Peak", "operations"]

FP16_MAX = 65504.0

Mode = Literal["rounded", "fp32"]
"""`rounded`: values that the program declares as float16 are rounded to float16 after each operation. `fp32`:
they are not, so that the remaining error is that of the graph and of the stored weights."""


@dataclass(frozen=True)
class Peak:
    """The largest magnitude of all computed values that are declared as float16, and its name."""

    magnitude: float = 0.0
    value: str = ""

    @property
    def share(self) -> float:
        """The magnitude as a share of the largest float16 number."""
        return self.magnitude / FP16_MAX


@dataclass(frozen=True)
class _Typed:
    type: TensorType
    value: Value


class Interpreter:
    """A program with decoded constants, which can run any number of times."""

    def __init__(self, model: MilModel) -> None:
        """Decode and check the constants.

        Raises:
            MilError: the program or its weights are damaged, or use something that is not supported.
        """
        self.model = model
        self.peak = Peak()
        self._constants: dict[str, _Typed] = {}
        self._steps: list[Any] = []
        blobs: dict[str, BlobFile] = {}

        def open_blob(name: str) -> BlobFile:
            if name not in blobs:
                blobs[name] = model.open_blob(name)
            return blobs[name]

        for step in model.block.operations:
            if step.type.startswith(compressed.PREFIX):
                expanded, weights = compressed.expand(step, open_blob)
                _require_finite(weights, step.outputs[0].name)
                self._define(self._constants, step.outputs[0].name, _Typed(expanded, weights))
                continue
            if step.type != "const":
                self._steps.append(step)
                continue
            output = _only_output(step)
            declared, value = decode(step.attributes["val"], output.name, open_blob)
            if declared != tensor_type(output.type, output.name):
                raise MilError(f"constant {output.name} holds {declared} under another declaration")
            if isinstance(value, Tensor):
                _require_finite(value, output.name)
            self._define(self._constants, output.name, _Typed(declared, value))
        self._last_use = _last_use(self._steps, model.block.outputs)

    @property
    def parameters(self) -> int:
        """Number of elements of all float constants of rank 1 and above."""
        return sum(
            c.value.numel()
            for c in self._constants.values()
            if isinstance(c.value, Tensor) and c.type.dtype.is_float and c.value.dim()
        )

    def uses(self, dtype: DType) -> bool:
        """Whether any operation has results of this type."""
        return any(o.type.tensorType.dataType == dtype.value for step in self._steps for o in step.outputs)

    def operation_counts(self) -> Counter[str]:
        """How often each operation occurs, without constants."""
        return Counter(step.type for step in self._steps)

    @torch.no_grad()
    def run(self, inputs: Mapping[str, Tensor], mode: Mode) -> dict[str, Tensor]:
        """Execute the program; `peak` then holds the largest magnitude of all runs so far.

        Raises:
            MilError: wrong inputs, an unknown operation, a result that differs from its declared type, a
            value
                that is used before it is defined, or one that is not finite.
        """
        values = dict(self._constants)
        if inputs.keys() != {port.name for port in self.model.inputs}:
            raise MilError(f"the program takes {[p.name for p in self.model.inputs]}, got {list(inputs)}")
        for port in self.model.inputs:
            given = inputs[port.name]
            if tuple(given.shape) != port.type.shape:
                raise MilError(f"input {port.name} is {port.type}, got the shape {list(given.shape)}")
            value = _rounded(given.to(port.type.dtype.held_as), port.type.dtype, mode)
            _require_finite(value, port.name)
            self._define(values, port.name, _Typed(port.type, value))
        for number, step in enumerate(self._steps):
            self._execute(step, values, mode)
            for name in self._last_use.get(number, ()):
                del values[name]
        results = {}
        for port in self.model.outputs:
            found = self._lookup(values, port.name, "the program's output")
            if found.type != port.type:
                raise MilError(f"output {port.name} is described as {port.type} and is {found.type}")
            assert isinstance(found.value, Tensor)
            results[port.name] = found.value
        return results

    def _execute(self, step: Any, values: dict[str, _Typed], mode: Mode) -> None:
        known = OPERATIONS.get(step.type)
        owner = f"{step.type} -> {step.outputs[0].name if step.outputs else '?'}"
        if known is None:
            raise MilError(f"{owner}: this operation is not known")
        arguments: dict[str, Any] = {}
        types: dict[str, DType] = {}
        for name, argument in step.inputs.items():
            bound = [self._bound(binding, values, owner) for binding in argument.arguments]
            if not bound or (len(bound) > 1 and name not in known.variadic):
                raise MilError(f"{owner} has {len(bound)} values for its argument {name}")
            if len({b.type.dtype for b in bound}) > 1:
                raise MilError(f"{owner} mixes element types in its argument {name}")
            types[name] = bound[0].type.dtype
            arguments[name] = tuple(b.value for b in bound) if name in known.variadic else bound[0].value
        known.check_arguments(types, owner)
        try:
            computed = known.compute(**arguments)
        except MilError as error:
            raise MilError(f"{owner}: {error}") from error
        except (RuntimeError, TypeError, ValueError, IndexError) as error:
            raise MilError(f"{owner} can not be computed: {error}") from error
        results = computed if isinstance(computed, tuple) else (computed,)
        if len(results) != len(step.outputs):
            raise MilError(f"{owner} has {len(results)} results, declared are {len(step.outputs)}")
        dtype = known.result(types, arguments)
        for output, result in zip(step.outputs, results, strict=True):
            declared = tensor_type(output.type, output.name)
            actual = TensorType(dtype, tuple(result.shape))
            if declared != actual:
                raise MilError(f"{step.type} -> {output.name} is declared {declared} and is {actual}")
            value = _rounded(result, dtype, mode)
            self._observe(value, dtype, output.name)
            self._define(values, output.name, _Typed(declared, value))

    def _bound(self, binding: Any, values: Mapping[str, _Typed], owner: str) -> _Typed:
        if binding.WhichOneof("binding") == "name":
            return self._lookup(values, binding.name, owner)
        return _Typed(*decode(binding.value, owner, self.model.open_blob))

    def _observe(self, value: Tensor, dtype: DType, name: str) -> None:
        if not value.is_floating_point() or not value.numel():
            return
        low, high = torch.aminmax(value)
        magnitude = max(-float(low), float(high))
        # A NaN anywhere makes both ends NaN, and compares false.
        if not magnitude < float("inf"):
            raise MilError(f"{name} is not finite")
        if dtype is DType.FP16 and magnitude > self.peak.magnitude:
            self.peak = Peak(magnitude, name)

    @staticmethod
    def _define(values: dict[str, _Typed], name: str, typed: _Typed) -> None:
        if name in values:
            raise MilError(f"{name} is defined twice")
        values[name] = typed

    @staticmethod
    def _lookup(values: Mapping[str, _Typed], name: str, owner: str) -> _Typed:
        if name not in values:
            raise MilError(f"{owner} uses {name}, which is not defined")
        return values[name]


def _only_output(step: Any) -> Any:
    if len(step.outputs) != 1 or "val" not in step.attributes:
        raise MilError("a constant without exactly one output and a value")
    return step.outputs[0]


def _rounded(value: Tensor, dtype: DType, mode: Mode) -> Tensor:
    if dtype is DType.FP16 and mode == "rounded":
        return value.half().float()
    return value


def _require_finite(value: Tensor, name: str) -> None:
    if value.is_floating_point() and not bool(torch.isfinite(value).all()):
        raise MilError(f"{name} is not finite")


def _last_use(steps: list[Any], outputs: Any) -> dict[int, list[str]]:
    """Step number -> computed values that are not used after it and can be freed."""
    computed = {output.name for step in steps for output in step.outputs} - set(outputs)
    last: dict[str, int] = {}
    for number, step in enumerate(steps):
        names = [o.name for o in step.outputs]
        names += [b.name for argument in step.inputs.values() for b in argument.arguments]
        last.update({name: number for name in names if name in computed})
    freed: dict[int, list[str]] = {}
    for name, number in last.items():
        freed.setdefault(number, []).append(name)
    return freed
