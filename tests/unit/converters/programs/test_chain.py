"""Chains of programs: what is computed on what, and what is not computed again."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from converters.programs.chain import Case, run_chains
from converters.programs.program import Program, ProgramPort


class Double(nn.Module):
    def forward(self, photo: Tensor) -> Tensor:
        return photo * 2


class Add(nn.Module):
    def forward(self, doubled: Tensor, slider: Tensor) -> Tensor:
        return doubled + slider


def port(name: str) -> ProgramPort:
    return ProgramPort(name, 1, "")


PROGRAMS = (
    Program("double", Double(), (port("photo"),), port("doubled"), ""),
    Program("add", Add(), (port("doubled"), port("slider")), port("sum"), ""),
)


def one(value: float) -> Tensor:
    return torch.full((1, 1, 1, 1), value)


def off_by_one(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: value + 1 for name, value in program.compute(values).items()}


def test_errors_of_a_program_count_in_those_after_it() -> None:
    first, last = run_chains(PROGRAMS, off_by_one, [Case("", {"photo": one(3), "slider": one(10)})])
    assert (float(first.actual["doubled"]), float(first.reference["doubled"])) == (7, 6)
    assert (float(last.actual["sum"]), float(last.reference["sum"])) == (7 + 10 + 1, 16)
    assert float(last.values["doubled"]) == 6


def test_a_program_that_jumps_gets_exact_inputs() -> None:
    case = Case("", {"photo": one(3), "slider": one(10)}, frozenset({"add"}))
    *_, last = run_chains(PROGRAMS, off_by_one, [case])
    assert float(last.actual["sum"]) == 6 + 10 + 1


def test_what_did_not_change_is_computed_once() -> None:
    photo, ran = one(3), []

    def run(program: Program, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        ran.append(program.name)
        return program.compute(values)

    cases = [Case(f"{slider}", {"photo": photo, "slider": one(slider)}) for slider in (0.0, 1.0)]
    steps = list(run_chains(PROGRAMS, run, cases))
    assert [step.repeated for step in steps] == [False, False, True, False]
    assert ran == ["double", "add", "add"]
    assert float(steps[-1].actual["sum"]) == 7
