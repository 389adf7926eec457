"""Trains several recipes at equal cost, from the same start and photographs, and compares their results.

The cost is counted in floating-point operations, so it does not depend on the load of the computer. Every
recipe that uses the teacher pays for it; docs/adr/0015 explains why.
"""

from __future__ import annotations

import csv
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from converters.data.crops import Crops
from converters.data.degradations.registry import DEGRADATIONS
from converters.data.photos import pack_photos
from converters.errors import CannotTrain
from converters.evaluation.benchmark import REALISM, BenchmarkSet, Row, evaluate
from converters.evaluation.metrics import Metric
from converters.evaluation.subjects import open_subject
from converters.experiments.comparison import Results, curves, markdown
from converters.experiments.comparison_sheet import write_comparison_sheet
from converters.training.operation_count import step_flops
from converters.training.recipe import Recipe
from converters.training.stage import Stage, StageResources
from converters.training.stages.distilled import DistilledSettings
from converters.training.trainer import CHECKPOINT, Trainer

COSTS, TABLE, TERMS = "costs.csv", "results.md", "terms.json"
_SAME = ("batch", "crop", "degradation", "seed", "student")
_TEACHER = "teacher"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BakeOff:
    """What is compared.

    `budget`: floating-point operations of each arm. An arm that needs the teacher pays the share
    `teacher_share` of it for the teacher.
    """

    arms: Mapping[str, Recipe]
    teacher: Recipe
    start: Path
    photos: Path
    output: Path
    budget: float
    teacher_share: float = 0.4
    perceptual: Path | None = None
    workers: int = 1

    def check(self) -> None:
        """Check that the arms can be compared and the output can be used.

        Raises:
            CannotTrain: the message says why not.
        """
        if _TEACHER in self.arms:
            raise CannotTrain("An arm can not be called teacher: give its recipe another name.")
        for name, arm in self.arms.items():
            for field in _SAME:
                ours, theirs = getattr(arm, field), getattr(self.teacher, field)
                if ours != theirs:
                    raise CannotTrain(
                        f"The recipes can not be compared: {field} of {name} is {ours}, of the teacher "
                        f"{theirs}. Make them equal."
                    )
        if self.output.exists() and not self.output.is_dir():
            raise CannotTrain(f"{self.output} is a file; a bake-off needs a folder.")
        terms = self.output / TERMS
        if terms.exists() and terms.read_text(encoding="utf-8") != self.terms():
            raise CannotTrain(
                f"{self.output} was begun with another budget, share, start or photographs ({terms}). Name "
                "another folder."
            )

    def terms(self) -> str:
        """What all arms in a folder have in common, as JSON. Later calls may add arms."""
        places = {"start": str(self.start.resolve()), "photos": str(self.photos.resolve())}
        return json.dumps({"budget": self.budget, "teacher_share": self.teacher_share, **places}, indent=2)


def run(plan: BakeOff) -> dict[str, Path]:
    """Train the teacher and every arm, or resume an interrupted bake-off. Returns the weights by arm.

    Raises:
        CannotTrain: see `BakeOff.check`; or the budget is too small for one step.
    """
    plan.check()
    plan.output.mkdir(parents=True, exist_ok=True)
    (plan.output / TERMS).write_text(plan.terms(), encoding="utf-8")
    teacher: Path | None = None
    costs, results = [], {}
    if any(_needs_teacher(arm) for arm in plan.arms.values()):
        recipe = replace(plan.teacher, start=plan.start)
        teacher, *cost = _train(plan, _TEACHER, recipe, plan.budget * plan.teacher_share)
        costs.append([_TEACHER, *cost])
    for name, arm in plan.arms.items():
        paid = plan.teacher_share if _needs_teacher(arm) else 0.0
        recipe = replace(arm, start=plan.start, teacher=teacher if _needs_teacher(arm) else None)
        results[name], *cost = _train(plan, name, recipe, plan.budget * (1 - paid))
        costs.append([name, *cost])
    with (plan.output / COSTS).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["run", "steps", "teraflop per step", "petaflop"])
        writer.writerows(costs)
    return results


def compare(
    students: Mapping[str, Path], sets: Mapping[str, BenchmarkSet], metrics: dict[str, Metric], output: Path
) -> Results:
    """Measure every student on every set at five values of realism, and write tables, curves and sheets."""
    subjects = {name: open_subject(str(path)) for name, path in students.items()}
    for title, found in sets.items():
        write_comparison_sheet(subjects, REALISM, found, output / f"{title}.png")
    results: dict[str, dict[str, list[Row]]] = {}
    for name, subject in subjects.items():
        results[name] = {title: evaluate(subject, metrics, REALISM, found) for title, found in sets.items()}
    (output / TABLE).write_text(markdown(results), encoding="utf-8")
    for file_name, text in curves(results).items():
        (output / file_name).write_text(text, encoding="utf-8")
    return results


def _train(plan: BakeOff, name: str, recipe: Recipe, budget: float) -> tuple[Path, int, float, float]:
    """Returns the weights, the steps, teraflop per step and petaflop in total."""
    run_folder = plan.output / name
    stage, crops = _prepare(plan, recipe, (run_folder / CHECKPOINT).exists())
    cost = step_flops(stage, crops.batch(0))
    steps = int(budget / cost)
    if steps < 1:
        raise CannotTrain(
            f"The budget is too small for one step of {name}: it has {budget / 1e15:.3g} PFLOP and a step "
            f"costs {cost / 1e15:.3g}. Give a larger --budget."
        )
    log.info("%s: %d steps of %.3g teraflop", name, steps, cost / 1e12)
    recipe = replace(recipe, steps=steps, warm_up=max(1, min(recipe.warm_up, steps // 10)))
    trainer = Trainer(recipe, stage, crops, run_folder, workers=plan.workers)
    if (run_folder / CHECKPOINT).exists():
        trainer.resume()
    return trainer.run(), steps, cost / 1e12, steps * cost / 1e15


def _prepare(plan: BakeOff, recipe: Recipe, begun: bool) -> tuple[Stage, Crops]:
    torch.manual_seed(recipe.seed)
    stage = recipe.settings.make(recipe, StageResources(plan.perceptual, begun))
    photos = pack_photos(plan.photos, plan.output, recipe.crop)
    degradation = DEGRADATIONS[recipe.degradation](recipe.student.scale)
    return stage, Crops(photos, degradation, recipe.crop, recipe.batch, recipe.seed)


def _needs_teacher(recipe: Recipe) -> bool:
    return isinstance(recipe.settings, DistilledSettings)
