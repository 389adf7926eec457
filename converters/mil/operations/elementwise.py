"""Operations on each element, with MIL's broadcasting (that of numpy)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from converters.mil.errors import MilError
from converters.mil.registry import operation
from converters.mil.types import DType

CAST_NAMES = {
    "fp16": DType.FP16,
    "fp32": DType.FP32,
    "int16": DType.INT16,
    "int32": DType.INT32,
    "bool": DType.BOOL,
}
INT16_MAX = 32767

_BINARY: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "add": torch.add,
    "sub": torch.sub,
    "mul": torch.mul,
    "maximum": torch.maximum,
    "minimum": torch.minimum,
    "pow": torch.pow,
}

_UNARY: dict[str, Callable[[Tensor], Tensor]] = {
    "abs": torch.abs,
    "exp": torch.exp,
    "identity": lambda x: x,
    "relu": torch.relu,
    "sigmoid": torch.sigmoid,
    "silu": functional.silu,
    "sqrt": torch.sqrt,
    "square": torch.square,
    "tanh": torch.tanh,
}


def _register_binary(name: str, function: Callable[[Tensor, Tensor], Tensor]) -> None:
    @operation(name, same_type=("x", "y"))
    def compute(x: Tensor, y: Tensor) -> Tensor:
        return function(x, y)


def _register_unary(name: str, function: Callable[[Tensor], Tensor]) -> None:
    @operation(name)
    def compute(x: Tensor) -> Tensor:
        return function(x)


for _name, _function in _BINARY.items():
    _register_binary(_name, _function)
for _name, _unary in _UNARY.items():
    _register_unary(_name, _unary)


@operation("real_div", same_type=("x", "y"))
def real_div(x: Tensor, y: Tensor) -> Tensor:
    """x / y for floats. The integer division of MIL is not supported."""
    if not x.is_floating_point():
        raise MilError("real_div of integers is not known")
    return x / y


@operation("clip", same_type=("x", "alpha", "beta"))
def clip(x: Tensor, alpha: Tensor, beta: Tensor) -> Tensor:
    """x limited to [alpha, beta]."""
    return x.clamp(float(alpha), float(beta))


@operation("leaky_relu")
def leaky_relu(x: Tensor, alpha: Tensor) -> Tensor:
    """x where positive, else alpha x. Since iOS 17 alpha may have another element type than x."""
    return functional.leaky_relu(x, float(alpha))


@operation("gelu")
def gelu(x: Tensor, mode: str = "EXACT") -> Tensor:
    """MIL's TANH_APPROXIMATION is torch's "tanh"; its SIGMOID_APPROXIMATION is x sigmoid(1.702 x)."""
    if mode == "SIGMOID_APPROXIMATION":
        return x * torch.sigmoid(1.702 * x)
    approximations = {"EXACT": "none", "TANH_APPROXIMATION": "tanh"}
    if mode not in approximations:
        raise MilError(f"gelu has the unknown mode {mode!r}")
    return functional.gelu(x, approximate=approximations[mode])


def _cast_result(_: Mapping[str, DType], arguments: Mapping[str, Any]) -> DType:
    name = arguments["dtype"]
    if name not in CAST_NAMES:
        raise MilError(f"cast to the unknown type {name!r}")
    return CAST_NAMES[name]


@operation("cast", result=_cast_result)
def cast(x: Tensor, dtype: str) -> Tensor:
    """Convert to another element type. The interpreter rounds to the precision of the declared type."""
    if dtype == "int16" and x.numel() and int(x.abs().max()) > INT16_MAX:
        raise MilError(f"cast of {int(x.abs().max())} to int16")
    return x.to(CAST_NAMES[dtype].held_as)
