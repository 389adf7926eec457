"""Whether the Neural Engine is expected to run an operation, with the source of the expectation.

Core ML decides on the device, and Apple publishes no list. The expectations come from the named sources;
`verify --device` reads the actual decision on a Mac.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from converters.coreml.report.cost import PAIRWISE
from converters.mil.steps import Step
from converters.mil.types import DType

Verdict = Literal["yes", "no", "unsure"]

TYPED_EXECUTION = "coremltools guide, Typed Execution"
MATRIX = "ane-guide.readthedocs.io, appendix A"
"""Measured on M1, M2 and M5, predicted for M3 and M4."""
CATALOG = "aneforge.readthedocs.io, op-catalog"
RULES = "apple/coreai-models, neural_engine_rules"
MOST_AXES = 5
SHORT_AXIS, LONG_AXIS = 16384, 65536
"""The longest axes: rows and columns reach the long one from the M4 on, channels on all chips."""
KERNELS = {1: (29, 13), 2: (32, 16)}
"""Largest (height, width) of a float16 kernel from a generation on; see `STRIDED` for the first."""
STRIDED = 7
"""Largest width on the M1 of one that skips pixels."""
CORES = 16


@dataclass(frozen=True)
class Expectation:
    """Whether an operation is expected on the Neural Engine, the source, and what there is to say of it.

    `since`: the first generation of which `verdict` is true; 1: all. `before`: the verdict for older ones.
    """

    verdict: Verdict
    source: str
    reason: str = ""
    since: int = 1
    before: Verdict = "no"

    def on(self, generation: int) -> Verdict:
        """The verdict for one generation of chips."""
        return self.verdict if generation >= self.since else self.before


YES = Expectation("yes", MATRIX)
TWO_MAPS = Expectation("yes", MATRIX, "reads two maps, which ends a fusion")

_NATIVE = frozenset(
    {
        "abs",
        "add",
        "avg_pool",
        "batch_norm",
        "clip",
        "conv_transpose",
        "depth_to_space",
        "elu",
        "equal",
        "erf",
        "exp",
        "exp2",
        "expand_dims",
        "floor_div",
        "gelu",
        "greater",
        "greater_equal",
        "instance_norm",
        "inverse",
        "l2_norm",
        "layer_norm",
        "leaky_relu",
        "less",
        "less_equal",
        "linear",
        "log",
        "matmul",
        "max_pool",
        "maximum",
        "minimum",
        "mul",
        "not_equal",
        "pixel_shuffle",
        "pixel_unshuffle",
        "pow",
        "prelu",
        "real_div",
        "reduce_max",
        "reduce_mean",
        "reduce_min",
        "reduce_sum",
        "relu",
        "relu6",
        "reshape",
        "reverse",
        "rsqrt",
        "scaled_dot_product_attention",
        "select",
        "sigmoid",
        "silu",
        "softmax",
        "softplus",
        "space_to_depth",
        "split",
        "sqrt",
        "square",
        "squeeze",
        "sub",
        "tanh",
        "tile",
        "transpose",
    }
)
_TEXTURE = "needs the texture unit, which the M1 lacks"
_LATER = {
    "resample": (2, _TEXTURE),
    "crop_resize": (2, _TEXTURE),
    "topk": (2, "no code for it on the M1"),
    "argsort": (2, "no code for it on the M1"),
    "sin": (3, "no code for it before the M3"),
    "cos": (3, "no code for it before the M3"),
}
"""The first generation that runs it."""
_NOT = {
    "cumsum": "not by the usual way of compiling",
    "gather_nd": "an index table",
    "shape": "shapes must be fixed",
    "scatter": "no code for it on any chip",
    "scatter_nd": "no code for it on any chip",
    "non_zero": "its result has no fixed shape",
    "lstm": "no code for it on any chip",
    "gru": "no code for it on any chip",
}
_SOFTWARE = frozenset(
    {"upsample_nearest_neighbor", "upsample_bilinear", "resize_nearest_neighbor", "resize_bilinear"}
)
_BY_SOFTWARE = "by software on the M1, native from the M2 on"


def expect(step: Step) -> Expectation:
    """The expectation for one operation."""
    if step.kind == "cast":
        return _cast(step)
    if any(result.type.dtype is DType.FP32 for result in step.results):
        return Expectation("no", TYPED_EXECUTION, "it is declared float32; the Neural Engine has float16")
    shapes = [operand.type.shape for operand in (*step.activations, *step.results)]
    if any(len(shape) > MOST_AXES for shape in shapes):
        return Expectation("no", RULES, f"more than {MOST_AXES} axes")
    if any(axis > LONG_AXIS for shape in shapes for axis in shape):
        return Expectation("no", MATRIX, f"an axis longer than {LONG_AXIS}")
    if any(axis > SHORT_AXIS for shape in shapes for axis in shape[-2:]):
        return Expectation("yes", MATRIX, f"rows or columns longer than {SHORT_AXIS}", since=4)
    return _by_kind(step)


def _by_kind(step: Step) -> Expectation:
    if step.kind in _SPECIAL:
        return _SPECIAL[step.kind](step)
    if step.kind in PAIRWISE and len(step.activations) > 1:
        return TWO_MAPS
    if step.kind in _NATIVE:
        return YES
    if step.kind in _LATER:
        since, reason = _LATER[step.kind]
        return Expectation("yes", MATRIX, reason, since)
    if step.kind in _NOT:
        return Expectation("no", CATALOG, _NOT[step.kind])
    if step.kind in _SOFTWARE:
        return Expectation("yes", MATRIX, _BY_SOFTWARE, since=2, before="unsure")
    return Expectation("unsure", "", "not mentioned in the known sources")


def _cast(step: Step) -> Expectation:
    types = {operand.type.dtype for operand in (*step.activations, *step.results)}
    if types <= {DType.FP16, DType.FP32}:
        return Expectation("yes", CATALOG)
    return Expectation("no", CATALOG, "a conversion between floats and integers")


def _conv(step: Step) -> Expectation:
    weight = step.operand("weight")
    if weight is None or not weight.constant:
        return Expectation("unsure", MATRIX, "weights that are computed: batch 1 only, 2.8 times slower")
    if len(weight.type.shape) != 4:
        return Expectation("no", MATRIX, "not a convolution over two axes")
    height, width = weight.type.shape[2:]
    strides = step.operand("strides")
    skips = strides is not None and strides.value is not None and max(_numbers(strides.value)) > 1
    first = (KERNELS[1][0], STRIDED if skips else KERNELS[1][1])
    if height > KERNELS[2][0] or width > KERNELS[2][1]:
        return Expectation("unsure", MATRIX, "a kernel larger than {} x {}".format(*KERNELS[2]))
    if height > first[0] or width > first[1]:
        reason = "a kernel larger than {} x {}".format(*first)
        return Expectation("yes", MATRIX, reason, since=2, before="unsure")
    groups = step.operand("groups")
    count = 1 if groups is None or groups.value is None else int(groups.value)
    if count > 1 and count % CORES:
        return Expectation("yes", MATRIX, f"{count} groups do not fill the {CORES} cores")
    return YES


def _gather(step: Step) -> Expectation:
    x = step.operand("x")
    if x is not None and x.type.shape[0] == 1:
        return Expectation("yes", MATRIX, "an index table")
    return Expectation("yes", MATRIX, "an index table; on the M1 only with a batch of 1", since=2)


def _tile(step: Step) -> Expectation:
    reps = step.operand("reps")
    if reps is not None and reps.value is not None and set(_numbers(reps.value)) <= {1, 2, 3, 4, 8}:
        return YES
    return Expectation("unsure", MATRIX, "only 2, 3, 4 and 8 repetitions are native")


def _pad(step: Step) -> Expectation:
    mode = step.operand("mode")
    if mode is None or mode.value == "constant":
        return Expectation("yes", CATALOG)
    return Expectation("yes", MATRIX, f"{mode.value} padding is {_BY_SOFTWARE}", since=2, before="unsure")


def _slice(step: Step) -> Expectation:
    bounds = [step.operand(name) for name in ("begin", "end")]
    if any(bound is None or not bound.constant for bound in bounds):
        return Expectation("no", CATALOG, "bounds that are computed")
    begin = bounds[0]
    if begin is not None and begin.value is not None and _numbers(begin.value)[-1] != 0:
        return Expectation("yes", CATALOG, "cuts columns: values above 4094 become infinite on M1 and M2")
    return Expectation("yes", CATALOG, "part of the operation that reads it")


def _concat(step: Step) -> Expectation:
    axis = step.operand("axis")
    last = len(step.results[0].type.shape) - 1
    if axis is not None and axis.value is not None and int(axis.value) in (last, -1):
        reason = "pieces of rows: one source saw wrong results before the M4, the others did not"
        return Expectation("unsure", CATALOG, reason)
    return Expectation("yes", MATRIX, "ends a fusion")


def _numbers(value: Any) -> list[int]:
    return [int(number) for number in value.flatten()] if hasattr(value, "flatten") else list(value)


_SPECIAL: dict[str, Callable[[Step], Expectation]] = {
    "concat": _concat,
    "conv": _conv,
    "gather": _gather,
    "gather_along_axis": _gather,
    "pad": _pad,
    "slice_by_index": _slice,
    "tile": _tile,
}
