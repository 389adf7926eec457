"""The parity gate: the saved Core ML programs must compute the same as the torch modules.

The programs of a package run one after the other, as in the app, and so do the modules; see `run_chains`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from converters.coreml.comparison import Comparison, compare, worst
from converters.coreml.convert import COMPRESSION_KEY, Precision, port_precision
from converters.coreml.diagnosis import explain
from converters.coreml.probes import Probe
from converters.errors import ParityFailed
from converters.mil import Interpreter, MilError, Mode, Peak, TensorPort, read_model
from converters.mil.types import DType, TensorType
from converters.programs.chain import Cases, ChainStep, run_chains
from converters.programs.program import Program, Size

MAX_PEAK = 0.3
"""Largest allowed value as a share of the largest float16 number, as a margin for other photos."""


@dataclass(frozen=True)
class ParityReport:
    """What the gate measured for one size of tiles or of windows, `place` in words."""

    place: str
    precision: Precision
    comparisons: tuple[Comparison, ...]
    peaks: dict[str, Peak]

    def worst(self, program: str) -> Comparison:
        """The comparison of this program that is nearest to the threshold of the gate."""
        return worst((c for c in self.comparisons if c.program == program), self.precision)

    def lines(self) -> list[str]:
        """One sentence per program, for the terminal."""
        sentences = []
        for program, peak in self.peaks.items():
            worst = self.worst(program)
            largest = max(c.max_error for c in self.comparisons if c.program == program)
            found = f"at least {worst.psnr:.1f} dB ({worst.case}), largest error {largest:.1e}"
            if largest == 0:
                found = "equal to the last bit"
            if peak.magnitude:
                found += f", largest value {peak.magnitude:.1f} ({peak.share:.2%} of the float16 range)"
            sentences.append(f"{program}, {self.place}: {found}")
        return sentences


def check_parity(
    programs: Sequence[Program],
    folder: Path,
    size: Size,
    precision: Precision,
    cases: Cases,
    probes: Sequence[Probe],
    progress: Callable[[str], None] = lambda _: None,
    *,
    place: str = "",
    saved: Collection[str] | None = None,
) -> ParityReport:
    """Execute `folder`/NAME.mlpackage for every program and compare with the modules, in all cases.

    `place`: the size in words. `saved`: names of those that are in the folder; None: all. Instead of the
    others the modules are run.

    Raises:
        ParityFailed: a program is damaged, has other inputs, outputs or precision than asked for, or its
            error is too large; the message names the program that is to blame, and the reason.
    """
    interpreters = {
        program.name: _open(program, folder, size, precision)
        for program in programs
        if saved is None or program.name in saved
    }
    place = place or f"tiles of {size[0]}"

    def run(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        if program.name not in interpreters:
            return program.compute(values)
        return _saved_results(program, interpreters[program.name], values, "rounded")

    comparisons: list[Comparison] = []
    for probe in probes:
        progress(f"Comparing {' and '.join(interpreters)} on {probe.name}, {place}")
        chain: dict[str, ChainStep] = {}
        for step in run_chains(programs, run, cases(probe.picture)):
            if step.program.name not in interpreters:
                continue
            chain[step.program.name] = step
            if step.repeated:
                continue
            comparison = _compared(step, probe, step.actual, precision)
            comparisons.append(comparison)
            if not comparison.passes(precision):
                earlier = programs[: programs.index(step.program) + 1]
                before = [chain[p.name] for p in earlier if p.name in chain]
                raise _refusal(comparison, before, interpreters, probe, precision)
    peaks = {name: interpreter.peak for name, interpreter in interpreters.items()}
    for name, peak in peaks.items():
        if peak.share > MAX_PEAK:
            raise ParityFailed(
                f"The Core ML program {name} reaches {peak.magnitude:.0f} in {peak.value}, more than "
                f"{MAX_PEAK:.0%} of the float16 range: other photos could overflow it. "
                "Use --precision float32."
            )
    return ParityReport(place, precision, tuple(comparisons), peaks)


def _open(program: Program, folder: Path, size: Size, precision: Precision) -> Interpreter:
    path = folder / f"{program.name}.mlpackage"
    try:
        interpreter = Interpreter(read_model(path))
    except MilError as error:
        raise ParityFailed(f"The Core ML program {program.name} is damaged: {error}.") from error
    if interpreter.uses(DType.FP16) != (precision == "float16"):
        raise ParityFailed(f"The Core ML program {program.name} does not compute in {precision}.")
    model = interpreter.model
    types = [DType.FP32]  # packages up to schema 4 have no other ones
    if port_precision(program, precision) == "float16":
        types.append(DType.FP16)
    wanted = [
        tuple(
            tuple(TensorPort(port.name, TensorType(dtype, port.shape(size))) for port in ports)
            for ports in (program.inputs, program.outputs)
        )
        for dtype in types
    ]
    if (model.inputs, model.outputs) not in wanted:
        found = ", ".join(f"{p.name} {p.type}" for p in (*model.inputs, *model.outputs))
        raise ParityFailed(f"The Core ML program {program.name} has the wrong inputs or outputs: {found}.")
    return interpreter


def _saved_results(
    program: Program, interpreter: Interpreter, values: Mapping[str, Tensor], mode: Mode
) -> dict[str, Tensor]:
    try:
        inputs = {port.name: values[port.name] for port in program.inputs}
        return interpreter.run(inputs, mode)
    except MilError as error:
        raise ParityFailed(f"The Core ML program {program.name} can not be executed: {error}.") from error


def _compared(step: ChainStep, probe: Probe, saved: Mapping[str, Tensor], precision: Precision) -> Comparison:
    name = f"{probe.name}, {step.case.setting}" if step.case.setting else probe.name
    jumps = step.program.name in step.case.jumps
    return compare(step.program, name, step.reference, saved, precision, jumps)


def _refusal(
    refused: Comparison,
    chain: Sequence[ChainStep],
    interpreters: Mapping[str, Interpreter],
    probe: Probe,
    precision: Precision,
) -> ParityFailed:
    """The error about the last program of a chain: every program is tried alone, on exact inputs."""

    def tried(step: ChainStep, mode: Mode) -> Comparison:
        interpreter = interpreters[step.program.name]
        return _compared(step, probe, _saved_results(step.program, interpreter, step.values, mode), precision)

    alone = [tried(step, "rounded") for step in chain]
    guilty = worst(alone, precision)
    unrounded = tried(next(step for step in chain if step.program.name == guilty.program), "fp32")
    compression = interpreters[guilty.program].model.metadata.get(COMPRESSION_KEY, "none")
    return ParityFailed(explain(refused, alone, guilty, unrounded, precision, compression))
