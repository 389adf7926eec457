from __future__ import annotations

import dataclasses
import logging
import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.batch import (
    EnlargeJob,
    EnlargeResult,
    Factor,
    Journal,
    LongSide,
    OutputSettings,
    PrintSize,
    enlarge_file,
)
from desktop.batch.journal import Key
from desktop.engine.request import RenderRequest
from desktop.errors import BadStudent, Cancelled, CannotWrite, RenderFailed, VernierError
from desktop.imaging import Format, Photo, WriteOptions, read, write
from desktop.student.controls import Controls
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, names, photo, size

SETTINGS = OutputSettings(controls=Controls(realism=0.4, seed=3))


class Desk:
    """One photo of 8 x 6 pixels, a folder for its result, and an engine that counts how often it is asked."""

    def __init__(self, root: Path) -> None:
        self.source = photo(root / "in" / "a.png")
        self.folder = root / "out"
        self.journal = Journal(root / "state" / "journal.jsonl")
        self.engine = FakeEngine()
        self.asked = 0

    def job(self, settings: OutputSettings = SETTINGS) -> EnlargeJob:
        key = Key.of(self.source, settings.fingerprint(manifest()), self.folder)
        return EnlargeJob(self.source, (8, 6), self.folder / "a-4x.png", "png", settings, key)

    def enlarge(self, job: EnlargeJob | None = None, **options: object) -> EnlargeResult:
        return enlarge_file(job or self.job(), manifest(), self._engine, self.journal, **options)  # type: ignore[arg-type]

    def _engine(self) -> FakeEngine:
        self.asked += 1
        return self.engine


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_date_of_the_photo_is_kept_on_request(desk: Desk) -> None:
    then = 946_684_800_123_456_789
    os.utime(desk.source, ns=(then + 1, then))
    now = desk.enlarge().path
    kept = desk.enlarge(desk.job(dataclasses.replace(SETTINGS, keep_dates=True))).path
    assert kept.stat().st_mtime_ns == then != now.stat().st_mtime_ns


def test_model_and_settings_go_into_xmp(desk: Desk) -> None:
    xmp = (read(desk.enlarge().path).xmp or b"").decode()
    for name, value in (("Model", "fake"), ("Realism", "0.40"), ("ModelScale", "4"), ("Seed", "3")):
        assert f"<vernier:{name}>{value}</vernier:{name}>" in xmp
    assert "<vernier:Program>Vernier " in xmp
    resized = dataclasses.replace(SETTINGS, size=LongSide(4))
    xmp = (read(desk.enlarge(desk.job(resized)).path).xmp or b"").decode()
    assert "vernier:Program" in xmp and "vernier:Model" not in xmp


def test_a_print_size_decides_pixels_and_resolution(desk: Desk) -> None:
    settings = dataclasses.replace(SETTINGS, size=PrintSize(5.08, 2.54, "cm", 24), dpi=99)
    result = desk.enlarge(desk.job(settings))
    assert result.size == (32, 24) and read(result.path).dpi == (24, 24)


def test_a_file_is_enlarged_and_recorded(desk: Desk) -> None:
    job = desk.job()
    result = desk.enlarge(job)
    assert (result.path, result.size, result.notes) == (job.target, (32, 24), ())
    assert result.seconds > 0
    assert size(result.path) == (32, 24)
    assert job.key is not None and desk.journal.finished(job.key) == result.path
    assert desk.engine.requests == [RenderRequest(0, controls=SETTINGS.controls)]


@pytest.mark.parametrize(("format", "kept"), [("png", True), ("jpeg", False), ("webp", False)])
def test_sixteen_bits_stay_sixteen_where_the_format_has_them(desk: Desk, format: Format, kept: bool) -> None:
    rng = np.random.default_rng(0)
    pixels, alpha = (rng.integers(1, 65536, shape, dtype=np.uint16) for shape in ((6, 8, 3), (6, 8)))
    deep = Photo(pixels, alpha if kept else None, "png", None, None, None, None, False, ())
    source = write(deep, desk.source.with_name("deep.png"), WriteOptions("png"))
    result = desk.enlarge(dataclasses.replace(desk.job(), source=source, format=format))
    found = read(result.path)
    assert found.deep == kept
    if kept:
        assert np.array_equal(found.pixels, pixels.repeat(4, axis=0).repeat(4, axis=1))
        assert found.alpha is not None
        assert np.array_equal(found.alpha, alpha.repeat(4, axis=0).repeat(4, axis=1))
        assert result.notes == ()
    else:
        assert len(result.notes) == 1 and "8 bits per channel" in result.notes[0]


