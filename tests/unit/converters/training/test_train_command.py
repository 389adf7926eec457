"""`python -m converters train`: a rehearsal of all stages, and plans that do not fit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from converters.__main__ import main
from converters.checkpoints.span_student import load_span_student
from converters.checkpoints.vernier import load_student, save_student
from converters.commands.recipes import PLANS, find_recipe
from converters.errors import BadRecipe
from converters.networks.rrdb import Rrdb, RrdbConfig
from converters.networks.span import SpanConfig
from converters.training import held_out
from converters.training.plan import Budget, load_plan
from converters.training.recipe_file import load_recipe
from converters.training.stages import realistic
from tests.ncnn_models import store
from tests.plain_networks import span
from tests.students import tiny_network
from tests.unit.converters.training.test_trainer import StandIn

STUDENT = """
batch = 2
crop = 32
learning_rate = 1e-3
warm_up = 2
log_every = 2
sheet_every = 0
keep_every = 0
[student]
channels = 8
encode_blocks = 1
detail_blocks = 1
render_blocks = 1
"""
PLAN = """
[[pictures]]
name = "sharp"
teacher = "teacher.param"
side = 32
share = 1.0
[[stages]]
name = "faithful"
recipe = "faithful.toml"
pictures = "sharp"
share = 1.0
[[stages]]
name = "cleanup"
recipe = "cleanup.toml"
start = "faithful"
batch = 4
share = 1.0
[[stages]]
name = "realistic"
recipe = "realistic.toml"
start = "cleanup"
pictures = "sharp"
share = 1.0
"""


TWO_ENDS = """
[[pictures]]
name = "damaged"
teacher = "teacher.param"
side = 32
damaged = true
share = 1.0
[[stages]]
name = "trunk"
recipe = "trunk.toml"
start = "span.param"
share = 1.0
[[stages]]
name = "restorer"
recipe = "restorer.toml"
start = "trunk"
teacher = "photo.safetensors"
pictures = "damaged"
share = 1.0
"""
SMALL = """
degradation = "damaged"
steps = 3
batch = 2
crop = 32
learning_rate = 1e-3
save_every = 3
sheet_every = 0
keep_every = 0
[painter]
channels = 8
blocks = 1
"""


class ComparingStandIn(StandIn):
    def forward(self, ours: torch.Tensor, theirs: torch.Tensor) -> torch.Tensor:
        return self.distance(self.features(ours, None), self.features(theirs, None))


@pytest.fixture
def words(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The command for a plan with a teacher and three stages, with a stand-in for LPIPS-VGG."""
    for module in (realistic, held_out):
        monkeypatch.setattr(module, "LpipsVgg", ComparingStandIn)
    torch.manual_seed(0)
    store(Rrdb(RrdbConfig(blocks=1)).requires_grad_(False), tmp_path / "teacher.param")
    cleaning = STUDENT + "clean_blocks = 1\n"
    recipes = {
        "faithful": 'stage = "faithful"\nsteps = 3' + STUDENT,
        "cleanup": 'stage = "cleanup"\ndegradation = "damaged"\nsteps = 3' + cleaning,
        "realistic": 'stage = "realistic"\ndegradation = "cleanup"\nsteps = 3' + cleaning,
    }
    for name, text in recipes.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    (tmp_path / "plan.toml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "vgg").touch()
    return [
        "train", str(tmp_path / "plan.toml"), "--photos", str(photos), "--teachers", str(tmp_path),
        "--perceptual", str(tmp_path / "vgg"), "-o", str(tmp_path / "runs"),
    ]  # fmt: skip


def test_a_rehearsal_makes_a_student_within_the_time(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*words, "--minutes", "0.1"]) == 0
    captured = capsys.readouterr()
    result = Path(captured.out.splitlines()[-1])
    assert result == tmp_path / "runs/realistic/student.safetensors"
    assert load_student(result).config.clean_blocks == 1
    assert "held_out_lpips" in captured.err
    state = json.loads((tmp_path / "runs/plan.json").read_text(encoding="utf-8"))
    assert list(state["spent"]) == ["sharp", "faithful", "cleanup", "realistic"]
    assert state["allowed"]["sharp"] < state["allowed"]["faithful"], "what is left is divided anew"

    before = result.stat().st_mtime_ns
    assert main([*words, "--minutes", "0.1"]) == 0
    assert result.stat().st_mtime_ns == before, "all steps are done"


def test_a_rehearsal_of_two_ends_and_cleanup(photos: Path, tmp_path: Path) -> None:
    torch.manual_seed(0)
    store(Rrdb(RrdbConfig(blocks=1)).requires_grad_(False), tmp_path / "teacher.param")
    store(span(SpanConfig()), tmp_path / "span.param")
    save_student(tiny_network(clean_blocks=1), tmp_path / "photo.safetensors")
    weights = "[weights]\nperceptual = 0\ntexture = 0\n"
    (tmp_path / "trunk.toml").write_text('stage = "trunk"' + SMALL, encoding="utf-8")
    (tmp_path / "restorer.toml").write_text('stage = "restorer"' + SMALL + weights, encoding="utf-8")
    (tmp_path / "plan.toml").write_text(TWO_ENDS, encoding="utf-8")
    words = ["train", str(tmp_path / "plan.toml"), "--photos", str(photos), "--teachers", str(tmp_path)]
    assert main([*words, "-o", str(tmp_path / "runs")]) == 0
    assert load_span_student(tmp_path / "runs/trunk/student.safetensors").cleaning is None
    assert load_span_student(tmp_path / "runs/restorer/student.safetensors").cleaning is not None


def test_without_a_time_the_recipes_count(words: list[str], tmp_path: Path) -> None:
    assert main(words) == 0
    log = (tmp_path / "runs/cleanup/log.csv").read_text(encoding="utf-8").splitlines()
    assert log[-1].startswith("2,")


def test_a_budget_is_divided_by_shares() -> None:
    budget = Budget({"a": 1.0, "b": 1.0, "c": 2.0}, 100.0)
    assert budget.take("a") == 25
    budget.spend("a", 10)
    assert budget.take("b") == 30
    budget.spend("b", 120)
    assert budget.take("c") == 0


@pytest.mark.parametrize("path", sorted(PLANS.glob("*.toml")), ids=lambda path: path.stem)
def test_shipped_plans_name_recipes_that_fit(path: Path) -> None:
    for stage in load_plan(path).stages:
        recipe = load_recipe(find_recipe(stage.recipe))
        assert (stage.batch or recipe.batch) % recipe.parts == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("share = 1.0", "share = 0.0"), "each share must be greater than 0"),
        (('name = "cleanup"', 'name = "faithful"'), "the same name"),
        (('pictures = "sharp"', 'pictures = "mean"'), "no pictures 'mean'"),
        (("batch = 4", "bath = 4"), "is missing, unknown or wrong"),
    ],
)
def test_plans_that_do_not_fit_are_refused(change: tuple[str, str], message: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(PLAN.replace(*change), encoding="utf-8")
    with pytest.raises(BadRecipe, match=message):
        load_plan(path)
