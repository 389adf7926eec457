"""Runs the programs of a student one after the other, beside their torch modules, at several settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from torch import Tensor

from converters.pixels import Pixels
from converters.programs.program import Program

Run = Callable[[Program, Mapping[str, Tensor]], dict[str, Tensor]]
"""Executes a program, given all values computed so far; returns its outputs by name."""


@dataclass(frozen=True)
class Case:
    """Inputs of a chain of programs at one setting of the sliders.

    A tensor that is the same in several cases should be the same object, so that what depends on it alone is
    computed once.

    `jumps`: names of programs whose result changes much where their input changes little, such as a lookup
    of the nearest code. They get exact inputs, not what the programs before them computed.
    """

    setting: str
    inputs: dict[str, Tensor]
    jumps: frozenset[str] = frozenset()


Cases = Callable[[Pixels], Iterable[Case]]
"""A low-res tile (T, T, 3) -> the cases to try with it."""


@dataclass(frozen=True)
class ChainStep:
    """One program in one case: what was executed, and what the torch module computed.

    `values`: all values that the modules have computed so far, and the inputs of the case. `repeated`: the
    inputs are those of the case before, so the outputs are too and nothing was computed.
    """

    case: Case
    program: Program
    values: Mapping[str, Tensor]
    actual: dict[str, Tensor]
    reference: dict[str, Tensor]
    repeated: bool


def run_chains(programs: Sequence[Program], run: Run, cases: Iterable[Case]) -> Iterator[ChainStep]:
    """Execute every program by `run` and by its module, case by case, in the order of the programs.

    Each chain computes on its own earlier results, so errors of a program count in those after it, unless
    these jump (see `Case`). A program runs again only where one of its inputs is another object than before.
    """
    earlier: dict[str, tuple[tuple[Tensor, ...], dict[str, Tensor], dict[str, Tensor]]] = {}
    for case in cases:
        actual, expected = dict(case.inputs), dict(case.inputs)
        for program in programs:
            given = tuple(expected[port.name] for port in program.inputs)
            known = earlier.get(program.name)
            repeated = known is not None and all(a is b for a, b in zip(known[0], given, strict=True))
            if known is None or not repeated:
                reference = program.compute(expected)
                known = (given, run(program, expected if program.name in case.jumps else actual), reference)
                earlier[program.name] = known
            yield ChainStep(case, program, expected, known[1], known[2], repeated)
            actual |= known[1]
            expected |= known[2]
