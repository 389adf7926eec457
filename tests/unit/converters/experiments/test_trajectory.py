"""The trajectory figure, with a flow whose states are known."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from converters.errors import CannotMeasure
from converters.experiments.trajectory import deviations, figure, write_csv
from converters.networks.flow_student import FlowStudent
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.teachers.files import save_teacher
from tests.students import TINY, tiny_network
from tests.unit.converters.training.teachers.stub import KnownTeacher

GREY = np.full((6, 5, 3), 128, np.uint8)
TIMES = (0.0, 0.5, 1.0)


def flat_student(level: float) -> FlowStudent:
    """Shows bicubic plus a level of the [0, 1] range at every realism."""
    student = FlowStudent(replace(TINY, projections=0)).eval()
    for layer in (student.encode.residual, student.render.tail):
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)
    nn.init.constant_(student.encode.residual.bias, level)
    return student


def test_distances_by_hand() -> None:
    """A flow whose velocity always points to 0 from the start: x_t = (1 - t) x_0, a picture of 0.

    A student that shows 0.2 in [-1, 1] (128 / 255 is 0.0039 there, so 0.0961 of [0, 1] is added) is 25.5
    levels away from it at every time, and its state t times that.
    """
    start: list[torch.Tensor] = []

    def answer(state: torch.Tensor, time: torch.Tensor) -> torch.Tensor:
        if not start:
            start.append(state)
        return -start[0]

    student = flat_student(0.1 - 1 / 510)
    (found,) = deviations({"a": student}, KnownTeacher(answer), [GREY], times=TIMES).values()
    assert [row.time for row in found] == list(TIMES)
    assert [row.picture for row in found] == pytest.approx([25.5] * 3, abs=0.05)
    assert [row.state for row in found] == pytest.approx([0, 12.75, 25.5], abs=0.05)


def test_both_files_name_the_students(tmp_path: Path) -> None:
    teacher = KnownTeacher(lambda state, time: torch.zeros_like(state))
    students = {"before": flat_student(0.0), "after": flat_student(0.1)}
    found = deviations(students, teacher, [GREY, GREY], times=TIMES)
    write_csv(found, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["time", "before state", "before picture", "after state", "after picture"]
    assert [row["time"] for row in rows] == ["0", "0.5", "1"]
    assert float(rows[2]["after state"]) == pytest.approx(found["after"][2].state, abs=1e-4)
    assert ">before<" in figure(found) and ">after<" in figure(found)


def test_no_picture_is_an_error() -> None:
    with pytest.raises(CannotMeasure, match="no picture to follow"):
        deviations({"a": flat_student(0)}, KnownTeacher(lambda state, time: state), [])


def test_the_command_writes_both_files(
    tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.manual_seed(0)
    save_teacher(FlowTeacher(FlowTeacherConfig(8, 1, 1)), tmp_path / "teacher.safetensors")
    save_student(tiny_network(), tmp_path / "student.safetensors")
    words = ["trajectory", str(tmp_path / "teacher.safetensors"), str(tmp_path / "student.safetensors")]
    words += ["--set", str(photos), "--pictures", "1", "--side", "8", "-o", str(tmp_path / "out")]
    assert main(words) == 0
    assert len((tmp_path / "out/trajectory.csv").read_text(encoding="utf-8").splitlines()) == 22
    assert (tmp_path / "out/trajectory.svg").read_text(encoding="utf-8").startswith("<svg")
    assert main([*words[:2], str(tmp_path / "teacher.safetensors"), *words[3:]]) == 1
    assert "holds no Vernier student" in capsys.readouterr().err
