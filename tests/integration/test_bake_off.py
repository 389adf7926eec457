"""The bake-off as people start it, on the smallest networks and with the real metrics."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from tests.students import TINY, tiny_network

COMMON = """
steps = 1
batch = 2
crop = 32
learning_rate = 1e-3
warm_up = 10
keep_every = 0
sheet_every = 0
"""
RECIPES = {
    "teacher": 'stage = "teacher"\n[network]\nchannels = 24\nencode_blocks = 1\nflow_blocks = 1\n',
    "oftsr": 'stage = "distilled"\n',
    "realistic": 'stage = "realistic"\n',
    "tad_sr": 'stage = "distilled"\nteacher_steps = 1\n[weights]\nregression = 1\nadversarial = 0.02\n',
    "tadsr": 'stage = "distilled"\nteacher_steps = 1\n[weights]\nregression = 1\nscore = 1\nblurred = 1\n',
}
ARMS = [name for name in RECIPES if name != "teacher"]
BUDGET = 5e9
"""One step with VGG, dozens without."""


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Two small pictures of blocks and noise."""
    folder = tmp_path / "Blocks"
    folder.mkdir()
    for seed in range(2):
        rng = np.random.default_rng(seed)
        cells = Image.fromarray(rng.integers(0, 256, (8, 8, 3), np.uint8))
        blocks = np.asarray(cells.resize((64, 64), Image.Resampling.NEAREST))
        pixels = blocks + rng.normal(0, 8, blocks.shape)
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / f"{seed}.png")
    return folder


@pytest.fixture
def words(photos: Path, tmp_path: Path) -> list[str]:
    """The command, all of it."""
    for name, text in RECIPES.items():
        head, _, tables = text.partition("[")
        tables = f"[{tables}" if tables else ""
        (tmp_path / f"{name}.toml").write_text(head + COMMON + tables, encoding="utf-8")
    start = tiny_network(config=replace(TINY, channels=24))
    save_student(start, tmp_path / "start.safetensors")
    arms = [str(tmp_path / f"{name}.toml") for name in ARMS]
    return [
        "bake-off", "--photos", str(photos), "--start", str(tmp_path / "start.safetensors"),
        "--set", str(photos), "--budget", str(BUDGET / 1e15), "--arms", *arms,
        "--teacher", str(tmp_path / "teacher.toml"), "--workers", "0", "-o", str(tmp_path / "out"),
    ]  # fmt: skip


def test_four_arms_of_equal_cost_and_their_curves(
    words: list[str], tmp_path: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 0
    table = capsys.readouterr().out
    columns = "| student | realism | psnr_y | ssim_y | lpips | dists | downscaled |"
    assert table.startswith(f"## Blocks\n\n{columns}\n")
    rows = [line.strip("|").split("|") for line in table.splitlines()[4:]]
    assert [(row[0].strip(), float(row[1])) for row in rows] == [
        (arm, realism) for arm in ARMS for realism in (0, 0.25, 0.5, 0.75, 1)
    ]
    assert len({row[2] for row in rows if float(row[1]) == 0}) == 1  # no arm moves the faithful end
    assert len({row[4] for row in rows if float(row[1]) == 1}) == len(ARMS)

    with (tmp_path / "out/costs.csv").open(encoding="utf-8") as file:
        runs = {row["run"]: row for row in csv.DictReader(file)}
    spent = {name: float(run["petaflop"]) * 1e15 for name, run in runs.items()}
    step = {name: float(run["teraflop per step"]) * 1e12 for name, run in runs.items()}
    for arm in ARMS:
        paid = 0 if arm == "realistic" else spent["teacher"]
        rounding = step[arm] + (step["teacher"] if paid else 0)
        assert BUDGET - rounding < spent[arm] + paid <= BUDGET
    charts = {path.name for path in (tmp_path / "out").glob("*.svg")}
    measured = ("ssim_y", "lpips", "dists", "downscaled")
    assert charts == {f"Blocks-{metric}.svg" for metric in measured}


def test_what_is_missing_is_said_before_training(
    words: list[str], tmp_path: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words[words.index("--set") + 1] = str(tmp_path / "nowhere")
    assert main(words) == 1
    assert capsys.readouterr().err == f"There is no folder {tmp_path / 'nowhere'}.\n"
    assert not (tmp_path / "out").exists()


def test_names_must_tell_the_results_apart(
    words: list[str], photos: Path, data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words.insert(words.index("--set") + 1, str(photos))
    assert main(words) == 1
    assert capsys.readouterr().err.startswith("Two recipes or two sets have the same name")
