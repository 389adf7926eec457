"""Runs the programs of a student one after the other, each on what those before it computed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from torch import Tensor

from converters.programs import Case, Program

Run = Callable[[Program, Mapping[str, Tensor]], dict[str, Tensor]]
"""A program and all values so far -> its outputs by name."""


def run_chain(programs: Sequence[Program], run: Run, cases: Iterable[Case]) -> Iterator[dict[str, Tensor]]:
    """All values by name, inputs and outputs, in each case.

    A program runs again only where one of its inputs is another object than in the case before.
    """
    made: dict[str, tuple[tuple[Tensor, ...], dict[str, Tensor]]] = {}
    for case in cases:
        values = dict(case.inputs)
        for program in programs:
            given = tuple(values[port.name] for port in program.inputs)
            known = made.get(program.name)
            if known is None or any(a is not b for a, b in zip(known[0], given, strict=True)):
                known = made[program.name] = (given, run(program, values))
            values |= known[1]
        yield values


def run_module(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The reference: the torch module itself."""
    return program.compute(values)
