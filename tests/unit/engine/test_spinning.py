"""What the worker tells the threads of torch, before it loads torch."""

from __future__ import annotations

import os
import subprocess
import sys
from multiprocessing import Pipe

import pytest

from desktop.engine.worker import process


@pytest.mark.parametrize(("of_the_person", "expected"), [(None, "1000"), ("7", "7")])
def test_threads_sleep_soon_unless_the_person_says_otherwise(
    monkeypatch: pytest.MonkeyPatch, of_the_person: str | None, expected: str
) -> None:
    monkeypatch.setattr(process.signal, "signal", lambda *_: None)
    monkeypatch.setitem(os.environ, "GOMP_SPINCOUNT", "")
    monkeypatch.delitem(os.environ, "GOMP_SPINCOUNT")
    if of_the_person is not None:
        monkeypatch.setenv("GOMP_SPINCOUNT", of_the_person)
    seen = []

    def opened(*_: object) -> None:
        seen.append(os.environ.get("GOMP_SPINCOUNT"))
        raise EOFError

    monkeypatch.setattr(process, "open_runtime", opened)
    process.main(Pipe()[0], None, "cpu")  # type: ignore[arg-type]
    assert seen == [expected]


def test_torch_is_not_loaded_before_that() -> None:
    code = "import sys, desktop.engine.worker.process; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
