"""Small files of what was learned: changed by one at a time, and never seen half written."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.json_file import alone_with, read_json, replace_json


def test_what_was_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "new" / "facts.json"
    assert read_json(file) == {}
    with alone_with(file):
        replace_json(file, {"a": [1, 2.5, "ü"], "b": None})
    assert read_json(file) == {"a": [1, 2.5, "ü"], "b": None}
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b'{"a": "\xff"}'])
def test_what_can_not_be_read_is_logged_and_counts_as_nothing(
    content: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "facts.json"
    file.write_bytes(content)
    assert read_json(file) == {}
    assert str(file) in caplog.text


def test_those_who_change_it_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / "facts.json"

    def add(name: str) -> None:
        with alone_with(file):
            replace_json(file, read_json(file) | {name: True})

    threads = [threading.Thread(target=add, args=(str(number),)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read_json(file)) == 12
