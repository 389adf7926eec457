"""Runs by time: the schedule, reports, held-out photographs, and resuming with what is left of the time."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from converters.__main__ import main
from converters.checkpoints.vernier import load_student
from converters.data.photos import pack_photos
from converters.data_folder import DATA_VARIABLE
from converters.training import schedule as schedule_module
from converters.training.checkpoint_file import read_checkpoint, write_checkpoint
from converters.training.divergence import DivergenceWatch
from converters.training.schedule import TimeSchedule
from converters.training.trainer import CHECKPOINT, REPORTS
from tests.students import TINY

RECIPE = """
stage = "faithful"
steps = 3
batch = 1
crop = 32
learning_rate = 1e-3
log_every = 2
sheet_every = 0
[student]
channels = 8
encode_blocks = 1
detail_blocks = 1
render_blocks = 1
"""


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(schedule_module, "monotonic", clock)
    return clock


def test_the_rate_falls_as_a_cosine_of_time(clock: Clock) -> None:
    schedule = TimeSchedule(10, warm_up=4)
    schedule.start()
    assert schedule.rate(0) == pytest.approx(0.25)
    clock.now += 300
    assert schedule.rate(1000) == pytest.approx(0.5)
    assert schedule.rate(0) == pytest.approx(0.5), "a slow computer warms up by time"
    clock.now += 200
    assert schedule.rate(1000) == pytest.approx(0.5 + 0.5 * math.cos(math.pi * 5 / 6))
    clock.now += 1000
    assert schedule.rate(1000) == pytest.approx(0)


def test_a_run_ends_in_time_to_write_its_files(clock: Clock) -> None:
    schedule = TimeSchedule(10, warm_up=1)
    schedule.before = 60.0
    schedule.start()
    clock.now += 534
    assert not schedule.finished(1)
    clock.now += 2
    assert schedule.finished(1)
    schedule = TimeSchedule(10, warm_up=1)
    schedule.keep(20)
    schedule.start()
    clock.now += 569
    assert not schedule.finished(1)
    clock.now += 2
    assert schedule.finished(1)


def test_a_timed_run_ends_reports_and_resumes(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    recipe, run = tmp_path / "tiny.toml", tmp_path / "run"
    recipe.write_text(RECIPE, encoding="utf-8")
    words = ["distill", str(recipe), "--photos", str(photos), "-o", str(run), "--workers", "0"]
    assert main([*words, "--minutes", "0.03"]) == 0
    said = capsys.readouterr().err
    assert "steps/s, student " in said and "held_out_psnr" in said
    first = read_checkpoint(run / CHECKPOINT)
    assert first["seconds"] > 0 and first["step"] > 0
    assert load_student(run / "student.safetensors").config == TINY
    with (run / REPORTS).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert int(rows[-1]["step"]) == first["step"]
    assert float(rows[-1]["held_out_psnr"]) > 5

    assert main([*words, "--minutes", str(first["seconds"] / 60), "--resume"]) == 0
    assert read_checkpoint(run / CHECKPOINT)["step"] == first["step"], "no time was left"
    longer = str(first["seconds"] / 60 + 0.02)
    assert main([*words, "--minutes", longer, "--resume"]) == 0
    again = read_checkpoint(run / CHECKPOINT)
    assert again["step"] > first["step"] and again["seconds"] > first["seconds"]
    assert main([*words, "--minutes", "0", "--resume"]) == 2


def test_photos_are_held_out(photos: Path, tmp_path: Path) -> None:
    packed = pack_photos(photos, tmp_path, 32)
    learned, kept = packed.divided(8)
    assert kept is not None and len(kept) == 1
    assert len(learned) == len(packed) - 1
    assert np.array_equal(kept[0], packed[0]) and np.array_equal(learned[0], packed[1])


def test_a_checkpoint_in_parts_is_read_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    for number in range(2):
        state = {"step": number, "networks": {"student": torch.full((1000,), float(number))}}
        write_checkpoint(state, path, largest=2000)
        parts = sorted(tmp_path.glob("checkpoint-*.pt"))
        assert len(parts) > 1 and all(part.stat().st_size <= 2000 for part in parts)
        found = read_checkpoint(path)
        assert found["step"] == number
        assert torch.equal(found["networks"]["student"], state["networks"]["student"])  # type: ignore[index]
    parts[0].write_bytes(b"?" + parts[0].read_bytes()[1:])
    with pytest.raises(ValueError, match="damaged"):
        read_checkpoint(path)
    write_checkpoint(state, path)
    assert list(tmp_path.iterdir()) == [path]


def test_the_first_number_that_is_none_is_found() -> None:
    def scalar(value: float) -> dict[str, Tensor]:
        return {"student": torch.tensor(value)}

    watch = DivergenceWatch(["student", "critic"], torch.device("cpu"))
    watch.see(0, scalar(1.0), scalar(1.0))
    assert watch.found() is None
    watch.see(1, scalar(1.0), scalar(math.inf))
    watch.see(2, scalar(math.nan), scalar(1.0))
    assert watch.found() == ("A gradient became infinite or no number", 1)
