"""build.spec on a Mac and on Linux, tried anywhere: executed with stand-ins for PyInstaller's classes."""

from __future__ import annotations

import dataclasses
import json
import plistlib
import re
import shutil
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import PyInstaller.utils.hooks  # noqa: F401  must see the real platform
import pytest
from PIL import Image
from PyInstaller.building.osx import BUNDLE

from bundle.info_plist import LOCALIZED, STUDENT_KIND, STUDENT_TYPE
from desktop import BUNDLE_IDENTIFIER, __version__
from desktop.student.core_ml_package import MODEL
from desktop.student.package import MANIFEST, StudentPackage
from tests.manifests import manifest
from tests.unit.batch.makers import student_folder

ROOT = Path(__file__).resolve().parents[2]
NEEDED = [
    *("PySide6/QtGui.abi3.so", "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", "QtGui", "libQt6Core.so.6"),
    *("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "PySide6/Qt/plugins/imageformats/libqjpeg.dylib"),
    *("PySide6/Qt/translations/qtbase_de.qm", "torch/lib/libtorch_cpu.so", "torch/bin/torch_shm_manager"),
    "tqdm-4.70.1.dist-info/METADATA",
]
NOT_NEEDED = [
    *("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "QtQml", "libQt6Network.so.6", "torch/bin/protoc"),
    *("PySide6/Qt/plugins/imageformats/libqpdf.dylib", "PySide6/Qt/translations/qtwebengine_de.qm"),
    *("PySide6/Qt/plugins/tls/libqopensslbackend.dylib", "torch/test/test_ops"),
    "hypothesis-6.170.17.dist-info/METADATA",
]


class StandIn:
    """Keeps what it was called with."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.arguments, self.options = arguments, options
        self.pure: list[tuple[str, str, str]] = []
        self.scripts: list[tuple[str, str, str]] = []
        self.binaries = [(name, f"/nowhere/{name}", "BINARY") for name in NEEDED + NOT_NEEDED]
        self.datas: list[tuple[str, str, str]] = []


def built_student(path: Path) -> Path:
    """A package with programs for both runtimes, and the text of a licence."""
    program = "coreml/48/render.mlpackage"
    inside = {"rootModelIdentifier": "1", "itemInfoEntries": {"1": {"path": MODEL}}}
    contents = {
        f"{program}/Manifest.json": json.dumps(inside),
        f"{program}/Data/{MODEL}": "",
        "licences/LICENSE_SPAN.txt": "Apache",
    }
    for name, content in contents.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(content)
    student_folder(path)
    files = {**manifest().files, **dict.fromkeys(contents, "0" * 64)}
    (path / MANIFEST).write_text(dataclasses.replace(manifest(), files=files).to_json())
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the spec reads of a checkout, with two models built."""
    root = tmp_path / "checkout"
    for name in ("autopilot", "faces", "icons", "samples", "translations", "licences", "macos"):
        shutil.copytree(ROOT / "resources" / name, root / "resources" / name)
    shutil.copy(ROOT / "LICENSE", root)
    for name in ("photo", "photo-max"):
        built_student(root / "build" / "students" / f"{name}.student")
    return root


def run_spec(root: Path, system: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names of build.spec after it has run for a checkout at `root`."""
    for name in ("collect_dynamic_libs", "copy_metadata"):
        monkeypatch.setattr(f"PyInstaller.utils.hooks.{name}", lambda *_, **__: [])
    monkeypatch.setattr("PyInstaller.utils.hooks.collect_submodules", lambda package: [package])
    monkeypatch.setattr(sys, "platform", system)
    names: dict[str, Any] = dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), StandIn)
    names["SPECPATH"] = str(root)
    exec(compile((ROOT / "build.spec").read_text(), "build.spec", "exec"), names)
    return names


@pytest.fixture
def mac(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    return run_spec(checkout, "darwin", monkeypatch)


@pytest.fixture
def linux(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    return run_spec(checkout, "linux", monkeypatch)


@pytest.fixture
def plist(mac: dict[str, Any]) -> dict[str, Any]:
    written: dict[str, Any] = plistlib.loads(plistlib.dumps(mac["app"].options["info_plist"]))
    return written


def test_the_plist_says_what_macos_needs(mac: dict[str, Any], plist: dict[str, Any]) -> None:
    assert mac["app"].options["bundle_identifier"] == BUNDLE_IDENTIFIER
    assert BUNDLE_IDENTIFIER.count(".") == 2
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__
    assert plist["LSMinimumSystemVersion"] == "14.0"
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False


def test_the_plist_names_the_languages_of_the_window(plist: dict[str, Any], mac: dict[str, Any]) -> None:
    shipped = {path.stem.removeprefix("vernier_") for path in (ROOT / "resources/translations").glob("*.qm")}
    assert set(plist["CFBundleLocalizations"]) == shipped
    assert plist["CFBundleDevelopmentRegion"] == plist["CFBundleLocalizations"][0] == "en"
    assert plist["CFBundleAllowMixedLocalizations"] is True
    folders = {target for _, target in mac["analysis"].options["datas"] if target.endswith(".lproj")}
    assert folders == {f"{language}.lproj" for language in shipped}


def test_every_purpose_is_said_in_every_language(plist: dict[str, Any]) -> None:
    purposes = {key for key in plist if key.endswith("UsageDescription")}
    for place in ("Desktop", "Documents", "Downloads"):
        assert f"NS{place}FolderUsageDescription" in purposes
    for language in plist["CFBundleLocalizations"]:
        text = (ROOT / LOCALIZED / f"{language}.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
        lines = dict(re.fullmatch(r'"([\w ]+)" = "(.+)";', line).groups() for line in text.splitlines())
        assert purposes | {STUDENT_KIND} <= set(lines) <= set(plist) | {STUDENT_KIND}
        if language == "en":
            assert all(plist.get(key, key) == line for key, line in lines.items())


def test_photos_folders_and_models_can_be_opened(plist: dict[str, Any]) -> None:
    types = [uti for kind in plist["CFBundleDocumentTypes"] for uti in kind["LSItemContentTypes"]]
    assert {"public.jpeg", "public.png", "public.heic", "public.heif", "public.folder", STUDENT_TYPE} <= set(
        types
    )


def test_every_type_of_our_own_is_declared(plist: dict[str, Any]) -> None:
    owned = [kind for kind in plist["CFBundleDocumentTypes"] if kind["LSHandlerRank"] == "Owner"]
    declared = {kind["UTTypeIdentifier"] for kind in plist["UTExportedTypeDeclarations"]}
    assert {uti for kind in owned for uti in kind["LSItemContentTypes"]} == declared


def test_the_mac_app_has_core_ml_and_no_torch(mac: dict[str, Any]) -> None:
    options = mac["analysis"].options
    assert {"desktop", "coremltools.libcoremlpython", "coremltools.models", "AppKit", "objc"} <= set(
        options["hiddenimports"]
    )
    assert "torch" in options["excludes"] and "coremltools" not in options["excludes"]
    assert mac["executable"].options["console"] is False
    assert mac["executable"].options["target_arch"] == "arm64"


def test_the_linux_program_has_torch_and_no_core_ml(linux: dict[str, Any]) -> None:
    options = linux["analysis"].options
    assert "coremltools" in options["excludes"] and "torch" not in options["excludes"]
    assert not {"coremltools.libcoremlpython", "AppKit"} & set(options["hiddenimports"])
    assert "app" not in linux


@pytest.mark.parametrize("system", ["mac", "linux"])
def test_everything_that_is_bundled_exists(system: str, request: pytest.FixtureRequest) -> None:
    spec = request.getfixturevalue(system)
    sources = [Path(source) for source, _ in spec["analysis"].options["datas"]]
    if system == "mac":
        sources += [Path(spec["app"].options["icon"]), Path(spec["executable"].options["entitlements_file"])]
        plistlib.loads(sources[-1].read_bytes())
    assert [path for path in sources if not path.exists()] == []


def test_the_icon_has_every_size_that_macos_shows(mac: dict[str, Any]) -> None:
    """Converted by Pillow, as PyInstaller does it."""
    icns = BytesIO()
    with Image.open(mac["app"].options["icon"]) as icon:
        assert icon.size == (1024, 1024)
        icon.save(icns, "ICNS")
    with Image.open(icns) as icon:
        sizes = {(width * scale, height * scale) for width, height, scale in icon.info["sizes"]}
    assert {(side, side) for side in (32, 64, 128, 256, 512, 1024)} <= sizes


@pytest.mark.parametrize("system", ["mac", "linux"])
def test_what_no_window_uses_stays_out(system: str, request: pytest.FixtureRequest) -> None:
    spec = request.getfixturevalue(system)
    collected = [name for name, *_ in spec["folder"].arguments[1]]
    assert collected == NEEDED


@pytest.mark.parametrize(("system", "runtime"), [("mac", "coreml"), ("linux", "torch")])
def test_models_have_the_programs_of_the_one_runtime(
    system: str, runtime: str, checkout: Path, request: pytest.FixtureRequest
) -> None:
    datas = request.getfixturevalue(system)["analysis"].options["datas"]
    for name in ("photo", "photo-max"):
        folder = next(source for source, target in datas if target == f"resources/students/{name}.student")
        package = StudentPackage.open(Path(folder))
        assert [each for each in ("coreml", "torch") if package.has_runtime(each)] == [runtime]
        assert package.card() and package.licences() == {"LICENSE_SPAN.txt": "Apache"}
        assert StudentPackage.open(checkout / "build" / "students" / f"{name}.student").has_runtime("coreml")


def test_a_model_without_programs_for_the_system_is_refused(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    student_folder(checkout / "build" / "students" / "other.student")
    with pytest.raises(SystemExit, match=r"other\.student has no programs for coreml"):
        run_spec(checkout, "darwin", monkeypatch)


def test_licences_of_vernier_and_of_what_the_lgpl_asks_for_are_bundled(mac: dict[str, Any]) -> None:
    texts = {name: Path(source) for name, source, _ in mac["folder"].arguments[2]}
    names = {Path(name).name for name in texts}
    assert {
        "Vernier.txt",
        "Python.txt",
        "LGPL-3.0.txt",
        "GPL-3.0.txt",
        "Libraries under the LGPL.txt",
    } <= names
    assert all(name.startswith("resources/licences/") and path.is_file() for name, path in texts.items())


def test_students_stay_whole_in_the_app(mac: dict[str, Any]) -> None:
    """By PyInstaller's own layout code: no file of a package moves away from the others or is renamed."""
    toc = [("libpython3.12.dylib", "/libpython3.12.dylib", "BINARY")]
    students = {}
    for source, target in mac["analysis"].options["datas"]:
        for path in (path for path in Path(source).rglob("*") if path.is_file()):
            name = Path(target) / path.relative_to(source)
            toc.append((str(name), str(path), "DATA"))
            if path.is_relative_to(mac["WORK"] / "students"):
                students[str(path)] = Path("Contents/Resources") / name
    layout = BUNDLE.__new__(BUNDLE)._process_bundle_toc(toc)
    placed = {source: Path(target) for target, source, kind in layout if kind == "DATA"}
    assert len(students) >= 10
    assert students.items() <= placed.items()
    assert ("Contents/Frameworks/resources", "SYMLINK") in {(target, kind) for target, _, kind in layout}
