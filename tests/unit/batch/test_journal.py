from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.batch.journal import Journal, Key
from tests.unit.batch.makers import photo

SETTINGS = "f" * 64
SIZE = (32, 24)
DEAD = 2**22 + 1
"""A process id beyond the largest."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.jsonl"


def finished_photo(tmp_path: Path, name: str = "a") -> tuple[Key, Path]:
    source, result = tmp_path / f"{name}.png", tmp_path / f"{name}-4x.png"
    source.write_bytes(b"source")
    photo(result, *SIZE)
    return Key.of(source, SETTINGS, tmp_path), result


def test_what_was_recorded_is_known_to_the_next_run(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result, SIZE)
    assert Journal(file).finished(key) == result


def test_a_journal_that_does_not_exist_is_empty_and_is_not_made_by_reading(
    file: Path, tmp_path: Path
) -> None:
    key, _ = finished_photo(tmp_path)
    assert Journal(file).finished(key) is None
    assert not file.parent.exists()


def test_a_result_that_is_gone_is_not_finished(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result, SIZE)
    result.unlink()
    assert Journal(file).finished(key) is None


def test_an_edited_source_or_other_settings_or_another_folder_are_other_work(
    file: Path, tmp_path: Path
) -> None:
    key, result = finished_photo(tmp_path)
    source = tmp_path / "a.png"
    Journal(file).record(key, result, SIZE)
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
    Journal(file).record(first, first_result, SIZE)
    Journal(file).record(torn, torn_result, SIZE)
    file.write_bytes(file.read_bytes()[:-40])
    Journal(file).record(last, last_result, SIZE)
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
    Journal(file).record(key, result, SIZE)
    assert Journal(file).finished(key) == result


def test_names_that_are_not_unicode_survive(file: Path, tmp_path: Path) -> None:
    try:
        key, result = finished_photo(tmp_path, os.fsdecode(b"caf\xe9\n"))
    except OSError:
        pytest.skip("this disk takes Unicode names only")
    Journal(file).record(key, result, SIZE)
    assert Journal(file).finished(key) == result


KEY_IN_ANY_LOCALE = """
import sys
from pathlib import Path
from desktop.batch.journal import Journal, Key
file, source, result = map(Path, sys.argv[1:])
key, journal = Key.of(source, "f" * 64, source.parent), Journal(file)
if journal.finished(key) == result and journal.sources_of(result) == {key.source}:
    sys.exit("known")
journal.record(key, result, (32, 24))
"""


@pytest.mark.parametrize("first", [0, 1])
def test_a_terminal_without_umlauts_and_one_with_them_know_the_same_photos(
    file: Path, tmp_path: Path, first: int
) -> None:
    finished_photo(tmp_path, "Bl\u00fcte")
    arguments = [str(file), str(tmp_path / "Bl\u00fcte.png"), str(tmp_path / "Bl\u00fcte-4x.png")]
    ascii_only = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    utf_8 = {**os.environ, "PYTHONUTF8": "1"}
    said = [
        subprocess.run(
            [sys.executable, "-c", KEY_IN_ANY_LOCALE, *arguments], env=each, stderr=subprocess.PIPE
        )
        for each in ((ascii_only, utf_8) if first == 0 else (utf_8, ascii_only))
    ]
    assert [each.stderr.decode().strip() for each in said] == ["", "known"]


def test_it_knows_what_a_result_was_made_from(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result, SIZE)
    assert Journal(file).sources_of(result) == {str(tmp_path / "a.png")}
    assert Journal(file).sources_of(tmp_path / "a.png") == set()


def test_a_line_is_on_the_disk_when_record_returns(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, result = finished_photo(tmp_path)
    synced: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda number: synced.append(file.read_text()))
    Journal(file).record(key, result, SIZE)
    (content,) = synced
    assert json.loads(content)["result"] == str(result)


def test_a_journal_that_can_not_be_written_says_so_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    journal = Journal(tmp_path / "state" / "journal.jsonl")
    key, result = finished_photo(tmp_path)
    journal.record(key, result, SIZE)
    assert journal.problem is not None and "a later run will not know" in journal.problem
    assert journal.finished(key) == result


def test_a_result_that_was_cut_short_or_emptied_is_not_finished(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result, SIZE)
    whole = result.read_bytes()
    for spoilt in (b"", whole[:40], whole[:-30], b"x" * len(whole)):
        result.write_bytes(spoilt)
        assert Journal(file).finished(key) is None
    result.write_bytes(whole)
    assert Journal(file).finished(key) == result


def test_a_result_of_other_pixels_is_not_finished_and_one_with_other_metadata_is(
    file: Path, tmp_path: Path
) -> None:
    key, result = finished_photo(tmp_path)
    Journal(file).record(key, result, SIZE)
    photo(result, 16, 12)
    assert Journal(file).finished(key) is None
    photo(result, *SIZE, dpi=(300, 300))
    assert Journal(file).finished(key) == result


def test_lines_of_earlier_versions_are_read(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    file.parent.mkdir()
    file.write_text(json.dumps({"key": key.__dict__, "result": str(result)}) + "\n")
    assert Journal(file).finished(key) == result
    result.write_bytes(b"")
    assert Journal(file).finished(key) is None


def test_a_kill_after_naming_leaves_a_result_that_is_known(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    partial = result.rename(tmp_path / f".a-4x.png.partial-{DEAD}")
    Journal(file).announce(key, partial, result, SIZE)
    assert Journal(file).finished(key) is None and Journal(file).sources_of(result) == set()
    os.link(partial, result)
    assert Journal(file).finished(key) == result
    assert Journal(file).sources_of(result) == {key.source}
    Journal(file).clear_partials()
    assert not partial.exists() and Journal(file).finished(key) == result


def test_what_another_program_put_in_place_of_an_announced_result_is_not_ours(
    file: Path, tmp_path: Path
) -> None:
    key, result = finished_photo(tmp_path)
    partial = result.rename(tmp_path / f".a-4x.png.partial-{DEAD}")
    Journal(file).announce(key, partial, result, SIZE)
    photo(result, *SIZE)
    os.utime(result, (0, 0))
    assert Journal(file).finished(key) is None and Journal(file).sources_of(result) == set()


def test_the_partial_file_of_a_running_program_stays(file: Path, tmp_path: Path) -> None:
    key, result = finished_photo(tmp_path)
    partial = result.rename(tmp_path / f".a-4x.png.partial-{os.getpid()}")
    Journal(file).announce(key, partial, result, SIZE)
    Journal(file).clear_partials()
    assert partial.exists()
