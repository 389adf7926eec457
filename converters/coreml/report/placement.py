"""Whether the Neural Engine is expected to run an operation, with the source of the expectation.

Core ML decides on the device, and Apple publishes no list. The expectations come from the named sources;
`verify --device` reads the actual decision on a Mac.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from converters.mil.steps import Step
from converters.mil.types import DType

Verdict = Literal["yes", "no", "unsure"]

TYPED_EXECUTION = "coremltools guide, Typed Execution"
MATRIX = "ane-guide.readthedocs.io, appendix A (measured on M1, M2, M5)"
CATALOG = "aneforge.readthedocs.io, op-catalog"
RULES = "apple/coreai-models, neural_engine_rules"
LARGEST_AXIS = 16384
MOST_AXES = 5
KERNEL = 13
"""Largest side of a float16 kernel on the M1."""


@dataclass(frozen=True)
class Expectation:
    """Whether an operation is expected on the Neural Engine, the source, and the reason if there is one."""

    verdict: Verdict
    source: str
    reason: str = ""


YES = Expectation("yes", MATRIX)

_NATIVE = frozenset(
    {
        "abs",
        "add",
        "avg_pool",
        "batch_norm",
        "clip",
        "concat",
        "exp",
        "expand_dims",
        "gelu",
        "instance_norm",
        "layer_norm",
        "leaky_relu",
        "linear",
        "matmul",
        "max_pool",
        "maximum",
        "minimum",
        "mul",
        "pixel_shuffle",
        "pixel_unshuffle",
        "pow",
        "real_div",
        "reduce_mean",
        "reduce_sum",
        "relu",
        "reshape",
        "sigmoid",
        "silu",
        "softmax",
        "split",
        "sqrt",
        "square",
        "squeeze",
        "sub",
        "tanh",
        "transpose",
    }
)
_NOT = {
    "gather": "an index table, in software on the M1 within narrow limits",
    "gather_along_axis": "an index table, in software on the M1 within narrow limits",
    "gather_nd": "an index table, in software on the M1 within narrow limits",
    "resample": "needs the texture unit, which the M1 lacks",
    "crop_resize": "needs the texture unit, which the M1 lacks",
    "topk": "no code for it on the M1",
    "argsort": "no code for it on the M1",
    "sin": "no code for it before the M3",
    "cos": "no code for it before the M3",
    "shape": "shapes must be fixed",
    "scatter": "no code for it on any chip",
    "scatter_nd": "no code for it on any chip",
    "non_zero": "its result has no fixed shape",
    "lstm": "no code for it on any chip",
    "gru": "no code for it on any chip",
}
_SOFTWARE = {
    "upsample_nearest_neighbor": "by software on the M1, native from the M2 on",
    "upsample_bilinear": "by software on the M1, native from the M2 on",
    "resize_nearest_neighbor": "by software on the M1, native from the M2 on",
    "resize_bilinear": "by software on the M1, native from the M2 on",
}


def expect(step: Step) -> Expectation:
    """The expectation for one operation."""
    if step.kind == "cast":
        return _cast(step)
    if any(result.type.dtype is DType.FP32 for result in step.results):
        return Expectation("no", TYPED_EXECUTION, "it is declared float32; the Neural Engine has float16")
    shapes = [operand.type.shape for operand in (*step.activations, *step.results)]
    if any(len(shape) > MOST_AXES for shape in shapes):
        return Expectation("no", RULES, f"more than {MOST_AXES} axes")
    if any(axis > LARGEST_AXIS for shape in shapes for axis in shape):
        return Expectation("no", CATALOG, f"an axis longer than {LARGEST_AXIS}")
    if step.kind in _SPECIAL:
        return _SPECIAL[step.kind](step)
    if step.kind in _NATIVE:
        return YES
    if step.kind in _NOT:
        return Expectation("no", CATALOG, _NOT[step.kind])
    if step.kind in _SOFTWARE:
        return Expectation("unsure", CATALOG, _SOFTWARE[step.kind])
    return Expectation("unsure", "", "not mentioned in the known sources")


def _cast(step: Step) -> Expectation:
    types = {operand.type.dtype for operand in (*step.activations, *step.results)}
    if types <= {DType.FP16, DType.FP32}:
        return Expectation("yes", CATALOG)
    return Expectation("no", CATALOG, "a conversion between floats and integers")


def _conv(step: Step) -> Expectation:
    weight = step.operand("weight")
    if weight is None or not weight.constant:
        return Expectation("no", RULES, "weights that are computed")
    if max(weight.type.shape[2:]) > KERNEL:
        return Expectation("unsure", CATALOG, f"a kernel larger than {KERNEL}")
    if len(weight.type.shape) != 4:
        return Expectation("unsure", MATRIX, "not a convolution over two axes")
    return YES


def _pad(step: Step) -> Expectation:
    mode = step.operand("mode")
    if mode is None or mode.value == "constant":
        return Expectation("yes", CATALOG)
    return Expectation("unsure", CATALOG, f"only constant padding is native, this is {mode.value}")


def _slice(step: Step) -> Expectation:
    bounds = [step.operand(name) for name in ("begin", "end")]
    if any(bound is None or not bound.constant for bound in bounds):
        return Expectation("no", CATALOG, "bounds that are computed")
    return Expectation("yes", CATALOG, "part of the operation that reads it")


def _concat(step: Step) -> Expectation:
    axis = step.operand("axis")
    last = len(step.results[0].type.shape) - 1
    if axis is not None and axis.value is not None and int(axis.value) in (last, -1):
        return Expectation("unsure", CATALOG, "pieces of rows: wrong results have been seen before the M4")
    return YES


_SPECIAL: dict[str, Callable[[Step], Expectation]] = {
    "conv": _conv,
    "pad": _pad,
    "slice_by_index": _slice,
    "concat": _concat,
}
