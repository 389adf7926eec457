"""What makes the default student stale."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from converters.packaging import provenance


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "converters/packaging/package.py",
        "converters/training/trainer.py",
        "desktop/student/manifest.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("pass")
    return tmp_path


@pytest.mark.parametrize(
    ("change", "matters"),
    [
        (lambda root: (root / "converters/packaging/package.py").write_text("pass  # otherwise"), True),
        (lambda root: (root / "converters/new.py").write_text(""), True),
        (
            lambda root: (root / "converters/packaging/package.py").rename(root / "converters/packing.py"),
            True,
        ),
        (lambda root: (root / "desktop/student/manifest.py").write_text(""), True),
        (lambda root: (root / "converters/training/trainer.py").write_text(""), False),
        (lambda root: (root / "converters/notes.txt").write_text(""), False),
        (lambda root: None, False),
    ],
)
def test_the_digest_follows_the_sources_that_convert(
    root: Path, change: Callable[[Path], object], matters: bool
) -> None:
    before = provenance.digest(root)
    change(root)
    assert (provenance.digest(root) != before) == matters


def test_the_digest_follows_the_libraries(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = provenance.digest(root)
    monkeypatch.setattr(provenance, "version", lambda name: "0.0")
    assert provenance.digest(root) != before
