"""The report on one program: the expectation and cost of every operation, and their sums."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from typing import Any

from converters.coreml.report.cost import CHIPS, Time, estimate, flops, moved, peak_memory
from converters.coreml.report.placement import Expectation, expect
from converters.mil import MilModel
from converters.mil.steps import Operand, read_steps

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
    """What is known of a saved program without running it."""

    name: str
    operations: tuple[OperationReport, ...]
    flops: int
    bytes: int
    weight_bytes: int
    peak_bytes: int
    uneven: tuple[str, ...]
    """Results whose last axis is no multiple of `ROW`: they take more memory than is counted here."""
    times: tuple[Time, ...]

    def off_engine(self) -> tuple[OperationReport, ...]:
        """The operations that are not expected on the Neural Engine."""
        return tuple(o for o in self.operations if o.expected.verdict != "yes")

    def summary(self) -> list[str]:
        """A few lines for the terminal."""
        off = self.off_engine()
        placed = f"{len(self.operations) - len(off)} of {len(self.operations)} operations"
        lines = [
            f"{self.name}: {placed} expected on the Neural Engine, {self.flops / 1e9:.1f} GFLOP, weights "
            f"{self.weight_bytes / 1e6:.1f} MB, activations at most {self.peak_bytes / 1e6:.1f} MB"
        ]
        times = "; ".join(f"{t.chip} {t.least * 1e3:.1f} to {t.unfused * 1e3:.1f} ms" for t in self.times)
        lines.append(f"  estimated, not measured, from published peak rates: {times}")
        counts = Counter((o.kind, o.expected.verdict, o.expected.reason) for o in off)
        for (kind, verdict, reason), count in counts.items():
            doubt = "not expected" if verdict == "no" else "in doubt"
            lines.append(f"  {doubt}: {kind} ({count}), {reason}")
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
                f"{o.expected.verdict:<6}  {source}"
            )
        return lines

    def to_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return dataclasses.asdict(self)


def report_program(name: str, model: MilModel) -> ProgramReport:
    """Analyse a program.

    Raises:
        MilError: it is inconsistent.
    """
    steps = read_steps(model)
    inputs = [Operand(port.name, port.type, constant=False) for port in model.inputs]
    weights = {operand.name: operand.bytes for step in steps for operand in step.weights}
    results = [result for step in steps for result in step.results]
    return ProgramReport(
        name=name,
        operations=tuple(
            OperationReport(s.name, s.kind, str(s.results[0].type), flops(s), moved(s), expect(s))
            for s in steps
        ),
        flops=sum(map(flops, steps)),
        bytes=sum(map(moved, steps)),
        weight_bytes=sum(weights.values()),
        peak_bytes=peak_memory(inputs, steps, [port.name for port in model.outputs]),
        uneven=tuple(r.name for r in results if len(r.type.shape) > 2 and r.type.shape[-1] % ROW),
        times=tuple(estimate(steps, chip) for chip in CHIPS),
    )
