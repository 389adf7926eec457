"""Torch programs in files, which the app runs where there is no Core ML.

They need no code of the networks.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.export import Dim, export, save

from converters.errors import ConversionFailed, ParityFailed
from converters.programs.program import Program
from desktop.engine.runtimes.torch_program import load_program

MAX_ERROR = 1e-5
"""Largest allowed difference, as a share of the span of the output where that is above 1. An exported program
runs the same kernels as its module, perhaps in another order."""
TRACED_SIZE = (2, 16, 24)
CHECKED_SIZES = ((1, 24, 40), (2, 17, 33))
"""(batch, height, width). Neither is the traced size, neither is square."""


def export_program(program: Program, tile: int, target: Path) -> None:
    """Save a program in float32, for any batch, height and width if `any_size` is set, else for one tile.

    Raises:
        ConversionFailed: the module contains something that torch.export does not support.
    """
    least = program.least_side
    sizes = {0: Dim("batch", min=1), 2: Dim("height", min=least), 3: Dim("width", min=least)}
    dynamic = {port.name: sizes for port in program.inputs} if program.any_size else None
    # torch.export treats sizes of 1 as constants, and equal sizes as the same size.
    size = _sizes(program, tile, (TRACED_SIZE,))[0]
    example = {port.name: torch.zeros(port.shape_of(*size)) for port in program.inputs}
    try:
        with torch.no_grad():
            exported = export(program.module, (), example, dynamic_shapes=dynamic)
        for node in exported.graph.nodes:
            # Paths and lines of the source code, which nothing in the app reads.
            node.meta.pop("stack_trace", None)
        save(exported, target)
    except Exception as error:  # torch.export has no common class of errors
        raise ConversionFailed(f"The program {program.name} can not be exported: {error}") from error


def check_exported(program: Program, tile: int, path: Path) -> float:
    """Compare a saved program with its module at several sizes; return the largest difference.

    It is a share of the span of the output where that is above 1.

    Raises:
        BadStudent: the app can not load it.
        ParityFailed: the difference is too large.
    """
    saved = dataclasses.replace(program, module=load_program(path))
    generator = torch.Generator().manual_seed(0)
    worst = 0.0
    for batch, height, width in _sizes(program, tile, CHECKED_SIZES):
        inputs = {
            port.name: torch.rand(port.shape_of(batch, height, width), generator=generator)
            for port in program.inputs
        }
        found, expected = saved.compute(inputs), program.compute(inputs)
        error = max(_error(found[name], expected[name]) for name in expected)
        if not error <= MAX_ERROR:
            raise ParityFailed(
                f"The torch program {program.name} differs from its module by {error:.2g} "
                f"at {width}x{height}; at most {MAX_ERROR:g} is allowed."
            )
        worst = max(worst, error)
    return worst


def _error(found: Tensor, expected: Tensor) -> float:
    span = float(expected.max() - expected.min())
    return float((found - expected).abs().max()) / max(1.0, span)


def _sizes(
    program: Program, tile: int, sizes: Sequence[tuple[int, int, int]]
) -> Sequence[tuple[int, int, int]]:
    return sizes if program.any_size else [(1, tile, tile)]
