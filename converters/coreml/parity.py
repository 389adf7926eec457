"""The parity gate: the saved Core ML programs must compute the same as the torch modules.

The programs of a package run one after the other, as in the app, and so do the modules; see `run_chains`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from converters.coreml.convert import COMPRESSION_KEY, Precision
from converters.coreml.probes import Probe
from converters.errors import ParityFailed
from converters.mil import Interpreter, MilError, Mode, Peak, TensorPort, read_model
from converters.mil.types import DType, TensorType
from converters.programs.chain import Cases, run_chains
from converters.programs.program import Program, ProgramPort

MIN_PSNR = 55.0
"""Lowest allowed PSNR in dB, for float16 programs."""
MAX_ERROR = 1e-4
"""Largest allowed difference, for float32 programs."""
MAX_PEAK = 0.3
"""Largest allowed value as a share of the largest float16 number, as a margin for other photos."""


@dataclass(frozen=True)
class Comparison:
    """One program on one input. `psnr` is in dB, with the range of the reference as peak."""

    program: str
    case: str
    psnr: float
    max_error: float


@dataclass(frozen=True)
class ParityReport:
    """What the gate measured for one tile size."""

    tile: int
    precision: Precision
    comparisons: tuple[Comparison, ...]
    peaks: dict[str, Peak]

    def worst(self, program: str) -> Comparison:
        """The comparison of this program with the lowest PSNR."""
        return min((c for c in self.comparisons if c.program == program), key=lambda c: c.psnr)

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
            sentences.append(f"{program}, tiles of {self.tile}: {found}")
        return sentences


def check_parity(
    programs: Sequence[Program],
    folder: Path,
    tile: int,
    precision: Precision,
    cases: Cases,
    probes: Sequence[Probe],
    progress: Callable[[str], None] = lambda _: None,
) -> ParityReport:
    """Execute `folder`/NAME.mlpackage for every program and compare with the modules, in all cases.

    Raises:
        ParityFailed: a program is damaged, has other inputs, outputs or precision than asked for, or its
        error is
            too large; the message names the program and the reason.
    """
    interpreters = {program.name: _open(program, folder, tile, precision) for program in programs}

    def run(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        return _saved_results(program, interpreters[program.name], values, "rounded")

    comparisons: list[Comparison] = []
    for probe in probes:
        progress(f"Comparing {' and '.join(interpreters)} on {probe.name}, tiles of {tile}")
        for step in run_chains(programs, run, cases(probe.picture)):
            if step.repeated:
                continue
            program, interpreter = step.program, interpreters[step.program.name]
            name = f"{probe.name}, {step.case.setting}" if step.case.setting else probe.name
            comparison = compare(program, name, step.reference, step.actual)
            comparisons.append(comparison)
            if not passes(comparison, precision):
                exact = _saved_results(program, interpreter, step.values, "fp32")
                compression = interpreter.model.metadata.get(COMPRESSION_KEY, "none")
                _refuse(comparison, compare(program, name, step.reference, exact), precision, compression)
    peaks = {name: interpreter.peak for name, interpreter in interpreters.items()}
    for name, peak in peaks.items():
        if peak.share > MAX_PEAK:
            raise ParityFailed(
                f"The Core ML program {name} reaches {peak.magnitude:.0f} in {peak.value}, more than "
                f"{MAX_PEAK:.0%} of the float16 range: other photos could overflow it. "
                "Use --precision float32."
            )
    return ParityReport(tile, precision, tuple(comparisons), peaks)


def _open(program: Program, folder: Path, tile: int, precision: Precision) -> Interpreter:
    path = folder / f"{program.name}.mlpackage"
    try:
        interpreter = Interpreter(read_model(path))
    except MilError as error:
        raise ParityFailed(f"The Core ML program {program.name} is damaged: {error}.") from error
    model = interpreter.model
    wanted = (
        tuple(TensorPort(p.name, TensorType(DType.FP32, p.shape(tile))) for p in program.inputs),
        tuple(TensorPort(p.name, TensorType(DType.FP32, p.shape(tile))) for p in program.outputs),
    )
    if (model.inputs, model.outputs) != wanted:
        found = ", ".join(f"{p.name} {p.type}" for p in (*model.inputs, *model.outputs))
        raise ParityFailed(f"The Core ML program {program.name} has the wrong inputs or outputs: {found}.")
    if interpreter.uses(DType.FP16) != (precision == "float16"):
        raise ParityFailed(f"The Core ML program {program.name} does not compute in {precision}.")
    return interpreter


def _saved_results(
    program: Program, interpreter: Interpreter, values: Mapping[str, Tensor], mode: Mode
) -> dict[str, Tensor]:
    try:
        inputs = {port.name: values[port.name] for port in program.inputs}
        return interpreter.run(inputs, mode)
    except MilError as error:
        raise ParityFailed(f"The Core ML program {program.name} can not be executed: {error}.") from error


def compare(
    program: Program, case: str, reference: Mapping[str, Tensor], saved: Mapping[str, Tensor]
) -> Comparison:
    """Compare the outputs of a program with the reference; return the one with the lowest PSNR."""
    compared = [
        _compare_output(program.name, case, port, reference[port.name], saved[port.name])
        for port in program.outputs
    ]
    return min(compared, key=lambda comparison: comparison.psnr)


def _compare_output(
    program: str, case: str, port: ProgramPort, reference: Tensor, saved: Tensor
) -> Comparison:
    difference = (saved - reference).double()
    span = port.span or float(reference.max() - reference.min())
    mean_square = float(difference.square().mean())
    psnr = (
        10 * math.log10(span**2 / mean_square)
        if mean_square and span
        else math.inf
        if not mean_square
        else 0.0
    )
    return Comparison(program, case, psnr, float(difference.abs().max()))


def passes(comparison: Comparison, precision: Precision) -> bool:
    """Whether a comparison passes the threshold of the gate."""
    if precision == "float16":
        return comparison.psnr >= MIN_PSNR
    return comparison.max_error <= MAX_ERROR


def _refuse(comparison: Comparison, exact: Comparison, precision: Precision, compression: str) -> None:
    """Raise `ParityFailed`: is the graph wrong, or is the precision or the compression too coarse?"""
    found = f"The Core ML program {comparison.program} differs from the torch module ({comparison.case}): "
    if precision == "float32" and compression == "none":
        raise ParityFailed(f"{found}by {comparison.max_error:.1e}, at most {MAX_ERROR:g} is allowed.")
    found += f"{comparison.psnr:.1f} dB, at least {MIN_PSNR:g} dB are needed. "
    if compression != "none":
        raise ParityFailed(
            f"{found}The error of --compress {compression} is too large; choose a weaker one, or none."
        )
    if exact.psnr >= MIN_PSNR:
        raise ParityFailed(f"{found}Float16 is too coarse for it; use --precision float32.")
    raise ParityFailed(
        f"{found}Even without rounding between operations it has {exact.psnr:.1f} dB: its weights or "
        "operations are wrong, or float16 is too coarse for its weights; --precision float32 shows which."
    )
