"""The cost of a program: operations, memory traffic, peak memory, and an estimated time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from converters.mil.steps import Operand, Step

MOVING = {
    "cast",
    "concat",
    "crop",
    "expand_dims",
    "identity",
    "pad",
    "pixel_shuffle",
    "pixel_unshuffle",
    "reshape",
    "slice_by_index",
    "split",
    "squeeze",
    "transpose",
    "upsample_nearest_neighbor",
}
"""Operations without arithmetic."""


@dataclass(frozen=True)
class Chip:
    """Published peak rates. `operations`: 8-bit operations per second; `bandwidth` in bytes/s."""

    name: str
    operations: float
    bandwidth: float
    source: str

    @property
    def float16(self) -> float:
        """FLOP/s in float16: half the published number, which counts 8-bit operations (ane-guide, 9)."""
        return self.operations / 2


CHIPS = (
    Chip("M1", 11e12, 68.25e9, "Apple, 10 November 2020; 128-bit LPDDR4X-4266"),
    Chip("M4", 38e12, 120e9, "Apple, 7 May 2024"),
)


@dataclass(frozen=True)
class Time:
    """Estimated seconds on the Neural Engine of one chip. Nothing here was measured.

    `least`: all arithmetic at the peak rate, without memory traffic. `unfused`: every operation reads its
    operands from memory and writes its results to memory.
    """

    chip: str
    least: float
    unfused: float


def flops(step: Step) -> int:
    """Floating-point operations: a multiply-add counts as two, any function of an element as one."""
    result = math.prod(step.results[0].type.shape)
    if step.kind == "conv":
        weight = step.operand("weight")
        assert weight is not None
        return 2 * result * math.prod(weight.type.shape[1:])
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


def estimate(steps: Sequence[Step], chip: Chip) -> Time:
    """See `Time`."""
    arithmetic = sum(map(flops, steps)) / chip.float16
    unfused = sum(max(flops(s) / chip.float16, moved(s) / chip.bandwidth) for s in steps)
    return Time(chip.name, arithmetic, unfused)
