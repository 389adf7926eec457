"""Runs the programs of a student one after the other, each on what those before it computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from torch import Tensor

from converters.packaging.programs import Case, Program

Run = Callable[[Program, Mapping[str, Tensor]], dict[str, Tensor]]
"""A program and all values so far -> its outputs by name."""


def run_chains(
    programs: Sequence[Program], run: Run, cases: Iterable[Case]
) -> Iterator[tuple[Case, dict[str, Tensor], dict[str, Tensor]]]:
    """Each case with all values that `run` computes, and with those of the torch modules.

    Programs that jump (see `Case`) run on what the modules computed. Any runs again only where one of the
    reference's inputs is another object than in the case before.
    """
    made: dict[str, tuple[tuple[Tensor, ...], dict[str, Tensor], dict[str, Tensor]]] = {}
    for case in cases:
        actual, reference = dict(case.inputs), dict(case.inputs)
        for program in programs:
            given = tuple(reference[port.name] for port in program.inputs)
            known = made.get(program.name)
            if known is None or any(a is not b for a, b in zip(known[0], given, strict=True)):
                inputs = reference if program.name in case.jumps else actual
                known = made[program.name] = (given, run(program, inputs), program.compute(reference))
            actual |= known[1]
            reference |= known[2]
        yield case, actual, reference
