from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.resources import resource


def test_in_a_source_checkout_resources_lie_beside_the_package() -> None:
    root = Path(__file__).resolve().parents[2]
    assert resource("students/photo") == root / "resources" / "students" / "photo"


def test_in_the_frozen_program_resources_come_from_the_bundle(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("samples") == tmp_path / "resources" / "samples"
