"""The predicted cost of a move of the slider."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from converters.coreml.report import report_package
from converters.packaging.slider_move import slider_move
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE


def test_a_move_renders_the_view_in_windows(converted_student: Path) -> None:
    package = StudentPackage.open(converted_student)
    reports = report_package(package)
    move = slider_move(package.manifest, reports)
    assert move is not None and move.program == f"{TILE}x{TILE}/render"
    (render,) = (report for report in reports if report.name == move.program)
    shown = TILE - 2 * (package.manifest.halo // 2)
    assert move.calls == -(-200 // shown) * -(-150 // shown)
    assert move.pixels == pytest.approx(move.calls * TILE**2)
    assert move.bytes == pytest.approx(move.calls * render.bytes)
    assert move.times[0].total.central == pytest.approx(move.calls * render.times_again[0].total.central)
    assert move.lines()[1].startswith("  estimated, not measured: M1 ")


def test_without_windows_it_renders_every_tile_of_the_view(converted_student: Path) -> None:
    package = StudentPackage.open(converted_student)
    manifest = dataclasses.replace(package.manifest, windows=())
    move = slider_move(manifest, report_package(package))
    assert move is not None and move.program == f"{TILE}/render"
    stride = TILE - 2 * manifest.halo
    assert (200 // stride) * (150 // stride) < move.calls < (200 // stride + 3) * (150 // stride + 3)


def test_without_core_ml_nothing_is_said(converted_student: Path) -> None:
    assert slider_move(StudentPackage.open(converted_student).manifest, []) is None
