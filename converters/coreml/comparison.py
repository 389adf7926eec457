"""Compares what a saved program computed with what the torch module did, and judges the difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from torch import Tensor

from converters.coreml.convert import Precision
from converters.pixels import decibels
from converters.programs.program import Program, ProgramPort

MIN_PSNR = 55.0
"""Lowest allowed PSNR in dB, for float16 programs."""
MAX_ERROR = 1e-4
"""Largest allowed difference as a share of the span, for float32 programs."""


@dataclass(frozen=True)
class Comparison:
    """One program on one input.

    `span`: the range of the reference, or that of the pixels that a person sees. `psnr` is in dB, with the
    span as peak. `jumps`: whether the result changes much where the input changes little (see `Case`).
    """

    program: str
    case: str
    psnr: float
    max_error: float
    span: float
    jumps: bool = False

    @property
    def error_share(self) -> float:
        """The largest difference as a share of the span, or the difference itself where there is no span."""
        return self.max_error / (self.span or 1.0)

    def passes(self, precision: Precision) -> bool:
        """Whether it passes the threshold of the gate.

        Even in float32, rounding may let a program that jumps choose another code in a few places, which is a
        large error there. So it is judged by its PSNR.
        """
        if precision == "float16" or self.jumps:
            return self.psnr >= MIN_PSNR
        return self.error_share <= MAX_ERROR


def compare(
    program: Program,
    case: str,
    reference: Mapping[str, Tensor],
    saved: Mapping[str, Tensor],
    precision: Precision,
    jumps: bool = False,
) -> Comparison:
    """Compare the outputs of a program with the reference; return the worst of them."""
    outputs = (
        _compare_output(program.name, case, port, reference[port.name], saved[port.name], jumps)
        for port in program.outputs
    )
    return worst(outputs, precision)


def worst(comparisons: Iterable[Comparison], precision: Precision) -> Comparison:
    """The comparison that is nearest to the threshold of the gate, or farthest beyond it."""
    return min(comparisons, key=lambda c: c.psnr if precision == "float16" or c.jumps else -c.error_share)


def _compare_output(
    program: str, case: str, port: ProgramPort, reference: Tensor, saved: Tensor, jumps: bool
) -> Comparison:
    difference = (saved - reference).double()
    span = port.span or float(reference.max() - reference.min())
    mean_square = float(difference.square().mean())
    psnr = decibels(mean_square, span) if span or not mean_square else 0.0
    return Comparison(program, case, psnr, float(difference.abs().max()), span, jumps)
