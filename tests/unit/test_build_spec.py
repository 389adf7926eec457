"""build.spec on a Mac, tried anywhere: executed with stand-ins for PyInstaller's classes."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from typing import Any

import PyInstaller.utils.hooks  # noqa: F401  must see the real platform
import pytest
from PyInstaller.building.osx import BUNDLE

from desktop import __version__
from tests.unit.batch.makers import student_folder

ROOT = Path(__file__).resolve().parents[2]


class StandIn:
    """Keeps what it was called with."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.arguments, self.options = arguments, options
        self.pure = self.scripts = self.binaries = self.datas = ()


@pytest.fixture
def spec(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    if not any((ROOT / "build" / "students").glob("*.student")):
        pytest.skip("there is no built student: make student")
    return run_spec(ROOT, monkeypatch)


def run_spec(root: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names of build.spec after it has run for a checkout at `root`."""
    for name, value in (("collect_dynamic_libs", []), ("copy_metadata", []), ("collect_submodules", [])):
        monkeypatch.setattr(f"PyInstaller.utils.hooks.{name}", lambda *_, value=value, **__: value)
    monkeypatch.setattr(sys, "platform", "darwin")
    names: dict[str, Any] = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), StandIn)
    names["SPECPATH"] = str(root)
    exec(compile((ROOT / "build.spec").read_text(), "build.spec", "exec"), names)
    return names


def test_the_plist_says_what_macos_needs(spec: dict[str, Any]) -> None:
    options = spec["app"].options
    plist = plistlib.loads(plistlib.dumps(options["info_plist"]))
    assert options["bundle_identifier"].count(".") == 2
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__
    assert plist["LSMinimumSystemVersion"] == "14.0"
    assert plist["NSHighResolutionCapable"] is True
    types = [uti for kind in plist["CFBundleDocumentTypes"] for uti in kind["LSItemContentTypes"]]
    assert {"public.jpeg", "public.png", "public.folder", "app.vernier.Vernier.student"} <= set(types)


def test_the_mac_app_has_core_ml_and_no_torch(spec: dict[str, Any]) -> None:
    options = spec["analysis"].options
    assert "coremltools.libcoremlpython" in options["hiddenimports"]
    assert "torch" in options["excludes"]
    assert spec["executable"].options["console"] is False
    assert spec["executable"].options["target_arch"] == "arm64"


def test_everything_that_is_bundled_exists(spec: dict[str, Any]) -> None:
    sources = [Path(source) for source, _ in spec["analysis"].options["datas"]]
    sources += [Path(spec["app"].options["icon"]), Path(spec["executable"].options["entitlements_file"])]
    assert [path for path in sources if not path.exists()] == []
    assert any(
        target == "resources/students/photo.student" for _, target in spec["analysis"].options["datas"]
    )
    plistlib.loads(Path(spec["executable"].options["entitlements_file"]).read_bytes())


def test_every_type_of_our_own_is_declared(spec: dict[str, Any]) -> None:
    plist = spec["app"].options["info_plist"]
    owned = [kind for kind in plist["CFBundleDocumentTypes"] if kind["LSHandlerRank"] == "Owner"]
    declared = {kind["UTTypeIdentifier"] for kind in plist["UTExportedTypeDeclarations"]}
    assert {uti for kind in owned for uti in kind["LSItemContentTypes"]} == declared


def placed_in_app(spec: dict[str, Any]) -> tuple[dict[str, Path], set[tuple[str, str]]]:
    """Where PyInstaller's own layout code puts each file of folders of data; every entry with its kind."""
    toc = [("libpython3.12.dylib", "/libpython3.12.dylib", "BINARY")]
    for source, target in spec["analysis"].options["datas"]:
        for path in (path for path in Path(source).rglob("*") if path.is_file()):
            toc.append((str(target / path.relative_to(source)), str(path), "DATA"))
    layout = BUNDLE.__new__(BUNDLE)._process_bundle_toc(toc)
    placed = {source: Path(target) for target, source, kind in layout if kind == "DATA"}
    return placed, {(target, kind) for target, _, kind in layout}


def test_every_built_model_is_bundled_with_its_licence_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = tmp_path / "build" / "students"
    students = [student_folder(built / f"{name}.student") for name in ("photo", "photo-max")]
    (students[1] / "licences").mkdir()
    (students[1] / "licences" / "LICENSE_SPAN.txt").write_text("Apache")
    placed, _ = placed_in_app(run_spec(tmp_path, monkeypatch))
    for student in students:
        for file in (path for path in student.rglob("*") if path.is_file()):
            target = Path("Contents/Resources/resources/students") / file.relative_to(built)
            assert placed[str(file)] == target


def test_a_student_stays_whole_in_the_app(spec: dict[str, Any]) -> None:
    """By PyInstaller's own layout code: no file of a package moves away from the others or is renamed."""
    placed, entries = placed_in_app(spec)
    root = ROOT / "build" / "students" / "photo.student"
    files = [path for path in root.rglob("*") if path.is_file()]
    assert len(files) >= 10
    students = Path("Contents/Resources/resources/students/photo.student")
    assert {str(path): students / path.relative_to(root) for path in files}.items() <= placed.items()
    assert ("Contents/Frameworks/resources", "SYMLINK") in entries
