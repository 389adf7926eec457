"""The bake-off: equal cost, equal terms, and a report; on networks that train in seconds."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from converters.checkpoints.vernier import save_student
from converters.commands.bake_off import ARMS
from converters.commands.recipes import find_recipe
from converters.errors import CannotTrain
from converters.evaluation.benchmark import BenchmarkSet
from converters.evaluation.metrics import make_metrics
from converters.experiments.bake_off import COSTS, TABLE, BakeOff, compare, run
from converters.networks.flow_teacher import FlowTeacherConfig
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stages.distilled import DistilledSettings, FlowWeights
from converters.training.stages.faithful import FaithfulSettings
from converters.training.stages.teacher import TeacherSettings
from tests.students import TINY, tiny_network

TEACHER = Recipe(
    "teacher", 1, 2, 32, 1e-3, TeacherSettings(FlowTeacherConfig(8, 1, 1)),
    student=TINY, sheet_every=0, keep_every=0,
)  # fmt: skip
OFTSR = replace(TEACHER, stage="distilled", settings=DistilledSettings())
BOTH = replace(
    TEACHER,
    stage="distilled",
    settings=DistilledSettings(FlowWeights(regression=1, adversarial=0.02), teacher_steps=1),
)
PLAIN = replace(TEACHER, stage="faithful", settings=FaithfulSettings())
BUDGET = 6e8


@pytest.fixture
def plan(tmp_path: Path, photos: Path) -> BakeOff:
    start = tmp_path / "start.safetensors"
    save_student(tiny_network(), start)
    return BakeOff(
        {"plain": PLAIN, "oftsr": OFTSR, "both": BOTH}, TEACHER, start, photos, tmp_path / "out",
        budget=BUDGET, workers=0,
    )  # fmt: skip


def costs(plan: BakeOff) -> dict[str, dict[str, str]]:
    with (plan.output / COSTS).open(encoding="utf-8") as file:
        return {row["run"]: row for row in csv.DictReader(file)}


def test_every_arm_costs_the_same_and_the_teacher_is_paid_for(plan: BakeOff) -> None:
    found = run(plan)
    assert list(found) == ["plain", "oftsr", "both"]
    rows = costs(plan)
    spent = {name: float(row["petaflop"]) * 1e15 for name, row in rows.items()}
    step = {name: float(row["teraflop per step"]) * 1e12 for name, row in rows.items()}
    for name in ("plain", "oftsr", "both"):
        total = spent[name] + (spent["teacher"] if name != "plain" else 0)
        assert BUDGET - step[name] - step["teacher"] < total <= BUDGET
    assert int(rows["both"]["steps"]) < int(rows["oftsr"]["steps"])
    written = {name: path.stat().st_mtime_ns for name, path in found.items()}
    assert {name: path.stat().st_mtime_ns for name, path in run(plan).items()} == written


def test_the_report_has_a_table_and_curves(plan: BakeOff, photos: Path) -> None:
    students = dict.fromkeys(("one", "other"), plan.start)
    plan.output.mkdir()
    sets = {"Waves": BenchmarkSet.find(photos)}
    results = compare(students, sets, make_metrics(["psnr_y", "ssim_y"], 4, None), plan.output)
    text = (plan.output / TABLE).read_text(encoding="utf-8")
    columns = "| student | realism | psnr_y | ssim_y | downscaled |"
    assert text.startswith(f"## Waves\n\n{columns}\n|---|---|---|---|---|\n| one | 0.0 |")
    assert f"| other | 0.75 | {results['other']['Waves'][3].means['psnr_y']:.4f} |" in text
    assert (plan.output / "Waves-ssim_y.svg").read_text(encoding="utf-8").count("<polyline") == 2
    assert not (plan.output / "Waves-psnr_y.svg").exists()
    with Image.open(plan.output / "Waves.png") as sheet:
        assert sheet.width > 6 * sheet.height / 8  # seven columns, two students for each of three pictures


def test_unequal_terms_are_refused(plan: BakeOff) -> None:
    unequal = replace(plan, arms={"plain": replace(PLAIN, batch=4)})
    with pytest.raises(CannotTrain, match=r"batch of plain is 4, of the teacher 2\. Make them equal"):
        run(unequal)
    with pytest.raises(CannotTrain, match="An arm can not be called teacher"):
        run(replace(plan, arms={"teacher": PLAIN}))


def test_a_folder_keeps_its_terms(plan: BakeOff) -> None:
    plain = replace(plan, arms={"plain": PLAIN}, budget=2e7)
    run(plain)
    with pytest.raises(CannotTrain, match="begun with another budget, share, start or photographs"):
        run(replace(plain, budget=4e7))


def test_a_budget_below_a_step_is_refused(plan: BakeOff) -> None:
    sentence = r"one step of teacher: it has 4e-15 PFLOP and a step costs 1\.12e-08\. Give a larger --budget"
    with pytest.raises(CannotTrain, match=sentence):
        run(replace(plan, budget=10.0))


def test_the_recipes_that_come_along_are_on_equal_terms(plan: BakeOff) -> None:
    arms = {name: load_recipe(find_recipe(name)) for name in ARMS}
    replace(plan, arms=arms, teacher=load_recipe(find_recipe("teacher"))).check()
    assert [isinstance(arm.settings, DistilledSettings) for arm in arms.values()] == [True, False, True, True]
