"""A photo is turned by quarters: what goes by it, and that it is as if it had been turned before."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from desktop.batch import (
    Factor,
    Journal,
    LongSide,
    Outcome,
    OutputSettings,
    OwnSettings,
    PrintSize,
    Scan,
    SourceFile,
    make_plan,
)
from desktop.imaging import WriteOptions, read, write
from desktop.imaging.crop import Aspect, Crop, cropped
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned, turned_samples
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, photo
from tests.unit.batch.test_cropped import CROP, enlarged, journal, of_kind, planned, source

__all__ = ["journal", "source"]

TURNED = pytest.mark.parametrize(
    "pose", [Pose(90), Pose(180), Pose(270), Pose(0, True), Pose(90, True), Pose(180, True), Pose(270, True)]
)


@TURNED
@pytest.mark.parametrize("crop", [None, CROP])
@pytest.mark.parametrize("size", [Factor(4), LongSide(10)])
def test_it_is_as_if_the_file_had_been_turned_before(
    tmp_path: Path, journal: Journal, pose: Pose, crop: Crop | None, size: Factor | LongSide
) -> None:
    whole = of_kind(deep=True, grey=False, alpha=True)
    source = write(whole, tmp_path / "whole.png", WriteOptions("png"))
    before = write(turned(cropped(whole, crop), pose), tmp_path / "before.png", WriteOptions("png"))
    (job,) = planned(source, journal, crop, size=size, pose=pose).jobs
    (other,) = planned(before, journal, None, size=size).jobs
    assert (job.size, job.source_size, job.whole_size) == (other.size, other.source_size, (40, 30))
    found, expected = (read(enlarged(each, journal).path) for each in (job, other))
    assert np.array_equal(found.pixels, expected.pixels)
    assert found.alpha is not None and expected.alpha is not None
    assert np.array_equal(found.alpha, expected.alpha)


def test_sizes_and_names_go_by_the_turned_photo(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal, None, pose=Pose(90), naming="{width}x{height}").jobs
    assert job.size == (120, 160) and job.target.name == "120x160.png"
    (job,) = planned(source, journal, Aspect(3, 2), pose=Pose(90), size=PrintSize(3, 2, "in", 30)).jobs
    assert job.size == (60, 89)


def test_a_photo_is_finished_only_as_it_was_turned(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal, None, pose=Pose(90)).jobs
    enlarged(job, journal)

    def status(pose: Pose) -> str:
        settings = OutputSettings(pose=pose)
        (entry,) = make_plan(Scan((SourceFile(source),)), settings, manifest(), journal, resume=True).entries
        return entry.status if isinstance(entry, Outcome) else "planned"

    assert [status(each) for each in (AS_READ, Pose(90), Pose(270), Pose(90, True))] == [
        "planned",
        "skipped",
        "planned",
        "planned",
    ]


def test_a_turn_of_its_own_is_that_of_one_photo(tmp_path: Path, journal: Journal) -> None:
    paths = [photo(tmp_path / f"{name}.png", 40, 30) for name in "ab"]
    own = {paths[1]: OwnSettings(pose=Pose(270))}
    jobs = make_plan(Scan(tuple(map(SourceFile, paths))), OutputSettings(), manifest(), journal, own=own).jobs
    assert [job.size for job in jobs] == [(160, 120), (120, 160)]


@TURNED
def test_an_open_photo_is_as_it_was_read(source: Path, journal: Journal, pose: Pose) -> None:
    whole = read(source)
    (job,) = planned(source, journal, pose=pose).jobs
    result = enlarged(dataclasses.replace(job, photo=whole, key=None), journal)
    expected = turned_samples(whole.pixels[3:15, 5:25], pose).repeat(4, axis=0).repeat(4, axis=1)
    assert np.array_equal(read(result.path).pixels, expected)


@TURNED
@pytest.mark.parametrize("crop", [None, CROP])
def test_what_was_painted_is_turned_with_the_photo(
    source: Path, journal: Journal, pose: Pose, crop: Crop | None
) -> None:
    values = np.linspace(0, 1, 48, dtype=np.float32).reshape(6, 8)
    engine = FakeEngine()
    controls = Controls(0.4, realism_map=RealismMap.of(values))
    (job,) = planned(source, journal, crop, pose=pose, controls=controls).jobs
    enlarged(job, journal, engine)
    part = RealismMap.of(values)
    if crop is not None:
        part = part.part(Region(5, 3, 20, 12), 40, 30)
    grid = np.frombuffer(part.values, np.float32).reshape(part.rows, part.columns)
    assert engine.requests[0].controls.realism_map == RealismMap.of(turned_samples(grid, pose))


def test_the_result_says_how_it_was_turned(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal, pose=Pose(90)).jobs
    xmp = (read(enlarged(job, journal).path).xmp or b"").decode()
    assert "<vernier:Crop>20x12+5+3</vernier:Crop>" in xmp and "<vernier:Turn>90</vernier:Turn>" in xmp


def test_the_result_says_how_it_was_flipped(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal, pose=Pose(180, True)).jobs
    xmp = (read(enlarged(job, journal).path).xmp or b"").decode()
    assert "<vernier:Flip>vertical</vernier:Flip>" in xmp and "vernier:Turn" not in xmp
