"""Student packages on disk, and finding them."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import pytest

from desktop.errors import BadStudent
from desktop.student import installed
from desktop.student.default_model import PHOTO, PHOTO_2, PHOTO_MAX
from desktop.student.manifest import Manifest
from desktop.student.package import CARD, MANIFEST, StudentPackage, sha256_of


@pytest.fixture
def own(tiny_student: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(tiny_student, tmp_path / "tiny.student"))


def rewrite(package: Path, **changes: object) -> None:
    manifest = Manifest.from_json((package / MANIFEST).read_text())
    (package / MANIFEST).write_text(dataclasses.replace(manifest, **changes).to_json())  # type: ignore[arg-type]


def test_a_good_package_opens_and_verifies(own: Path) -> None:
    package = StudentPackage.open(own)
    package.verify()
    assert package.manifest.title == "Tiny"
    assert package.card().startswith("# Tiny")
    assert package.has_runtime("torch")
    assert not package.has_runtime("coreml")


def test_the_licence_texts_of_a_package_are_checked_like_its_other_files(own: Path) -> None:
    files = StudentPackage.open(own).manifest.files
    assert StudentPackage.open(own).licences() == {}
    (own / "licences").mkdir()
    text = own / "licences" / "LICENSE.txt"
    text.write_text("Do what you like.")
    rewrite(own, files={**files, "licences/LICENSE.txt": sha256_of(text)})
    package = StudentPackage.open(own)
    package.verify()
    assert package.licences() == {"LICENSE.txt": "Do what you like."}
    text.write_text("Pay.")
    with pytest.raises(BadStudent, match="was changed"):
        package.verify()
    text.write_bytes(b"\xff\xfe")
    with pytest.raises(BadStudent, match="licences of the model Tiny cannot be read"):
        package.licences()


def test_something_else_is_no_package(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.student"):
        with pytest.raises(BadStudent, match=r"is not a model package: its manifest\.json cannot be read"):
            StudentPackage.open(path)


def test_a_manifest_that_is_no_text_is_refused(own: Path) -> None:
    (own / MANIFEST).write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(BadStudent, match="is not a model package"):
        StudentPackage.open(own)


def test_a_missing_file_is_named(own: Path) -> None:
    (own / "torch/render.pt2").unlink()
    with pytest.raises(BadStudent, match=r"The model Tiny lacks its file torch/render\.pt2"):
        StudentPackage.open(own)


@pytest.mark.parametrize("name", ["../secret", "torch/../../secret", "/etc/hostname"])
def test_files_outside_the_package_are_refused(own: Path, name: str) -> None:
    (own.parent / "secret").write_text("secret")
    rewrite(own, files={name: "0" * 64})
    with pytest.raises(BadStudent, match=r"impossible value in: files"):
        StudentPackage.open(own)


@pytest.mark.parametrize("name", ["torch/encode.pt2", CARD])
def test_a_changed_file_is_named_by_verify(own: Path, name: str) -> None:
    package = StudentPackage.open(own)
    content = bytearray((own / name).read_bytes())
    content[len(content) // 2] ^= 1
    (own / name).write_bytes(content)
    with pytest.raises(BadStudent, match=f"The model Tiny was changed: {name} differs"):
        package.verify()


def test_only_the_programs_that_will_run_need_to_be_intact(own: Path) -> None:
    package = StudentPackage.open(own)
    (own / CARD).write_text("# Changed\n")
    package.verify("torch")
    (own / "torch/encode.pt2").write_bytes(b"rubbish")
    with pytest.raises(BadStudent, match=r"was changed: torch/encode\.pt2 differs"):
        package.verify("torch")


def test_sha256_is_that_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "abc"
    path.write_bytes(b"abc")
    assert sha256_of(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


# Finding


@pytest.fixture
def students(tiny_student: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Students `tiny` ("Tiny") and `photo` ("Zebra"), and nothing that this computer has otherwise."""
    folder = tmp_path / "students"
    shutil.copytree(tiny_student, folder / "a.student")
    shutil.copytree(tiny_student, folder / "b.student")
    rewrite(folder / "b.student", id=PHOTO_2, title="Zebra")
    monkeypatch.setenv(installed.FOLDERS_VARIABLE, str(folder))
    monkeypatch.setattr(installed, "students_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(installed, "resource", lambda name: tmp_path / "resources" / name)
    return folder


def test_the_default_student_comes_first(students: Path) -> None:
    assert [package.manifest.title for package in installed.installed()] == ["Zebra", "Tiny"]


@pytest.mark.parametrize(
    ("coreml_here", "programs", "expected"),
    [
        (True, "coreml/48/render.mlpackage/data", ["Max", "Zebra", "Tiny"]),
        (True, "torch/render.pt2", ["Zebra", "Max", "Tiny"]),
        (False, "coreml/48/render.mlpackage/data", ["Zebra", "Max", "Tiny"]),
    ],
)
def test_photo_max_is_the_default_where_core_ml_runs_it(
    students: Path, monkeypatch: pytest.MonkeyPatch, coreml_here: bool, programs: str, expected: list[str]
) -> None:
    package = Path(shutil.copytree(students / "a.student", students / "max.student"))
    for name in StudentPackage.open(package).manifest.files:
        (package / name).unlink()
    (package / programs).parent.mkdir(parents=True, exist_ok=True)
    (package / programs).touch()
    rewrite(package, id=PHOTO_MAX, title="Max", files={programs: "0" * 64})
    monkeypatch.setattr("desktop.student.default_model.coreml_can_run", lambda: coreml_here)
    assert [package.manifest.title for package in installed.installed()] == expected
    assert installed.find().manifest.title == expected[0]


def test_photo_comes_after_photo_2(students: Path) -> None:
    rewrite(Path(shutil.copytree(students / "a.student", students / "c.student")), id=PHOTO, title="Old")
    assert [package.manifest.title for package in installed.installed()] == ["Zebra", "Old", "Tiny"]


def test_without_a_model_of_vernier_s_own_the_first_by_title_is_the_default(students: Path) -> None:
    shutil.rmtree(students / "b.student")
    assert installed.find().manifest.title == "Tiny"


def test_students_are_found_by_id_title_and_path(students: Path) -> None:
    assert installed.find().manifest.title == "Zebra"
    assert installed.find("zebra").path == students / "b.student"
    assert installed.find("TINY").path == students / "a.student"
    assert installed.find(str(students / "a.student")).manifest.id == "tiny"


def test_an_id_counts_once_and_the_person_s_folders_go_first(
    students: Path, tiny_student: Path, tmp_path: Path
) -> None:
    shutil.copytree(tiny_student, tmp_path / "user/tiny.student")
    assert [p.path for p in installed.installed()] == [students / "b.student", students / "a.student"]


def test_a_broken_package_hides_nothing_and_tells_why_when_named(students: Path) -> None:
    broken = students / "0.student"
    broken.mkdir()
    (broken / MANIFEST).write_text(json.dumps({"schema": 1}))
    assert len(installed.installed()) == 2
    with pytest.raises(BadStudent, match="manifest is missing"):
        installed.find(str(broken))


def test_an_unknown_name_lists_what_is_there(students: Path) -> None:
    with pytest.raises(BadStudent) as raised:
        installed.find("sketch")
    titles = [f"{each.manifest.title} ({each.manifest.id})" for each in installed.installed()]
    assert f"There is no model 'sketch'. Installed: {', '.join(titles)}." in str(raised.value)
    assert "(photo-2)" in titles[0] and f"folder into {installed.students_folder()}" in str(raised.value)


def test_without_any_student_it_says_how_to_get_one(students: Path) -> None:
    shutil.rmtree(students)
    with pytest.raises(BadStudent, match=r"No model is installed\. .*python -m converters build"):
        installed.find()


def test_a_package_that_does_not_say_what_it_takes_is_judged_by_its_weights(tiny_student: Path) -> None:
    memory = StudentPackage.open(tiny_student).manifest.memory
    sizes = [path.stat().st_size for path in (tiny_student / "torch").iterdir()]
    assert memory is not None and memory.weights == sum(sizes)
    assert 100 < memory.pixel < 1000