def test_progress_counts_the_steps_of_the_engine(desk: Desk) -> None:
    steps: list[tuple[int, int]] = []
    desk.enlarge(progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]


def test_an_open_photo_is_not_read_again_and_its_notes_not_repeated(desk: Desk) -> None:
    opened = dataclasses.replace(read(desk.source), notes=("This was said when it was opened.",))
    desk.source.write_bytes(b"no photo any more")
    result = desk.enlarge(dataclasses.replace(desk.job(), photo=opened))
    assert (result.size, result.notes) == ((32, 24), ())


def test_a_realism_map_reaches_the_engine_the_comment_and_the_journal(desk: Desk) -> None:
    values = RealismMap.of(np.full((2, 2), 0.7, np.float32))
    controls = dataclasses.replace(SETTINGS.controls, realism_map=values)
    painted = dataclasses.replace(SETTINGS, controls=controls)
    result = desk.enlarge(desk.job(painted))
    assert desk.engine.requests[0].controls.realism_map is values
    with Image.open(result.path) as image:
        assert str(image.getexif()[0x0131]).endswith(", seed 3, changed in places with the brush")
    plain, of_map = desk.job().key, desk.job(painted).key
    assert plain is not None and desk.journal.finished(plain) is None
    assert of_map is not None and desk.journal.finished(of_map) == result.path


def test_a_photo_that_is_large_enough_needs_no_engine(desk: Desk) -> None:
    result = desk.enlarge(desk.job(OutputSettings(size=LongSide(4))))
    assert (result.size, desk.asked) == ((4, 3), 0)
    assert result.notes == ("The photo is larger than that, so it is only reduced.",)


def test_without_a_key_nothing_is_recorded(desk: Desk, tmp_path: Path) -> None:
    desk.enlarge(dataclasses.replace(desk.job(), key=None))
    assert not (tmp_path / "state").exists()


def test_room_is_checked_before_the_photo_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(desk.source.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=100))
    job = desk.job()
    desk.source.unlink()  # reading it would be another error
    with pytest.raises(CannotWrite, match="or make room"):
        desk.enlarge(job)
    assert desk.asked == 0


def test_a_missing_folder_is_made_or_refused(desk: Desk) -> None:
    with pytest.raises(CannotWrite, match="the folder out does not exist"):
        desk.enlarge(dataclasses.replace(desk.job(), makes_folder=False))
    assert not desk.folder.exists()
    desk.enlarge()
    assert names(desk.folder) == {"a-4x.png"}


def test_what_a_killed_writer_left_is_removed(desk: Desk) -> None:
    desk.folder.mkdir()
    left = desk.folder / ".a-4x.png.partial-999999999"
    left.write_bytes(b"half a picture")
    hours_ago = time.time() - 7200
    os.utime(left, (hours_ago, hours_ago))
    desk.enlarge()
    assert names(desk.folder) == {"a-4x.png"}


@pytest.mark.parametrize("calls_before", range(4))
def test_cancelling_at_any_time_leaves_no_file(desk: Desk, calls_before: int) -> None:
    """Asked twice by the engine, once before and once after the file is written."""
    calls: list[int] = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > calls_before

    job = desk.job()
    with pytest.raises(Cancelled):
        desk.enlarge(job, cancelled=cancelled)
    assert not desk.folder.exists() or names(desk.folder) == set()
    assert job.key is not None and desk.journal.finished(job.key) is None


@pytest.mark.parametrize(
    ("failure", "kind", "sentence"),
    [
        (RenderFailed("The worker died twice."), RenderFailed, "The worker died twice."),
        (BadStudent("It is damaged."), BadStudent, "It is damaged."),
        (MemoryError(), VernierError, "There is not enough memory for a.png. Close other programs"),
        (
            ZeroDivisionError("oops"),
            VernierError,
            "a.png could not be enlarged because of an",
        ),
    ],
)
def test_every_failure_is_an_error_with_a_sentence(
    desk: Desk,
    failure: Exception,
    kind: type[VernierError],
    sentence: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(request: RenderRequest, pixels: object) -> None:
        raise failure

    desk.engine = FakeEngine(fail)
    with caplog.at_level(logging.CRITICAL), pytest.raises(kind, match=sentence):
        desk.enlarge()
    assert not desk.folder.exists()


def test_the_size_of_a_job_follows_from_its_settings(desk: Desk) -> None:
    job = desk.job(OutputSettings(size=Factor(3)))
    assert (job.size, job.pixels) == ((24, 18), 48)
