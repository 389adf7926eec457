"""The licences that are collected for the app."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import numpy
import pytest

from bundle import licences

ROOT = Path(__file__).resolve().parents[2]


def test_a_package_is_found_by_one_of_its_files() -> None:
    found = {package.name.lower() for package in licences.packages_of([str(numpy.__file__), "/nowhere/file"])}
    assert found == {"numpy", "pyinstaller"}


def test_each_text_is_collected(tmp_path: Path) -> None:
    written = licences.collect(ROOT, [str(numpy.__file__)], tmp_path / "licences")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in written}
    assert f"numpy {numpy.__version__}" in texts
    assert "NumPy Developers" in texts[f"numpy {numpy.__version__}"]
    assert texts["Vernier"] == (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "PYTHON SOFTWARE FOUNDATION" in texts["Python"].upper()


def test_qt_refers_to_the_text_of_the_lgpl() -> None:
    assert "LGPL-3.0.txt" in licences.text_of(distribution("PySide6-Essentials"))
    assert all((ROOT / licences.OWN_FOLDER / name).is_file() for name in licences.OURS.values())


def test_a_package_without_a_text_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "bare-1.0.dist-info"
    about.mkdir()
    (tmp_path / "bare.py").touch()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\nLicense: MIT\n")
    (about / "RECORD").write_text("bare.py,,\nbare-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SystemExit, match="bare brings no licence text"):
        licences.collect(ROOT, [str(tmp_path / "bare.py")], tmp_path / "licences")
