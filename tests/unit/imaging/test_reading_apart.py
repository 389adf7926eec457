"""Photos that take long to decode are read in a process that can be ended."""

from __future__ import annotations

import dataclasses
import io
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from desktop.errors import Cancelled, DamagedImage, TooLarge, UnreadableImage
from desktop.imaging import read, read_apart, reading_apart
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.thumbnail import thumbnail
from desktop.imaging.wholeness.jpeg_stream import parse
from tests.unit.imaging.makers import exif, pixels, save

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}


@pytest.fixture
def always_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_apart, "_LONG_SECONDS", 0.0)


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A progressive JPEG whose last scan comes thousands of times: minutes to decode."""
    buffer = io.BytesIO()
    Image.new("L", (3000, 3000), 200).save(buffer, "JPEG", progressive=True)
    stream = parse(buffer.getvalue())
    assert stream is not None
    last = stream.scans[-1].header + stream.scans[-1].data
    path = tmp_path / "slow.jpg"
    path.write_bytes(stream.file()[:-2] + 3000 * last + b"\xff\xd9")
    return path


@pytest.mark.usefixtures("always_apart")
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_the_photo_is_the_same(tmp_path: Path, mode: str) -> None:
    image = Image.fromarray(pixels(300, 500)).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.fromarray(pixels(300, 500)[..., 0]))
    path = save(tmp_path / "a.png", image, exif=exif(6))
    here, there = read(path), read_apart(path)
    for field in dataclasses.fields(here):
        one, other = getattr(here, field.name), getattr(there, field.name)
        assert (one == other).all() if isinstance(one, np.ndarray) else one == other, field.name
    assert there.pixels.dtype == here.pixels.dtype and there.pixels.flags.c_contiguous


@pytest.mark.usefixtures("always_apart")
def test_its_errors_arrive(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels(300, 500)))
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DamagedImage) as error:
        read_apart(path)
    assert error.value.problem in str(error.value)
    assert read_apart(path, allow_damaged=True).notes == (error.value.problem,)


def test_ordinary_photos_need_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_context", lambda method: pytest.fail("a process"))
    path = save(tmp_path / "a.jpg", Image.new("RGB", (4000, 3000)))
    assert read_apart(path).width == 4000


def test_a_slow_photo_is_refused_at_once_and_can_be_cancelled_when_it_is_opened_anyway(slow: Path) -> None:
    assert decoding_seconds(slow) > 100
    with pytest.raises(DamagedImage, match="passes"):
        read_apart(slow)
    cancel = threading.Event()
    threading.Timer(2.0, cancel.set).start()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        read_apart(slow, allow_damaged=True, cancelled=cancel.is_set)
    assert time.monotonic() - started < 4
    assert not multiprocessing.active_children()


def test_a_slow_photo_has_no_small_image(slow: Path) -> None:
    started = time.monotonic()
    with pytest.raises(TooLarge):
        thumbnail(slow, 96)
    assert time.monotonic() - started < 1


@pytest.mark.usefixtures("always_apart")
def test_a_process_that_dies_is_an_error_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(tmp_path / "a.png", Image.fromarray(pixels()))
    monkeypatch.setattr(reading_apart, "_serve", exit)
    with pytest.raises(UnreadableImage, match="ended unexpectedly"):
        read_apart(path)


def test_the_process_ends_with_the_app(slow: Path) -> None:
    """Also where the app is killed, and can end nothing any more."""
    code = (
        "from pathlib import Path; from desktop.imaging import read_apart\n"
        f"if __name__ == '__main__': read_apart(Path({str(slow)!r}), allow_damaged=True)"
    )
    script = slow.with_name("app.py")
    script.write_text(code, encoding="utf-8")
    app = subprocess.Popen([sys.executable, str(script)], cwd=Path(__file__).parents[3], env=ENVIRONMENT)
    try:
        readers = until(lambda: [each for each in _children(app.pid) if each.cpu_times().user > 1.5])
    finally:
        app.kill()
        app.wait()
    until(lambda: not any(each.is_running() and each.status() != "zombie" for each in readers))


def _children(pid: int) -> list[psutil.Process]:
    inner = psutil.Process(pid).children(recursive=True)
    return [each for each in inner if any("spawn_main" in part for part in each.cmdline())]


def until(condition: Callable[[], Any], seconds: float = 60) -> Any:
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end
        time.sleep(0.05)
    return found
