from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.batch.claims import claimed
from desktop.batch.journal import Key
from desktop.errors import Cancelled

KEY = Key("/a.png", 1, 2, "f" * 64, "/")
HOLD = """
import sys
from desktop.batch.claims import claimed
from desktop.batch.journal import Key
with claimed(Key("/a.png", 1, 2, "f" * 64, "/"), lambda: False):
    print("held", flush=True)
    sys.stdin.read()
"""
TAKE = """
from desktop.batch.claims import claimed
from desktop.batch.journal import Key
with claimed(Key("/a.png", 1, 2, "f" * 64, "/"), lambda: True):
    print("had")
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def test_a_claim_of_another_process_is_waited_for_until_it_ends_or_dies() -> None:
    for way in ("ends", "dies"):
        with subprocess.Popen(
            [sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as other:
            assert other.stdout is not None and other.stdin is not None
            assert other.stdout.readline() == b"held\n"
            with claimed(Key("/b.png", 1, 2, "f" * 64, "/"), lambda: False):
                pass  # another photo is free
            with pytest.raises(Cancelled), claimed(KEY, lambda: True):
                raise AssertionError("both have it")
            entered = threading.Event()

            def enter(entered: threading.Event = entered) -> None:
                with claimed(KEY, lambda: False):
                    entered.set()

            thread = threading.Thread(target=enter)
            thread.start()
            assert not entered.wait(0.3)
            other.stdin.close() if way == "ends" else other.kill()
            thread.join(10)
            assert entered.is_set()


def test_a_claim_lasts_until_the_last_thread_of_its_process_ends_it() -> None:
    """A photo that was ahead and is dropped ends its claim late, when it may have been taken again."""

    def other_has_it() -> bool:
        tried = subprocess.run([sys.executable, "-c", TAKE], capture_output=True, check=False)
        return tried.stdout == b"had\n"

    dropped = ExitStack()
    dropped.enter_context(claimed(KEY, lambda: False))
    with claimed(KEY, lambda: False):
        dropped.close()
        assert not other_has_it()
    assert other_has_it()


def test_where_the_file_can_not_be_made_nobody_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    with claimed(KEY, lambda: True):
        pass
