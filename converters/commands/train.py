"""`train`: make a student by a plan, all stages one after the other, within a number of minutes."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from converters.commands.recipes import find_plan, shipped_plans

if TYPE_CHECKING:
    from converters.training.plan import PicturesStep, Plan, StageStep

STATE = "plan.json"
_LEAST = 1.0
"""Seconds of a step for which no time is left, so that it has a result all the same."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `train`."""
    parser.add_argument("plan", help=f"a TOML file, or one of these plans: {shipped_plans()}")
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs, with its subfolders"
    )
    parser.add_argument(
        "--teachers", type=Path, metavar="DIR", help="folder that the plan's files of teachers are in"
    )
    parser.add_argument(
        "--minutes",
        type=float,
        metavar="N",
        help="for everything together, resumed runs included (default: as long as the recipes say)",
    )
    parser.add_argument("--perceptual", type=Path, metavar="FILE", help="LPIPS-VGG weights, as for `distill`")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help="gets a folder for each step; the same command resumes",
    )


def run(arguments: argparse.Namespace) -> int:
    """Run the steps that are not done yet. The last path that is printed is the student."""
    from converters.commands.terminal import DONE, warn
    from converters.errors import WrongUsage
    from converters.training.plan import Budget, load_plan

    begun = monotonic()
    path = find_plan(arguments.plan)
    plan = load_plan(path)
    if arguments.minutes is not None and arguments.minutes <= 0:
        raise WrongUsage("--minutes must be greater than 0.")
    if plan.pictures and arguments.teachers is None:
        raise WrongUsage("This plan has teachers: name the folder of their files with --teachers.")
    arguments.output.mkdir(parents=True, exist_ok=True)
    seconds = math.inf if arguments.minutes is None else 60 * arguments.minutes
    budget, state = Budget(plan.shares, seconds), _State(arguments.output / STATE)
    for step in plan.steps:
        if step.name in state.spent:
            budget.spend(step.name, state.spent[step.name])
            continue
        allowed = state.allow(step.name, max(_LEAST, budget.take(step.name)))
        minutes = None if math.isinf(allowed) else allowed / 60
        warn(f"{step.name}{'' if minutes is None else f', {minutes:.2f} minutes'}")
        status = _run_step(plan, path.parent, step, arguments, minutes)
        if status != DONE:
            return status
        spent, begun = monotonic() - begun, monotonic()
        state.finish(step.name, spent)
        budget.spend(step.name, spent)
    return DONE


class _State:
    """Which steps are done, in a file: the seconds each was allowed, and those it took."""

    def __init__(self, path: Path) -> None:
        self._path = path
        state = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        self._allowed: dict[str, float] = state.get("allowed", {})
        self.spent: dict[str, float] = state.get("spent", {})

    def allow(self, name: str, seconds: float) -> float:
        """The seconds of a step: as many as it was allowed when it began."""
        allowed = self._allowed.setdefault(name, seconds)
        self._write()
        return allowed

    def finish(self, name: str, seconds: float) -> None:
        """Note that a step is over."""
        self.spent[name] = seconds
        self._write()

    def _write(self) -> None:
        from converters.files import write_whole

        text = json.dumps({"allowed": self._allowed, "spent": self.spent}, indent=1)
        write_whole(self._path, lambda partial: partial.write_text(text, encoding="utf-8"))


def _run_step(
    plan: Plan,
    folder: Path,
    step: PicturesStep | StageStep,
    arguments: argparse.Namespace,
    minutes: float | None,
) -> int:
    """Run one step of a plan in `folder`."""
    from converters.commands import distill, teacher_pictures
    from converters.training.plan import PicturesStep

    output: Path = arguments.output
    words: list[Any] = ["-o", output / step.name, "--cache", output / "cache"]
    if minutes is not None:
        words += ["--minutes", minutes]
    if isinstance(step, PicturesStep):
        words += ["--photos", arguments.photos, "--teacher", arguments.teachers / step.teacher]
        words += ["--side", step.side, *(["--self-ensemble"] if step.self_ensemble else [])]
        words += ["--damaged"] if step.damaged else []
        return teacher_pictures.run(_parsed(teacher_pictures, words))
    own = folder / step.recipe
    words += [own if own.is_file() else step.recipe, "--resume", *_weights(plan, step, arguments)]
    if step.pictures is None:
        words += ["--photos", arguments.photos]
    else:
        made = output / step.pictures
        words += ["--photos", made / "photos", "--teacher-pictures", made / "teacher-pictures"]
        words += ["--low-res", made / "low-res"] if plan.is_damaged(step.pictures) else []
    if step.batch is not None:
        words += ["--batch", step.batch]
    return distill.run(_parsed(distill, words))


def _weights(plan: Plan, step: StageStep, arguments: argparse.Namespace) -> list[Any]:
    words: list[Any] = []
    if arguments.perceptual is not None:
        words += ["--perceptual", arguments.perceptual]
    stages = {stage.name for stage in plan.stages}
    for option, name in (("--start", step.start), ("--teacher", step.teacher)):
        if name in stages:
            words += [option, arguments.output / name / "student.safetensors"]
        elif name is not None:
            words += [option, (arguments.teachers or Path()) / name]
    return words


def _parsed(command: Any, words: list[Any]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return parser.parse_args([str(word) for word in words])
