"""Standard error is silent while a library in C works."""

from __future__ import annotations

import os
import tempfile
from typing import Any

import pytest

from desktop.imaging.readers.quiet import quiet


def test_what_is_written_is_heard_and_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet() as heard:
        os.write(2, b"libtiff: a warning\n")
    os.write(2, b"afterwards\n")
    assert heard.text == b"libtiff: a warning\n"
    assert capfd.readouterr().err == "afterwards\n"


def test_it_ends_with_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError), quiet():
        os.write(2, b"hidden\n")
        raise ValueError
    os.write(2, b"shown\n")
    assert capfd.readouterr().err == "shown\n"


def test_it_works_on_full_disks(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def full() -> Any:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with quiet() as heard:
        os.write(2, b"hidden\n")
    assert heard.text == b"" and capfd.readouterr().err == ""
