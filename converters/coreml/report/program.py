"""The report on one program: the expectation and cost of every operation, and their sums."""

from __future__ import annotations

import dataclasses
import math
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from converters.coreml.report.chips import CHIPS, SHOWN, Time, call_time, shown
from converters.coreml.report.cost import (
    RESIDENT,
    flops,
    is_barrier,
    largest_map,
    layers,
    moved,
    peak_memory,
)
from converters.coreml.report.placement import Expectation, expect
from converters.mil import MilModel
from converters.mil.steps import Operand, read_steps
from converters.mil.types import DType

NOISE = "noise"
"""The input that stays while a slider moves."""
ROW = 32
"""Float16 numbers in 64 bytes, the alignment of the last axis on the Neural Engine (coreai-models, rules)."""


@dataclass(frozen=True)
class OperationReport:
    """One operation. `bytes`: its memory traffic without fusion."""

    name: str
    kind: str
    result: str
    flops: int
    bytes: int
    expected: Expectation


@dataclass(frozen=True)
class ProgramReport:
    """What is known of a saved program without running it.

    `bytes`: its memory traffic with fusion; `unfused_bytes`: without. `barriers`: operations that end a
    fusion. `peak_bytes`: of all maps that are alive at one time; `largest_bytes`: of the largest one.
    `times`: of a call; `times_again`: of one with the same noise as the last one, which stays.
    """

    name: str
    operations: tuple[OperationReport, ...]
    flops: int
    bytes: int
    unfused_bytes: int
    barriers: int
    weight_bytes: int
    peak_bytes: int
    largest_bytes: int
    uneven: tuple[str, ...]
    """Results whose last axis is no multiple of `ROW`: they take more memory than is counted here."""
    times: tuple[Time, ...]
    times_again: tuple[Time, ...]

    def off_engine(self, generation: int = 1) -> tuple[OperationReport, ...]:
        """The operations that are not expected on the Neural Engine of a generation of chips."""
        return tuple(o for o in self.operations if o.expected.on(generation) != "yes")

    def summary(self) -> list[str]:
        """A few lines for the terminal."""
        count = len(self.operations)
        placed = ", ".join(
            f"{chip.name} {count - len(self.off_engine(chip.generation))}"
            for chip in CHIPS
            if chip.name in SHOWN
        )
        lines = [
            f"{self.name}: of {count} operations expected on the Neural Engine {placed}; "
            f"{self.flops / 1e9:.1f} GFLOP, weights {self.weight_bytes / 1e6:.1f} MB",
            f"  moves {self.bytes / 1e6:.0f} MB ({self.unfused_bytes / 1e6:.0f} without fusion, "
            f"{self.barriers} operations end one), maps at one time {self.peak_bytes / 1e6:.1f} MB, "
            f"largest {self.largest_bytes / RESIDENT:.1f} x what stays on the chip",
            f"  a call, estimated, not measured: {shown(self.times)}",
        ]
        counts = Counter((o.kind, o.expected) for o in self.off_engine())
        for (kind, expected), found in counts.items():
            doubt = "not expected" if expected.on(1) == "no" else "in doubt"
            lines.append(f"  {doubt}: {kind} ({found}), {expected.reason}")
        if self.uneven:
            lines.append(f"  {len(self.uneven)} results are padded in memory to whole rows of {ROW}")
        return lines

    def table(self) -> list[str]:
        """One line per operation."""
        lines = [f"  {'operation':<26}{'result':<24}{'MFLOP':>9}{'kB':>9}  engine  source"]
        for o in self.operations:
            source = o.expected.source + (f": {o.expected.reason}" if o.expected.reason else "")
            lines.append(
                f"  {o.kind:<26}{o.result:<24}{o.flops / 1e6:>9.1f}{o.bytes / 1e3:>9.0f}  "
                f"{o.expected.on(1):<6}  {source}"
            )
        return lines

    def to_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return dataclasses.asdict(self)


def report_program(name: str, model: MilModel, passed_on: Collection[str] = ()) -> ProgramReport:
    """Analyse a program. `passed_on`: names of inputs and outputs that stay where another program needs them.

    Raises:
        MilError: it is inconsistent.
    """
    steps = read_steps(model)
    inputs = [Operand(port.name, port.type, constant=False) for port in model.inputs]
    weights = {operand.name: operand.bytes for step in steps for operand in step.weights}
    results = [result for step in steps for result in step.results]
    fused = layers(steps)
    ports = {port.name: port.type for port in (*model.inputs, *model.outputs)}
    sizes = {name: math.prod(port.shape) for name, port in ports.items()}
    half = all(port.dtype is DType.FP16 for port in ports.values())

    def times(staying: Collection[str]) -> tuple[Time, ...]:
        hosted = sum(size for name, size in sizes.items() if name not in staying) if half else None
        return tuple(call_time(fused, sum(sizes.values()), hosted, chip) for chip in CHIPS)

    return ProgramReport(
        name=name,
        operations=tuple(
            OperationReport(s.name, s.kind, str(s.results[0].type), flops(s), moved(s), expect(s))
            for s in steps
        ),
        flops=sum(map(flops, steps)),
        bytes=sum(layer.bytes for layer in fused),
        unfused_bytes=sum(map(moved, steps)),
        barriers=sum(map(is_barrier, steps)),
        weight_bytes=sum(weights.values()),
        peak_bytes=peak_memory(inputs, steps, [port.name for port in model.outputs]),
        largest_bytes=largest_map(inputs, steps),
        uneven=tuple(r.name for r in results if len(r.type.shape) > 2 and r.type.shape[-1] % ROW),
        times=times(passed_on),
        times_again=times({*passed_on, NOISE}),
    )
