"""The gate judges by the range of a result, and names the program that loses the quality."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from converters.coreml.comparison import Comparison, compare, worst
from converters.coreml.convert import Precision
from converters.coreml.diagnosis import explain
from converters.programs.program import Program, ProgramPort

LATENT = ProgramPort("latent", 1, "")
PROGRAM = Program("encode", torch.nn.Identity(), (), LATENT, "")


def compared(span: float, error: float, jumps: bool = False) -> Comparison:
    reference = torch.linspace(0, span, 1000)
    saved = reference.clone()
    saved[7] += error
    return compare(PROGRAM, "cat", {"latent": reference}, {"latent": saved}, "float32", jumps)


@pytest.mark.parametrize(
    ("span", "error", "passes"),
    [(1.0, 9e-5, True), (1.0, 2e-4, False), (30.0, 2e-3, True), (30.0, 5e-3, False), (0.1, 5e-5, False)],
)
def test_float32_is_judged_by_the_range_of_the_output(span: float, error: float, passes: bool) -> None:
    assert compared(span, error).passes("float32") == passes


def test_an_output_without_range_is_judged_by_the_difference() -> None:
    assert compared(0.0, 5e-5).passes("float32")
    assert not compared(0.0, 5e-4).passes("float32")


def test_a_few_other_codes_of_a_program_that_jumps_are_no_error() -> None:
    assert not compared(1.0, 0.01).passes("float32")
    assert compared(1.0, 0.01, jumps=True).passes("float32"), "PSNR is 70 dB"
    assert not compared(1.0, 0.5, jumps=True).passes("float32")


@pytest.mark.parametrize("precision", ["float16", "float32"])
def test_of_several_outputs_the_worst_counts(precision: Precision) -> None:
    """By the mean error or by the largest."""
    further = ProgramPort("side", 1, "")
    program = dataclasses.replace(PROGRAM, further=(further,))
    reference = {"latent": torch.linspace(0, 1, 1000), "side": torch.linspace(0, 1, 1000)}
    saved = {name: values.clone() for name, values in reference.items()}
    saved["latent"] += 0.001
    saved["side"][3] += 0.01
    found = compare(program, "cat", reference, saved, precision)
    assert found.max_error == pytest.approx(0.001 if precision == "float16" else 0.01, rel=0.01)


def test_the_program_that_loses_most_is_named() -> None:
    """The encoder passes, but what comes after it does not bear its error."""
    encode = Comparison("encode", "cat", 57.0, 0.01, 10.0)
    denoise = Comparison("denoise", "cat", 68.0, 0.01, 10.0)
    refused = dataclasses.replace(denoise, psnr=54.0)
    guilty = worst([encode, denoise], "float16")
    message = explain(
        refused, [encode, denoise], guilty, dataclasses.replace(encode, psnr=80.0), "float16", "none"
    )
    assert message == (
        "The Core ML program denoise differs from the torch module (cat): 54.0 dB, at least 55 dB are "
        "needed. Most is lost in encode: alone, on exact inputs, the programs have encode 57.0 dB, "
        "denoise 68.0 dB. Float16 is too coarse for encode; use --precision float32."
    )


def test_a_wrong_program_in_float32_is_named() -> None:
    encode = Comparison("encode", "cat", 60.0, 0.1, 10.0)
    denoise = Comparison("denoise", "cat", 120.0, 1e-5, 10.0)
    message = explain(encode, [denoise, encode], encode, encode, "float32", "none")
    assert "by 1.0e-02 of its range, at most 0.0001 is allowed. Most is lost in encode" in message
    assert "denoise 1.0e-06, encode 1.0e-02. The weights or operations of encode are wrong." in message
