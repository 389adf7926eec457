"""A part of a photo is enlarged: what goes by it, and that it is as if it had been cropped before."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.batch import (
    EnlargeJob,
    EnlargeResult,
    Factor,
    Journal,
    Largest,
    LongSide,
    Outcome,
    OutputSettings,
    OwnSettings,
    Plan,
    PrintSize,
    Scan,
    SourceFile,
    enlarge_file,
    make_plan,
)
from desktop.errors import VernierError
from desktop.imaging import Photo, WriteOptions, limits, read, write
from desktop.imaging.crop import Aspect, Crop, cropped
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, photo
from tests.unit.imaging.metadata.makers import packet

CROP = Crop(5, 3, 20, 12)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.jsonl")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return photo(tmp_path / "a.png", 40, 30)


def planned(source: Path, journal: Journal, crop: Crop | Aspect | None = CROP, **settings: Any) -> Plan:
    chosen = OutputSettings(**{"crop": crop, **settings})
    return make_plan(Scan((SourceFile(source),)), chosen, manifest(), journal)


def enlarged(
    job: EnlargeJob, journal: Journal, engine: FakeEngine | None = None, **options: Any
) -> EnlargeResult:
    running = engine or FakeEngine()
    return enlarge_file(job, manifest(), lambda: running, journal, **options)


def of_kind(deep: bool, grey: bool, alpha: bool) -> Photo:
    rng = np.random.default_rng(5)
    kind, most = (np.uint16, 65536) if deep else (np.uint8, 256)
    pixels = rng.integers(0, most, (30, 40, 3)).astype(kind)
    if grey:
        pixels[:] = pixels[..., :1]
    see_through = rng.integers(1, most, (30, 40)).astype(kind) if alpha else None
    return Photo(pixels, see_through, "png", None, None, None, None, grey, ())


@pytest.mark.parametrize("size", [Factor(4), Factor(3), LongSide(10), LongSide(200)])
@pytest.mark.parametrize(
    ("deep", "grey", "alpha"),
    [
        (False, False, False),
        (True, False, False),
        (False, True, False),
        (False, False, True),
        (True, True, True),
    ],
)
def test_it_is_as_if_the_file_had_been_cropped_before(
    tmp_path: Path, journal: Journal, deep: bool, grey: bool, alpha: bool, size: Factor | LongSide
) -> None:
    whole = of_kind(deep, grey, alpha)
    source = write(whole, tmp_path / "whole.png", WriteOptions("png"))
    before = write(cropped(whole, CROP), tmp_path / "before.png", WriteOptions("png"))
    (job,) = planned(source, journal, size=size).jobs
    (other,) = planned(before, journal, None, size=size).jobs
    assert job.size == other.size
    found, expected = (read(enlarged(each, journal).path) for each in (job, other))
    assert (found.deep, found.grey, found.alpha is not None) == (deep, grey, alpha)
    assert np.array_equal(found.pixels, expected.pixels)
    if alpha:
        assert found.alpha is not None and expected.alpha is not None
        assert np.array_equal(found.alpha, expected.alpha)


def test_the_crop_is_that_of_the_upright_photo(tmp_path: Path, journal: Journal) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = photo(tmp_path / "a.png", 40, 30, exif=exif)
    (job,) = planned(source, journal, Crop(0, 20, 30, 20)).jobs
    assert job.size == (120, 80)
    expected = read(source).pixels[20:40].repeat(4, axis=0).repeat(4, axis=1)
    assert np.array_equal(read(enlarged(job, journal).path).pixels, expected)


def test_all_sizes_go_by_the_crop(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal).jobs
    assert (job.source_size, job.size, job.pixels, job.whole_size) == ((20, 12), (80, 48), 240, (40, 30))
    (job,) = planned(source, journal, size=LongSide(100)).jobs
    assert job.size == (100, 60) and job.target.name == "a-100px.png"
    (job,) = planned(source, journal, naming="{width}x{height}").jobs
    assert job.target.name == "80x48.png"
    (whole,) = planned(source, journal, None).jobs
    assert whole.whole_size is None


def test_auto_is_as_large_as_the_crop_allows(tmp_path: Path, journal: Journal) -> None:
    source = photo(tmp_path / "a.jpg", 4000, 3000)
    (job,) = planned(source, journal, Crop(0, 0, 1000, 800), size=Largest(4)).jobs
    assert job.settings.size == Factor(4)
    (job,) = planned(source, journal, None, size=Largest(4)).jobs
    assert job.settings.size == Factor(2)


def test_only_what_is_cropped_smaller_is_enlarged(source: Path, journal: Journal) -> None:
    wanted = {"size": LongSide(30), "only_smaller": True}
    assert planned(source, journal, **wanted).jobs
    (left,) = planned(source, journal, None, **wanted).entries
    assert isinstance(left, Outcome) and left.status == "left"


def test_the_limits_of_a_format_go_by_the_crop(tmp_path: Path, journal: Journal) -> None:
    source = photo(tmp_path / "a.webp", 5000, 4)
    assert not planned(source, journal, None).jobs
    assert planned(source, journal, Crop(0, 0, 4000, 4)).jobs


def test_a_crop_is_enlarged_where_there_is_no_memory_for_the_whole_photo(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = photo(tmp_path / "a.jpg", 3000, 2000)
    monkeypatch.setattr(limits, "physical_memory", lambda: 650 * 2**20)
    (failed,) = planned(source, journal, None).entries
    assert isinstance(failed, Outcome) and failed.error is not None and "Enlarging it" in failed.error
    (job,) = planned(source, journal, Crop(1000, 1000, 100, 80)).jobs
    assert enlarged(job, journal).size == (400, 320)
    (failed,) = planned(source, journal, Crop(0, 0, 2999, 2000)).entries
    assert isinstance(failed, Outcome) and failed.error is not None and "2,999" in failed.error


def test_a_ratio_fills_the_paper_whichever_way_a_photo_lies(tmp_path: Path, journal: Journal) -> None:
    paths = [photo(tmp_path / "a.png", 40, 30), photo(tmp_path / "b.png", 30, 40)]
    settings = OutputSettings(PrintSize(3, 2, "in", 30), crop=Aspect(3, 2))
    jobs = make_plan(Scan(tuple(map(SourceFile, paths))), settings, manifest(), journal).jobs
    assert [job.settings.crop for job in jobs] == [Crop(0, 1, 40, 27), Crop(1, 0, 27, 40)]
    assert [job.size for job in jobs] == [(89, 60), (60, 89)]


def test_a_photo_is_finished_only_with_the_crop_that_it_had(source: Path, journal: Journal) -> None:
    (job,) = planned(source, journal).jobs
    enlarged(job, journal)

    def status(crop: Crop | Aspect | None) -> str:
        settings = OutputSettings(crop=crop)
        (entry,) = make_plan(Scan((SourceFile(source),)), settings, manifest(), journal, resume=True).entries
        return entry.status if isinstance(entry, Outcome) else "planned"

    assert status(CROP) == "skipped"
    assert status(None) == status(Crop(5, 3, 20, 11)) == status(Aspect(5, 3)) == "planned"


def test_a_crop_of_its_own_is_that_of_one_photo(tmp_path: Path, journal: Journal) -> None:
    paths = [photo(tmp_path / f"{name}.png", 40, 30) for name in "ab"]
    own = {paths[1]: OwnSettings(crop=CROP)}
    jobs = make_plan(Scan(tuple(map(SourceFile, paths))), OutputSettings(), manifest(), journal, own=own).jobs
    assert [job.size for job in jobs] == [(160, 120), (80, 48)]


def test_a_crop_that_no_longer_fits_fails_with_a_sentence(source: Path, journal: Journal) -> None:
    sentence = "a.png has 20 × 10 pixels, and the part that was chosen is not inside of it."
    (job,) = planned(source, journal).jobs
    photo(source, 20, 10)
    (failed,) = planned(source, journal).entries
    assert isinstance(failed, Outcome) and failed.status == "failed"
    assert failed.error is not None and failed.error.startswith(sentence)
    with pytest.raises(VernierError, match=r"^a\.png has 20 × 10 pixels"):
        enlarged(job, journal)
    assert not job.target.exists()


def test_an_open_photo_is_the_whole_one(source: Path, journal: Journal) -> None:
    whole = read(source)
    (job,) = planned(source, journal).jobs
    source.write_bytes(b"no photo any more")
    result = enlarged(dataclasses.replace(job, photo=whole, key=None), journal)
    expected = whole.pixels[3:15, 5:25].repeat(4, axis=0).repeat(4, axis=1)
    assert np.array_equal(read(result.path).pixels, expected)


def test_what_was_painted_is_cropped_with_the_photo(source: Path, journal: Journal) -> None:
    painted = RealismMap.of(np.linspace(0, 1, 48, dtype=np.float32).reshape(6, 8))
    engine = FakeEngine()
    (job,) = planned(source, journal, controls=Controls(0.4, realism_map=painted)).jobs
    assert job.settings.controls.realism_map == painted
    enlarged(job, journal, engine)
    found = engine.requests[0].controls.realism_map
    assert found == painted.part(Region(5, 3, 20, 12), 40, 30) != painted
    assert engine.requests[0].controls.realism == 0.4


def test_cleanup_is_chosen_for_the_crop(
    source: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []

    def chosen(settings: OutputSettings, photo: Photo, *_: object) -> tuple[OutputSettings, tuple[str, ...]]:
        seen.append((photo.width, photo.height))
        return settings, ()

    monkeypatch.setattr("desktop.batch.enlarging.cleanup_chosen", chosen)
    (job,) = planned(source, journal, auto_cleanup=True).jobs
    enlarged(job, journal)
    assert seen == [(20, 12)]


@pytest.mark.parametrize("size", [Factor(4), LongSide(10)])
def test_the_result_says_which_part_it_is(source: Path, journal: Journal, size: Factor | LongSide) -> None:
    (job,) = planned(source, journal, size=size).jobs
    xmp = (read(enlarged(job, journal).path).xmp or b"").decode()
    assert "<vernier:Crop>20x12+5+3</vernier:Crop>" in xmp


def test_what_is_left_out_is_said_unless_the_photo_was_open(tmp_path: Path, journal: Journal) -> None:
    pano = packet("<GPano:ProjectionType>equirectangular</GPano:ProjectionType>")
    source = photo(tmp_path / "a.webp", 40, 30, xmp=pano)
    (job,) = planned(source, journal).jobs
    assert enlarged(job, journal).notes == ("Its panorama data was left out, because the photo was cropped.",)
    assert enlarged(dataclasses.replace(job, photo=read(source)), journal).notes == ()


def without_crop(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != "crop"}


@pytest.mark.parametrize("change", [lambda values: values, without_crop])
def test_without_a_crop_all_is_as_before(
    source: Path, journal: Journal, change: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    settings = OutputSettings.from_json(change(OutputSettings().to_json()))
    assert settings.fingerprint(manifest()) == OutputSettings().fingerprint(manifest())
    (job,) = planned(source, journal, settings.crop).jobs
    whole = read(source)
    found = read(enlarged(job, journal).path)
    assert np.array_equal(found.pixels, whole.pixels.repeat(4, axis=0).repeat(4, axis=1))
    assert b"Crop" not in (found.xmp or b"")
