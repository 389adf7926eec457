"""Compiled programs of other builds of macOS, and of models that nobody uses, are removed."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from desktop.engine.runtimes import compiled


def test_only_what_is_of_no_use_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "CACHE", tmp_path)
    monkeypatch.setattr(compiled, "system_build", lambda: "24B83")
    long_ago = time.time() - 100 * 24 * 3600
    for folder, used in (("a-24B83", time.time()), ("b-24B83", long_ago), ("c-23F79", time.time())):
        (tmp_path / folder / "render.mlmodelc").mkdir(parents=True)
        os.utime(tmp_path / folder, (used, used))
    other = tmp_path / "scratch-1"
    other.mkdir()
    os.utime(other, (long_ago, long_ago))
    compiled.prune()
    assert {path.name for path in tmp_path.iterdir()} == {"a-24B83", "scratch-1"}


def test_a_computer_that_does_not_tell_its_build_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr("subprocess.run", absent)
    compiled.system_build.cache_clear()
    assert compiled.system_build() == "unknown"
    compiled.system_build.cache_clear()
