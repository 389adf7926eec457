"""What is chosen for one photo, in place of the settings of its batch."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from desktop.batch import (
    Box,
    Factor,
    Journal,
    Largest,
    OutputSettings,
    OwnSettings,
    Scan,
    SourceFile,
    make_plan,
)
from desktop.batch.sizes import size_from_json
from desktop.batch.unfinished import BatchRecord, Unfinished, recall
from desktop.imaging.crop import Aspect, Crop
from desktop.imaging.pose import Pose
from desktop.student.controls import Controls
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest
from tests.unit.batch.makers import photo

BATCH = OutputSettings(Factor(3), controls=Controls(0.4, cleanup=0.2), auto_cleanup=True, naming="{name}")
PAINTED = RealismMap.of(np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4))


def test_what_was_not_chosen_is_as_in_the_batch():
    assert OwnSettings().over(BATCH) == BATCH
    assert OwnSettings(realism=0.0).over(BATCH).controls == Controls(0.0, 0.2)
    assert OwnSettings(size=Box(9, 9)).over(BATCH).size == Box(9, 9)


def test_a_crop_of_its_own_is_what_is_enlarged():
    crop = Crop(1, 2, 30, 20)
    assert OwnSettings(crop=crop).over(BATCH).crop == crop
    assert OwnSettings(crop=crop).over(dataclasses.replace(BATCH, crop=Aspect(3, 2))).crop == crop
    assert OwnSettings().over(dataclasses.replace(BATCH, crop=Aspect(3, 2))).crop == Aspect(3, 2)


def test_a_turn_of_its_own_is_how_it_is_turned():
    assert OwnSettings(pose=Pose(90)).over(BATCH).pose == Pose(90)
    assert OwnSettings(pose=Pose(90)).over(dataclasses.replace(BATCH, pose=Pose(180))).pose == Pose(90)
    assert OwnSettings().over(dataclasses.replace(BATCH, pose=Pose(180))).pose == Pose(180)


def test_two_passes_of_its_own_are_kept_or_refused():
    twice = dataclasses.replace(BATCH, two_passes=True)
    assert OwnSettings(two_passes=True).over(BATCH).two_passes
    assert not OwnSettings(two_passes=False).over(twice).two_passes
    assert OwnSettings().over(twice).two_passes


def test_a_model_that_enlarges_less_has_its_own_factor():
    assert OwnSettings(Factor(4), 0.3).for_scale(2) == OwnSettings(Factor(2), 0.3)
    for own in (OwnSettings(Factor(2)), OwnSettings(), OwnSettings(Box(9, 9))):
        assert own.for_scale(2) == own


def test_a_cleanup_of_its_own_is_not_chosen_again():
    settings = OwnSettings(cleanup=0.0).over(BATCH)
    assert settings.controls.cleanup == 0 and not settings.auto_cleanup


@pytest.mark.parametrize(
    "own",
    [
        OwnSettings(),
        OwnSettings(Box(4, 5), 0.3, 0.0),
        OwnSettings(Largest(4), None, 0.7, PAINTED),
        OwnSettings(crop=Crop(1, 2, 3, 4)),
        OwnSettings(pose=Pose(270, True)),
        OwnSettings(two_passes=False),
    ],
)
def test_it_is_recorded_whole(own):
    assert OwnSettings.from_json(own.to_json()) == own


def test_what_an_earlier_version_recorded_has_no_crop():
    values = OwnSettings(Factor(2), 0.3).to_json()
    del values["crop"], values["turn"], values["two_passes"]
    assert OwnSettings.from_json(values) == OwnSettings(Factor(2), 0.3)


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {**OwnSettings(realism_map=PAINTED).to_json(), "realism_map": [1, 2, "AAAA"]},
        {**OwnSettings().to_json(), "crop": [1, 2, 3]},
        {**OwnSettings().to_json(), "crop": [1, 2, 0, 3]},
        {**OwnSettings().to_json(), "turn": 45},
    ],
)
def test_a_bad_record_is_an_error(bad):
    with pytest.raises((ValueError, KeyError, TypeError)):
        OwnSettings.from_json(bad)


@pytest.mark.parametrize(
    ("width", "height", "times"), [(400, 300, 4), (4000, 3000, 2), (2500, 1900, 3), (9000, 9000, 2)]
)
def test_the_largest_size_depends_on_the_photo(width, height, times):
    size = Largest(4)
    assert size.for_photo(width, height) == Factor(times)
    assert size.of(width, height) == (width * times, height * times)
    assert size.label(width, height) == f"{times}x"
    assert size_from_json(size.to_json()) == size
    assert OutputSettings(size).for_photo(width, height).size == Factor(times)


def test_a_plan_has_the_settings_of_each_photo(tmp_path):
    paths = [photo(tmp_path / f"{name}.png", 40, 30) for name in "abc"]
    own = {paths[1]: OwnSettings(Factor(2), 0.9)}
    scanned = Scan(tuple(map(SourceFile, paths)))
    settings = dataclasses.replace(BATCH, size=Largest(4), naming="{name}-{size}")
    journal = Journal(tmp_path / "journal")
    jobs = make_plan(scanned, settings, manifest(), journal, own=own).jobs
    assert [job.target.name for job in jobs] == ["a-4x.png", "b-2x.png", "c-4x.png"]
    assert [job.settings.controls.realism for job in jobs] == [0.4, 0.9, 0.4]
    by_hand = dataclasses.replace(settings, size=Factor(4))
    assert jobs[0].key == make_plan(scanned, by_hand, manifest(), journal).jobs[0].key


def test_the_record_of_a_batch_has_own_settings(tmp_path):
    file, (first, second, third) = tmp_path / "batch.json", (tmp_path / f"{name}.png" for name in "abc")
    sources = tuple(map(SourceFile, (first, second, third)))
    record = BatchRecord(file)
    record.begin(Unfinished(sources, BATCH, None, own={first: OwnSettings(realism=0.1)}))
    painted = OwnSettings(realism_map=PAINTED, crop=Crop(0, 5, 10, 20))
    record.change({second: painted, third: OwnSettings(size=Factor(2))})
    record.end([third])
    record.close()
    batch = recall(file)
    assert batch is not None
    assert batch.own == {first: OwnSettings(realism=0.1), second: painted}
