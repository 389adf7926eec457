"""Folders for the pixels of results that memory should not hold."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.batch import scratch
from desktop.batch.enlarge_file import enlarge_file
from desktop.batch.jobs import EnlargeJob
from desktop.batch.journal import Journal
from desktop.batch.scratch import files_needed, scratch_folder, scratch_parent, sweep
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Factor, LongSide, Size
from desktop.errors import CannotWrite
from desktop.imaging import limits, read
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, names, photo

NOTHING = (Path(), 0)


@pytest.fixture(autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("caches")
    monkeypatch.setattr(scratch, "cache_folder", lambda: folder)
    return folder


def test_a_folder_is_gone_in_the_end_and_stays_while_it_is_used() -> None:
    with scratch_folder(1000, NOTHING) as folder:
        (folder / "pixels.raw").write_bytes(b"1")
        assert sweep() == 0
        assert (folder / "pixels.raw").exists()
    assert list(scratch_parent().iterdir()) == []


def test_what_a_killed_process_left_is_removed_at_once(caches: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from desktop.batch import scratch\n"
        f"scratch.cache_folder = lambda: Path({str(caches)!r})\n"
        "with scratch.scratch_folder(1, (Path(), 0)) as folder:\n"
        "    (folder / 'pixels.raw').write_bytes(b'1'); print(folder, flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert sweep() == 0 and (folder / "pixels.raw").exists()
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert sweep() == 1
    assert list(scratch_parent().iterdir()) == []


def test_too_small_a_disk_is_refused_with_the_numbers() -> None:
    with (
        pytest.raises(CannotWrite, match=r"takes about 1000000\.0 GB on the disk of"),
        scratch_folder(5 * 10**14, (scratch_parent(), 5 * 10**14)),
    ):
        raise AssertionError


@pytest.mark.parametrize(
    ("mode", "format", "size"),
    [
        ("RGB", "png", Factor(4)),
        ("RGBA", "tiff", Factor(4)),
        ("RGB", "jpeg", LongSide(391)),
        ("L", "png", Factor(3)),
    ],
)
def test_files_give_the_result_that_memory_gives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, format: str, size: Size
) -> None:
    source = photo(tmp_path / "photo.png", 90, 70)
    with Image.open(source) as image:
        image.convert(mode).save(source)
    if mode == "RGBA":
        with Image.open(source) as image:
            image.putalpha(image.getchannel("R"))
            image.save(source)
    results = []
    for name, limit in (("memory", 2**40), ("files", 1000)):
        monkeypatch.setattr(limits, "LARGEST_IN_MEMORY", limit)
        settings = OutputSettings(size=size, format=format)  # type: ignore[arg-type]
        job = EnlargeJob(source, (90, 70), tmp_path / name / "a", format, settings)  # type: ignore[arg-type]
        with FakeEngine() as engine:
            result = enlarge_file(job, manifest(), lambda e=engine: e, Journal(tmp_path / "journal"))  # type: ignore[misc]
            assert all((request.into is not None) == (name == "files") for request in engine.requests)
        results.append(read(result.path))
    one, other = results
    difference = np.abs(one.pixels.astype(int) - other.pixels)
    assert difference.max() <= (size != Factor(4))
    assert (one.alpha is None) == (other.alpha is None) == (mode != "RGBA")
    if one.alpha is not None and other.alpha is not None:
        np.testing.assert_array_equal(one.alpha, other.alpha)
    assert names(tmp_path) >= {"memory/a", "files/a"}
    assert list(scratch_parent().iterdir()) == []


def test_small_results_need_no_files(tmp_path: Path) -> None:
    small = read(photo(tmp_path / "a.png", 8, 6))
    assert files_needed(small, (32, 24), 4, cleaned=False) == 0
    assert files_needed(small, (20_000, 15_000), 2500, cleaned=False) == 900_000_000
    assert files_needed(small, (10_000, 7_500), 2500, cleaned=False) == 1_125_000_000


def test_a_small_result_needs_them_too_if_it_is_cleaned(tmp_path: Path) -> None:
    small = read(photo(tmp_path / "a.png", 8, 6))
    assert files_needed(small, (8, 6), 2500, cleaned=False) == 0
    assert files_needed(small, (8, 6), 2500, cleaned=True) == 900_000_144
    with (
        pytest.raises(
            CannotWrite, match=r"Cleaning this photo takes about .* Set cleanup to 0, or make room"
        ),
        scratch_folder(5 * 10**14, NOTHING, only_cleaned=True),
    ):
        raise AssertionError
