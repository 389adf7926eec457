"""Sizes beyond the scale of the student in two passes: the student enlarges its own enlargement."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from desktop.batch import (
    EnlargeJob,
    EnlargeResult,
    Factor,
    Journal,
    LongSide,
    Outcome,
    OutputSettings,
    Scan,
    Size,
    SourceFile,
    enlarge_file,
    make_plan,
    scratch,
)
from desktop.batch.passes import passes_for
from desktop.batch.result_size import result_size
from desktop.batch.scratch import files_needed, scratch_parent
from desktop.batch.speeds import learn
from desktop.engine.photo import enlarge_photo
from desktop.engine.request import RenderRequest
from desktop.errors import Cancelled
from desktop.imaging import Photo, WriteOptions, limits, read, resize, write
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine

SPEC = ControlSpec("cleanup", 0.0, 1.0, 0.0)
STUDENT = manifest(cleanup=SPEC)
PAINTED = RealismMap.of(np.linspace(0, 1, 6, dtype=np.float32).reshape(2, 3))
TWICE = OutputSettings(Factor(8), "png", controls=Controls(0.4, 0.3, 7, PAINTED), two_passes=True)


class Brightening(FakeEngine):
    """Each pass leaves a mark, also on transparency, and that of cleanup is another one."""

    def render(self, request: RenderRequest, **rest: object) -> Samples:
        enlarged = super().render(request, **rest)  # type: ignore[arg-type]
        marked: Samples = enlarged // 2 + (60 if request.controls.cleanup else 20)
        return marked.astype(enlarged.dtype)


def of_kind(*, deep: bool, grey: bool, alpha: bool) -> Photo:
    rng = np.random.default_rng(0)
    dtype = np.uint16 if deep else np.uint8
    pixels = rng.integers(0, 65_536 if deep else 256, (6, 8, 3), dtype=dtype)
    pixels = pixels[:, :, :1].repeat(3, axis=2) if grey else pixels
    return Photo(pixels, pixels[:, :, 0] if alpha else None, "png", None, None, None, None, grey, ())


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write(of_kind(deep=False, grey=False, alpha=True), tmp_path / "a.png", WriteOptions("png"))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal.jsonl")


def planned(source: Path, journal: Journal, settings: OutputSettings, *, resume: bool = False) -> object:
    entries = make_plan(Scan((SourceFile(source),)), settings, STUDENT, journal, resume=resume).entries
    return entries[0]


def enlarged(
    source: Path, journal: Journal, settings: OutputSettings, engine: FakeEngine, **options: object
) -> EnlargeResult:
    job = planned(source, journal, settings)
    assert isinstance(job, EnlargeJob)
    return enlarge_file(job, STUDENT, lambda: engine, journal, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("size", [Factor(8), Factor(16), LongSide(40)])
def test_the_result_is_that_of_two_enlargements(
    tmp_path: Path, journal: Journal, deep: bool, grey: bool, alpha: bool, size: Size
) -> None:
    photo = of_kind(deep=deep, grey=grey, alpha=alpha)
    source = write(photo, tmp_path / "a.png", WriteOptions("png"))
    settings = dataclasses.replace(TWICE, size=size)
    found = read(enlarged(source, journal, settings, Brightening()).path)
    once = enlarge_photo(Brightening(), photo, TWICE.controls)
    twice = enlarge_photo(Brightening(), once, dataclasses.replace(TWICE.controls, cleanup=0.0))
    by_hand = write(resize(twice, *size.of(8, 6)), tmp_path / "by hand.png", WriteOptions("png"))
    expected = read(by_hand)
    assert np.array_equal(found.pixels, expected.pixels) and found.deep == deep
    assert (found.alpha is None) == (expected.alpha is None) == (not alpha)
    if found.alpha is not None and expected.alpha is not None:
        assert np.array_equal(found.alpha, expected.alpha)


def test_only_the_first_pass_cleans_and_both_have_the_map(source: Path, journal: Journal) -> None:
    engine = FakeEngine()
    enlarged(source, journal, TWICE, engine)
    colours = [request.controls for request in engine.requests if request.controls.realism_map]
    assert [controls.cleanup for controls in colours] == [0.3, 0.0]
    assert {(controls.realism, controls.seed, controls.realism_map) for controls in colours} == {
        (0.4, 7, PAINTED)
    }


@pytest.mark.parametrize(
    ("scale", "size", "passes"),
    [
        (4, (32, 24), 1),
        (4, (33, 24), 2),
        (4, (32, 25), 2),
        (4, (4, 3), 1),
        (4, (800, 600), 2),
        (2, (17, 12), 2),
        (1, (16, 12), 1),
    ],
)
def test_there_is_a_second_pass_beyond_the_scale_of_the_student(
    scale: int, size: tuple[int, int], passes: int
) -> None:
    assert passes_for(True, size, scale, 8, 6) == passes
    assert passes_for(False, size, scale, 8, 6) == 1


def test_up_to_the_scale_it_is_the_result_of_one_pass(source: Path, journal: Journal) -> None:
    twice = dataclasses.replace(TWICE, size=Factor(4))
    once = dataclasses.replace(twice, two_passes=False)
    engine = FakeEngine()
    result = enlarged(source, journal, twice, engine)
    assert len(engine.requests) == 2, "colour and transparency"
    assert b"Passes" not in (read(result.path).xmp or b"")
    assert isinstance(planned(source, journal, once, resume=True), Outcome), "it is done already"


def test_a_result_of_two_passes_is_another_one_and_says_so(source: Path, journal: Journal) -> None:
    result = enlarged(source, journal, TWICE, FakeEngine())
    assert b"<vernier:Passes>2</vernier:Passes>" in (read(result.path).xmp or b"")
    assert result.notes == ()
    once = dataclasses.replace(TWICE, two_passes=False)
    assert isinstance(planned(source, journal, TWICE, resume=True), Outcome)
    assert isinstance(planned(source, journal, once, resume=True), EnlargeJob)
    note, hint = enlarged(source, journal, once, FakeEngine()).notes
    assert "Beyond 4 times the photo is only resampled" in note
    assert hint == "With --two-passes it is sharper, but takes much longer."


def test_what_lies_beyond_two_passes_is_said_to_be_resampled() -> None:
    size, notes = result_size("a", Factor(16), 4, 100, 80, two_passes=True)
    assert (size, notes) == ((1600, 1280), ())
    size, (note,) = result_size("a", LongSide(1601), 4, 100, 80, two_passes=True)
    assert note.startswith("1601 × 1281 pixels are more than 16 times its size. Beyond 16 times the photo is")


def test_the_progress_is_that_of_both_passes_by_what_they_cost(source: Path, journal: Journal) -> None:
    told: list[float] = []
    enlarged(source, journal, TWICE, FakeEngine(), progress=lambda done, of: told.append(done / of))
    assert told == pytest.approx([1 / 68, 2 / 68, 3 / 68, 4 / 68, 20 / 68, 36 / 68, 52 / 68, 1.0])


def test_a_batch_can_be_stopped_in_the_second_pass(source: Path, journal: Journal) -> None:
    engine = FakeEngine()
    with pytest.raises(Cancelled):
        enlarged(source, journal, TWICE, engine, cancelled=lambda: len(engine.requests) > 2)
    assert len(engine.requests) == 3 and sorted(source.parent.iterdir()) == [source]


@pytest.mark.parametrize("size", [Factor(8), Factor(16)])
def test_files_give_the_result_that_memory_gives(
    tmp_path: Path, source: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch, size: Size
) -> None:
    monkeypatch.setattr(scratch, "cache_folder", lambda: tmp_path / "caches")
    settings, results = dataclasses.replace(TWICE, size=size), []
    for limit in (2**40, 1000):
        monkeypatch.setattr(limits, "LARGEST_IN_MEMORY", limit)
        engine = FakeEngine()
        results.append(read(enlarged(source, journal, settings, engine).path))
        paths = {request.into for request in engine.requests}
        assert paths == {None} if limit > 1000 else len(paths) == 4, "no file is written twice"
    one, other = results
    assert np.abs(one.pixels.astype(int) - other.pixels).max() <= 1
    assert np.array_equal(one.alpha, other.alpha)
    assert list(scratch_parent().iterdir()) == []


def test_the_disk_has_to_hold_both_enlargements_and_the_result() -> None:
    photo = of_kind(deep=False, grey=False, alpha=False)
    once, twice, half = 200 * 200 * 48, 200**4 * 48, 200**2 * 100**2 * 48
    size = 8 * 20_000, 6 * 20_000
    assert files_needed(photo, size, 200, cleaned=False, passes=2) == 3 * (once + twice + half)
    full = 8 * 40_000, 6 * 40_000
    assert files_needed(photo, full, 200, cleaned=False, passes=2) == 3 * (once + twice)


def test_the_time_of_both_passes_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    learn(STUDENT.id, "torch", 1.0, 1_000_000)
    learn(STUDENT.id, "torch", 4.0, 1_000_000, "partly cleaned")

    def seconds(size: Size, **changes: object) -> float | None:
        settings = dataclasses.replace(TWICE, size=size, **changes)  # type: ignore[arg-type]
        job = EnlargeJob(Path("a.png"), (400, 300), Path("b.png"), "png", settings)
        return job.work.seconds_per_pixel(STUDENT, "torch")

    assert seconds(Factor(8)) == pytest.approx((4.0 * 16 + 1.0 * 256) / 1e6)
    assert seconds(LongSide(1601), auto_cleanup=True) == pytest.approx((2.5 * 16 + 1.0 * 256) / 1e6)
    assert seconds(Factor(4)) == seconds(Factor(8), two_passes=False) == pytest.approx(4.0 * 16 / 1e6)
