"""The cost of a program: operations, memory traffic by layer, and peak memory."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from converters.mil.steps import Operand, Step

FREE = {
    "cast",
    "crop",
    "expand_dims",
    "identity",
    "reshape",
    "slice_by_index",
    "split",
    "squeeze",
}
"""Parts of the operation that reads or writes the map: they take no time of their own."""
MOVING = FREE | {
    "concat",
    "depth_to_space",
    "pad",
    "pixel_shuffle",
    "pixel_unshuffle",
    "space_to_depth",
    "tile",
    "transpose",
    "upsample_nearest_neighbor",
}
"""Operations without arithmetic."""
ACTIVATIONS = {
    "clip",
    "elu",
    "gelu",
    "leaky_relu",
    "prelu",
    "relu",
    "relu6",
    "sigmoid",
    "silu",
    "softplus",
    "tanh",
}
"""Functions of one number: they go with the operation before them, where nothing else reads its result."""
PAIRWISE = {"add", "sub", "mul", "real_div", "floor_div", "maximum", "minimum", "pow", "select"}
"""With a constant for each channel they go with the operation before them as well. With two maps that are
computed they end a fusion: both are read from memory."""
BARRIERS = {"concat", "scaled_dot_product_attention"}
"""End a fusion too."""
RESIDENT = 2 << 20
"""Bytes: the engine cuts its work where the largest map of a layer exceeds it (a constant of its compiler for
all chips)."""


@dataclass(frozen=True)
class Layer:
    """An operation with what is fused with it: its FLOP, and the bytes that it reads and writes."""

    flops: int
    bytes: int


def flops(step: Step) -> int:
    """Floating-point operations: a multiply-add counts as two, any function of an element as one.

    For 3 x 3 convolutions the engine may do with fewer (Winograd's way takes 2.25 times fewer products).
    """
    result = math.prod(step.results[0].type.shape)
    if step.kind in ("conv", "conv_transpose"):
        weight, x = step.operand("weight"), step.operand("x")
        assert weight is not None and x is not None
        reader = result if step.kind == "conv" else math.prod(x.type.shape)
        return 2 * reader * math.prod(weight.type.shape[1:])
    if step.kind in ("linear", "matmul"):
        x = step.operand("x")
        assert x is not None
        transposed = step.operand("transpose_x")
        inner = -2 if transposed is not None and bool(transposed.value) else -1
        return 2 * result * x.type.shape[inner]
    if step.kind.startswith("reduce_"):
        return sum(math.prod(o.type.shape) for o in step.activations)
    return 0 if step.kind in MOVING else result


def moved(step: Step) -> int:
    """Bytes read and written if no operation is fused with another."""
    return sum(operand.bytes for operand in (*step.activations, *step.weights, *step.results))


def is_barrier(step: Step) -> bool:
    """Whether an operation ends a fusion."""
    return step.kind in BARRIERS or (step.kind in PAIRWISE and len(step.activations) > 1)


def layers(steps: Sequence[Step]) -> list[Layer]:
    """What is computed one after the other, once operations are fused where that is known to happen."""
    readers = Counter(operand.name for step in steps for operand in step.activations)
    found: list[Layer] = []
    computed: set[str] = set()
    for step in steps:
        if step.kind in FREE:
            continue
        if not _goes_with_producer(step, readers, computed):
            found.append(Layer(flops(step), moved(step)))
        computed.update(result.name for result in step.results)
    return found


def largest_map(inputs: Sequence[Operand], steps: Sequence[Step]) -> int:
    """Bytes of the largest input or result; see `RESIDENT`."""
    return max(o.bytes for o in (*inputs, *(result for step in steps for result in step.results)))


def peak_memory(inputs: Sequence[Operand], steps: Sequence[Step], outputs: Sequence[str]) -> int:
    """Largest number of bytes of activations that are alive at the same time, inputs and outputs included."""
    last = dict.fromkeys((o.name for o in inputs), -1)
    for number, step in enumerate(steps):
        last.update({o.name: number for o in (*step.activations, *step.results)})
    last.update(dict.fromkeys(outputs, len(steps)))
    living = {o.name: o.bytes for o in inputs}
    peak = sum(living.values())
    for number, step in enumerate(steps):
        living.update({o.name: o.bytes for o in step.results})
        peak = max(peak, sum(living.values()))
        living = {name: size for name, size in living.items() if last[name] > number}
    return peak


def _goes_with_producer(step: Step, readers: Counter[str], computed: set[str]) -> bool:
    """Whether it is fused with the layer that makes its only map."""
    if len(step.activations) != 1:
        return False
    before = step.activations[0].name
    if readers[before] != 1 or before not in computed:
        return False
    return step.kind in ACTIVATIONS or (step.kind in PAIRWISE and all(map(_by_channel, _constants(step))))


def _constants(step: Step) -> list[Operand]:
    return [o for operands in step.operands.values() for o in operands if o.constant]


def _by_channel(operand: Operand) -> bool:
    """Whether it is one number, or one for each channel."""
    shape = operand.type.shape
    return math.prod(shape) == 1 or (len(shape) > 2 and math.prod(shape[-2:]) == 1)
