"""Partial files of killed processes go at once where it is certain whose they are."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.imaging import WriteOptions, clear_partials, write
from desktop.imaging.writing import partials
from tests.unit.imaging.makers import photo

PNG = WriteOptions("png")
WRITE = """
import platform, sys, time
from pathlib import Path
from desktop.imaging import WriteOptions, write
from desktop.imaging.writing import partials, safe_write
from tests.unit.imaging.makers import photo
target, lists, computer = sys.argv[1:]
partials.partials_folder = lambda: Path(lists)
platform.node = lambda: computer or partials.__name__
def stop(*_):
    print("writing", flush=True)
    time.sleep(60)
safe_write._check = stop
write(photo(), Path(target), WriteOptions("png"))
"""


@pytest.fixture(autouse=True)
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "lists"
    monkeypatch.setattr(partials, "partials_folder", lambda: folder)
    monkeypatch.setattr(partials.platform, "node", lambda: "this computer")
    return folder


@contextmanager
def writer(target: Path, lists: Path, computer: str = "this computer") -> Iterator[subprocess.Popen[str]]:
    """A process in the middle of writing a result."""
    command = [sys.executable, "-c", WRITE, str(target), str(lists), computer]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None and process.stdout.readline() == "writing\n"
            yield process
        finally:
            process.kill()


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.glob(".*")]


def test_those_of_a_killed_process_go_at_once_and_of_a_live_one_stay(tmp_path: Path, lists: Path) -> None:
    with writer(tmp_path / "a.png", lists) as process:
        assert hidden(tmp_path) == [f".a.png.partial-{process.pid}"]
        assert clear_partials(tmp_path) == 0
        assert hidden(tmp_path), "it is being written"
        process.kill()
        process.wait()
        write(photo(), tmp_path / "b.png", PNG)  # with a list of this process
        assert clear_partials(tmp_path / "another folder") == 1
    assert hidden(tmp_path) == []
    assert clear_partials(tmp_path) == 0
    assert len(list(lists.iterdir())) == 1, "the list of this process"


def test_those_of_another_computer_with_the_same_home_stay(tmp_path: Path, lists: Path) -> None:
    with writer(tmp_path / "a.png", lists, "another computer") as process:
        process.kill()
        process.wait()
    assert clear_partials(tmp_path) == 0
    assert len(hidden(tmp_path)) == 1


def test_a_list_names_nothing_but_partial_files_of_its_process(tmp_path: Path, lists: Path) -> None:
    lists.mkdir()
    ended = ended_process()
    names = "photo.png", f".a.png.partial-{ended}0", f".b.png.partial-{ended}"
    precious = [tmp_path / name for name in names]
    for path in precious[:2]:
        path.touch()
    (lists / "x.partials").write_bytes(listed(ended, *precious))
    (lists / "y.partials").write_bytes(b"")
    (lists / "z.partials").write_bytes(b"None\0None\0" + os.fsencode(precious[0]))
    assert clear_partials(tmp_path) == 0
    assert all(path.exists() for path in precious[:2]) and list(lists.iterdir()) == []


@pytest.mark.parametrize("own", [True, False])
def test_what_a_process_with_the_same_id_writes_now_stays(tmp_path: Path, lists: Path, own: bool) -> None:
    lists.mkdir()
    pid = os.getpid() if own else os.getppid()
    now, before = (tmp_path / f".{name}.png.partial-{pid}" for name in "ab")
    now.touch()
    before.touch()
    if own:
        partials.remember(now)
    (lists / "x.partials").write_bytes(listed(pid, now, before))
    assert clear_partials(tmp_path) == own
    assert now.exists() and before.exists() is not own
    partials.forget(now)


def ended_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        return process.pid


def listed(pid: int, *paths: Path) -> bytes:
    return b"\0".join([b"this computer", str(pid).encode(), *map(os.fsencode, paths)])


def test_without_a_place_for_lists_results_are_written(tmp_path: Path, lists: Path) -> None:
    lists.write_text("in the way")
    assert write(photo(), tmp_path / "a.png", PNG).exists()
    assert clear_partials(tmp_path) == 0
