from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop.batch.journal import Journal, Key

SETTINGS = "f" * 64


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.jsonl"


def finished_photo(tmp_path: Path, name: str = "a") -> tuple[Key, Path]:
    source, result = tmp_path / f"{name}.png", tmp_path / f"{name}-4x.png"
    source.write_bytes(b"source")
    result.write_bytes(b"result")
    return Key.of(source, SETTINGS, tmp_path), result


def test_what_was_recorded_is_known_to_the_next_run(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result)
    assert Journal(file).finished(key) == result


def test_a_journal_that_does_not_exist_is_empty_and_is_not_made_by_reading(
    file: Path, tmp_path: Path
) -> None:
    key, _ = finished_photo(tmp_path)
    assert Journal(file).finished(key) is None
    assert not file.parent.exists()


def test_a_result_that_is_gone_is_not_finished(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result)
    result.unlink()
    assert Journal(file).finished(key) is None


def test_an_edited_source_or_other_settings_or_another_folder_are_other_work(
    file: Path, tmp_path: Path
) -> None:
    key, result = finished_photo(tmp_path)
    source = tmp_path / "a.png"
    Journal(file).record(key, result)
    journal = Journal(file)
    assert journal.finished(Key.of(source, SETTINGS, tmp_path)) == result
    assert journal.finished(Key.of(source, "0" * 64, tmp_path)) is None
    assert journal.finished(Key.of(source, SETTINGS, tmp_path / "elsewhere")) is None
    os.utime(source, ns=(0, key.modified_ns + 1))
    assert journal.finished(Key.of(source, SETTINGS, tmp_path)) is None
    os.utime(source, ns=(0, key.modified_ns))
    assert journal.finished(Key.of(source, SETTINGS, tmp_path)) == result
    source.write_bytes(b"longer source")
    os.utime(source, ns=(0, key.modified_ns))
    assert journal.finished(Key.of(source, SETTINGS, tmp_path)) is None


def test_a_line_torn_by_a_crash_costs_only_itself(file: Path, tmp_path: Path) -> None:
    first, first_result = finished_photo(tmp_path, "first")
    torn, torn_result = finished_photo(tmp_path, "torn")
    last, last_result = finished_photo(tmp_path, "last")
    Journal(file).record(first, first_result)
    Journal(file).record(torn, torn_result)
    file.write_bytes(file.read_bytes()[:-40])
    Journal(file).record(last, last_result)
    journal = Journal(file)
    assert journal.finished(first) == first_result
    assert journal.finished(torn) is None
    assert journal.finished(last) == last_result


@pytest.mark.parametrize(
    "line", ["", "null", "[]", '{"key": 3, "result": "x"}', '{"key": {}, "result": "x"}']
)
def test_lines_that_are_not_ours_are_passed_over(file: Path, tmp_path: Path, line: str) -> None:
    key, result = finished_photo(tmp_path)
    file.parent.mkdir()
    file.write_text(line + "\n")
    Journal(file).record(key, result)
    assert Journal(file).finished(key) == result


def test_names_that_are_not_unicode_survive(file: Path, tmp_path: Path) -> None:
    try:
        key, result = finished_photo(tmp_path, os.fsdecode(b"caf\xe9\n"))
    except OSError:
        pytest.skip("this disk takes Unicode names only")
    Journal(file).record(key, result)
    assert Journal(file).finished(key) == result


def test_it_knows_what_a_result_was_made_from(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result)
    assert Journal(file).sources_of(result) == {str(tmp_path / "a.png")}
    assert Journal(file).sources_of(tmp_path / "a.png") == set()


def test_a_line_is_on_the_disk_when_record_returns(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, result = finished_photo(tmp_path)
    synced: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda number: synced.append(file.read_text()))
    Journal(file).record(key, result)
    (content,) = synced
    assert json.loads(content)["result"] == str(result)


def test_a_journal_that_can_not_be_written_says_so_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    journal = Journal(tmp_path / "state" / "journal.jsonl")
    key, result = finished_photo(tmp_path)
    journal.record(key, result)
    assert journal.problem is not None and "--resume will not know" in journal.problem
    assert journal.finished(key) == result
