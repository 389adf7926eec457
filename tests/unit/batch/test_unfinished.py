from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.batch import LongSide, OutputSettings, SourceFile
from desktop.batch.unfinished import BatchRecord, Unfinished, forget, is_running, recall
from desktop.student.controls import Controls


def test_a_batch_comes_back_as_it_was(tmp_path: Path) -> None:
    sources = (SourceFile(Path("/a/ü.png"), Path("deep"), named=True), SourceFile(Path("/b.png")))
    batch = Unfinished(
        sources,
        OutputSettings(size=LongSide(300), naming="{name}!", controls=Controls(realism=0.3)),
        Path("/out"),
        mirror=False,
    )
    file = tmp_path / "state" / "batch.json"
    assert recall(file) is None
    record = BatchRecord(file)
    record.begin(batch)
    record.close()
    assert recall(file) == replace(batch, file=file)
    forget(file)
    assert recall(file) is None
    forget(file)


def batch_of(*names: str, file: Path | None = None) -> Unfinished:
    return Unfinished(
        tuple(SourceFile(Path(f"/{name}")) for name in names), OutputSettings(), None, file=file
    )


def left(file: Path) -> list[str]:
    batch = recall(file)
    return [] if batch is None else [each.path.name for each in batch.sources]


def test_what_has_ended_or_was_removed_is_not_left_and_what_was_added_is(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    record = BatchRecord(file)
    record.begin(batch_of("a", "b", "c"))
    record.end([Path("/b")])
    record.add([SourceFile(Path("/d"))])
    record.end([Path("/a")])
    record.add([SourceFile(Path("/a"))])
    record.close()
    assert left(file) == ["c", "d", "a"]


def test_a_batch_that_came_to_its_end_is_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    record = BatchRecord(file)
    record.begin(batch_of("a"))
    record.finish()
    record.close()
    assert list(tmp_path.iterdir()) == []
    record.begin(batch_of("a"))  # the window is closed
    assert list(tmp_path.iterdir()) == []


def test_two_windows_do_not_overwrite_each_others_batch(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    first, second = BatchRecord(file), BatchRecord(file)
    first.begin(batch_of("a", "b"))
    until(lambda: file.exists() and file.stat().st_size > 0)
    second.begin(batch_of("c"))
    until(lambda: len(list(tmp_path.iterdir())) == 2)
    second.close()
    assert left(file) == ["c"], "the batch of the first window is running"
    first.close()
    assert left(file) == ["a", "b"]


def test_a_resumed_batch_replaces_its_record_and_can_not_be_resumed_twice(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    dead = BatchRecord(file)
    dead.begin(batch_of("a", "b"))
    dead.close()
    here, elsewhere = recall(file), recall(file)
    assert here is not None and elsewhere is not None and not is_running(here)
    record = BatchRecord(file)
    record.begin(here)
    until(lambda: not file.exists())
    assert is_running(elsewhere) and recall(file) is None
    record.close()
    assert left(file) == ["a", "b"]


def test_a_line_that_a_crash_cut_off_costs_only_itself(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    record = BatchRecord(file)
    record.begin(batch_of("a", "b"))
    record.end([Path("/a")])
    record.close()
    with file.open("ab") as end:
        end.write(b'{"ended": ["/b')
    assert left(file) == ["b"]


def test_a_record_of_which_everything_has_ended_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "batch.json"
    record = BatchRecord(file)
    record.begin(batch_of("a"))
    record.end([Path("/a")])
    record.close()
    assert recall(file) is None and not file.exists()


def test_a_folder_that_can_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    record = BatchRecord(tmp_path / "file" / "batch.json")
    record.begin(batch_of("a"))
    record.end([Path("/a")])
    record.finish()
    record.close()


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"sources": [1], "settings": {}, "output": null}'])
def test_what_is_not_readable_is_no_batch(tmp_path: Path, text: str) -> None:
    file = tmp_path / "batch.json"
    file.write_text(text)
    assert recall(file) is None
