"""Packages from somebody who means harm, or whose disk did: refused with a sentence, and nothing waits."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.main import main
from desktop.errors import BadStudent
from desktop.student import installed, installing
from desktop.student.package import MANIFEST, StudentPackage, sha256_of

PROGRAM = "coreml/48/render.mlpackage"
GENUINE = "com.apple.CoreML/model.mlmodel"
EVIL = "com.apple.CoreML/evil.mlmodel"

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def own(tiny_student: Path, tmp_path: Path) -> Path:
    """A copy to tamper with, with a Core ML program, whose contents nobody here looks at."""
    package = Path(shutil.copytree(tiny_student, tmp_path / "tiny.student"))
    inner = package / PROGRAM
    (inner / "Data/com.apple.CoreML/weights").mkdir(parents=True)
    (inner / "Data" / GENUINE).write_bytes(b"program")
    (inner / "Data/com.apple.CoreML/weights/weight.bin").write_bytes(b"weights")
    write_inner(package, GENUINE)
    relist(package)
    StudentPackage.open(package).verify()
    return package


def write_inner(package: Path, root: str, *further: str) -> None:
    """The manifest of the program, as coremltools writes it."""
    paths = {
        "model": root,
        "weights": "com.apple.CoreML/weights",
        **{str(n): p for n, p in enumerate(further)},
    }
    text = json.dumps(
        {
            "fileFormatVersion": "1.0.0",
            "itemInfoEntries": {key: {"path": path} for key, path in paths.items()},
            "rootModelIdentifier": "model",
        }
    )
    (package / PROGRAM / "Manifest.json").write_text(text)


def edit(package: Path, **changes: Any) -> None:
    """Change fields of the manifest without any check."""
    values = json.loads((package / MANIFEST).read_text())
    (package / MANIFEST).write_text(json.dumps(values | changes))


def relist(package: Path, *names: str) -> None:
    """Give the files of the package, or those of these names, the checksums that they have."""
    files = [p.relative_to(package).as_posix() for p in package.rglob("*") if p.is_file()]
    listed = names or [name for name in files if name != MANIFEST]
    edit(package, files={name: sha256_of(package / name) for name in listed})


def listed(package: Path) -> dict[str, str]:
    files: dict[str, str] = json.loads((package / MANIFEST).read_text())["files"]
    return files


def refusal(package: Path) -> str:
    with pytest.raises(BadStudent) as caught:
        StudentPackage.open(package).verify()
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < 600
    return sentence


# What Core ML would take although no checksum covers it


def test_a_program_beside_the_listed_one_is_refused(own: Path) -> None:
    (own / PROGRAM / "Data" / EVIL).write_bytes(b"evil")
    write_inner(own, EVIL)
    relist(own, *listed(own))
    assert "a file that its manifest does not list" in refusal(own) and "evil.mlmodel" in refusal(own)


def test_a_listed_program_in_another_place_is_refused(own: Path) -> None:
    (own / PROGRAM / "Data" / EVIL).write_bytes(b"evil")
    write_inner(own, EVIL, GENUINE)
    relist(own)
    assert "names other files than a model has" in refusal(own)


@pytest.mark.parametrize(
    "path", ["../../../torch/render.pt2", "/etc/passwd", "absent", 7, None, [], "../Data"]
)
def test_an_inner_manifest_names_listed_files_only(own: Path, path: Any) -> None:
    write_inner(own, GENUINE, path)
    relist(own)
    assert "names other files than a model has" in refusal(own)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "[" * 100_000, '{"itemInfoEntries": 1, "rootModelIdentifier": [1]}', "9" * 9999],
)
def test_a_damaged_inner_manifest_is_a_sentence(own: Path, text: str) -> None:
    (own / PROGRAM / "Manifest.json").write_text(text)
    relist(own)
    assert "is damaged" in refusal(own)


def test_every_file_of_a_program_counts_in_the_name_of_its_compiled_form(own: Path) -> None:
    before = StudentPackage.open(own).digest(PROGRAM)
    seen = {before}
    for path in sorted((own / PROGRAM).rglob("*")):
        if path.is_file():
            kept = path.read_bytes()
            path.write_bytes(kept + b" ")
            relist(own)
            seen.add(StudentPackage.open(own).digest(PROGRAM))
            path.write_bytes(kept)
    assert len(seen) == 4
    extra = own / PROGRAM / "Data/com.apple.CoreML/weights/more.bin"
    extra.write_bytes(b"")
    relist(own)
    assert StudentPackage.open(own).digest(PROGRAM) not in seen


# What lies in the folder


def test_links_are_refused_wherever_they_lead(own: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for place, target in (
        ("torch/more.pt2", own / "torch/render.pt2"),
        ("torch/gone.pt2", tmp_path / "absent"),
        ("more", tmp_path / "elsewhere"),
        ("coreml/48/self", own),
    ):
        (own / place).symlink_to(target)
        assert f"a link, a pipe or a device in it: {place}" in refusal(own)
        (own / place).unlink()
    moved = (own / "card.md").rename(tmp_path / "card.md")
    (own / "card.md").symlink_to(moved)
    assert "a link, a pipe or a device in it: card.md" in refusal(own)


def test_pipes_are_not_waited_for(own: Path) -> None:
    os.mkfifo(own / "torch/more.pt2")
    assert "a pipe or a device" in refusal(own)
    (own / "torch/more.pt2").unlink()
    (own / MANIFEST).unlink()
    os.mkfifo(own / MANIFEST)
    assert "is not a model package" in refusal(own)


def test_a_manifest_without_end_is_not_read(own: Path) -> None:
    (own / MANIFEST).unlink()
    (own / MANIFEST).symlink_to("/dev/zero")
    assert "is not a model package" in refusal(own)
    (own / MANIFEST).unlink()
    with (own / MANIFEST).open("wb") as file:
        file.truncate(1 << 40)
    assert "is not a model package" in refusal(own)


def test_too_many_files_are_not_counted_to_the_end(own: Path) -> None:
    (own / "many").mkdir()
    for number in range(4100):
        (own / "many" / str(number)).touch()
    assert "too many files" in refusal(own)


def test_folders_deeper_than_any_package_are_refused(own: Path) -> None:
    (own / "/".join("d" * 40)).mkdir(parents=True)
    assert "too many files or folders" in refusal(own)


def test_what_finder_leaves_behind_harms_nobody(own: Path) -> None:
    for place in (own, own / PROGRAM, own / PROGRAM / "Data/com.apple.CoreML"):
        (place / ".DS_Store").write_bytes(b"view")
        (place / "._card.md").write_bytes(b"fork")
    StudentPackage.open(own).verify()


@pytest.mark.parametrize(
    "name",
    [
        *("../x", "torch/../../x", "/etc/passwd", "torch//render.pt2", "./card.md", "", ".", "..", "~/x/.."),
        *("a\\b", "a\0b", "a\nb", "x" * 300, "\ud800", "d/" * 300 + "x"),
    ],
)
def test_names_that_lead_elsewhere_are_refused(own: Path, name: str) -> None:
    edit(own, files={**listed(own), name: "0" * 64})
    assert refusal(own) == "The model's manifest has an impossible value in: files."


def test_names_that_a_mac_takes_for_the_same_are_refused(own: Path) -> None:
    edit(own, files={**listed(own), "CARD.md": "0" * 64})
    assert "impossible value in: files" in refusal(own)


# One broken folder among the good ones


BROKEN: dict[str, Callable[[Path], object]] = {
    "deep": lambda path: (path / MANIFEST).write_text("[" * 200_000),
    "deep-object": lambda path: (path / MANIFEST).write_text('{"a":' * 100_000),
    "huge-whole": lambda path: edit(path, scale=int("9" * 4000)),
    "huge-digits": lambda path: (path / MANIFEST).write_text('{"schema": ' + "9" * 9000 + "}"),
    "huge-float": lambda path: edit(path, metrics={"a": 10**400}),
    "nan": lambda path: (path / MANIFEST).write_text('{"schema": NaN}'),
    "no-manifest": lambda path: (path / MANIFEST).unlink(),
    "bytes": lambda path: (path / MANIFEST).write_bytes(b"\xff\xfe\x00"),
    "long-name": lambda path: edit(path, files={"torch/" + "n" * 5000: "0" * 64}),
    "long-title": lambda path: edit(path, title="t" * 100_000),
    "control-title": lambda path: edit(path, title="\x1b[2J"),
    "surrogate": lambda path: edit(path, title="\ud800"),
    "unhashable": lambda path: edit(path, system=["vernier"]),
    "wrong-kinds": lambda path: edit(path, files={"a": {"b": 1}}, realism=[], noise="x", tile_sizes={}),
    "pipe": lambda path: ((path / MANIFEST).unlink(), os.mkfifo(path / MANIFEST)),
    "pipe-instead": lambda path: (shutil.rmtree(path), os.mkfifo(path)),
    "file-instead": lambda path: (shutil.rmtree(path), path.touch()),
    "loop": lambda path: (shutil.rmtree(path), path.symlink_to(path)),
    "nowhere": lambda path: (shutil.rmtree(path), path.symlink_to("absent")),
    "locked": lambda path: path.chmod(0),
    "locked-within": lambda path: (path / "torch").chmod(0),
    "n" * 240: lambda path: edit(path, scale=99),
}


@pytest.fixture
def among(tiny_student: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a good model, and all that is broken."""
    folder = tmp_path / "students"
    shutil.copytree(tiny_student, folder / "good.student")
    for name, damage in BROKEN.items():
        damage(Path(shutil.copytree(tiny_student, folder / f"{name}.student")))
    monkeypatch.setenv(installed.FOLDERS_VARIABLE, str(folder))
    monkeypatch.setattr(installed, "students_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(installed, "resource", lambda name: tmp_path / "resources" / name)
    return folder


def test_each_broken_folder_is_left_out_with_a_sentence(among: Path) -> None:
    packages, problems = installed.survey()
    assert [package.manifest.id for package in packages] == ["tiny"]
    locked = 0 if os.geteuid() else 2  # root may enter
    assert len(problems) == len(BROKEN) - locked
    for path, error in problems.items():
        sentence = str(error)
        assert sentence.endswith(".") and sentence.isprintable() and len(sentence) < 1000, path
    assert installed.find().path == among / "good.student"
    assert installed.find("tiny").path == among / "good.student"


def test_the_command_line_lists_the_good_ones_and_says_why_not_the_others(
    among: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models"]) == 0
    out, err = capsys.readouterr()
    assert "Tiny" in out and "deep.student: The model's manifest is not valid JSON" in err


def test_a_folder_that_can_not_be_listed_hides_only_itself(
    among: Path, tmp_path: Path, tiny_student: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    shutil.copytree(tiny_student, other / "a.student")
    monkeypatch.setenv(installed.FOLDERS_VARIABLE, os.pathsep.join([str(among), str(other)]))
    real = Path.iterdir

    def iterdir(path: Path) -> Any:
        if path == among:
            raise OSError(5, "Input/output error")
        return real(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    assert [package.path for package in installed.installed()] == [other / "a.student"]


# Installing


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(installing, "students_folder", lambda: tmp_path / "user")
    return tmp_path / "user"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_listed_files_are_copied_and_nothing_else(own: Path, user: Path) -> None:
    (own / ".DS_Store").write_bytes(b"view")
    package = installing.install(own)
    package.verify()
    copied = {p.relative_to(package.path).as_posix() for p in package.path.rglob("*") if p.is_file()}
    assert copied == {MANIFEST, *package.manifest.files} and names(user) == ["tiny.student"]


def test_links_and_pipes_are_not_copied(own: Path, user: Path) -> None:
    (own / "torch/more.pt2").symlink_to("/etc/passwd")
    with pytest.raises(BadStudent, match="a link, a pipe or a device"):
        installing.install(own)
    assert names(user) == []


def test_a_file_that_becomes_a_pipe_while_it_is_installed_is_not_waited_for(
    own: Path, user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = StudentPackage.open(own)
    (own / "torch/render.pt2").unlink()
    os.mkfifo(own / "torch/render.pt2")
    monkeypatch.setattr(StudentPackage, "open", lambda path: package)
    with pytest.raises(BadStudent, match="cannot be copied"):
        installing.install(own)
    assert names(user) == []


def test_a_changed_file_is_found_while_it_is_copied_and_the_old_model_stays(own: Path, user: Path) -> None:
    installing.install(own)
    (own / "torch/render.pt2").write_bytes(b"other")
    with pytest.raises(BadStudent, match=r"was changed: torch/render\.pt2 differs"):
        installing.install(own)
    assert names(user) == ["tiny.student"]
    StudentPackage.open(user / "tiny.student").verify()


def test_a_model_replaces_the_one_of_its_name(own: Path, user: Path) -> None:
    installing.install(own)
    (own / "card.md").write_text("# Newer\n")
    relist(own)
    assert installing.install(own).card() == "# Newer\n"
    assert installing.install(user / "tiny.student").path == user / "tiny.student", "it is there already"


def test_where_the_exchange_fails_the_old_model_comes_back(
    own: Path, user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installing.install(own)
    real = Path.rename

    def rename(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise OSError(28, "No space left on device")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(BadStudent, match="No space left"):
        installing.install(own)
    monkeypatch.undo()
    StudentPackage.open(user / "tiny.student").verify()
    assert names(user) == ["tiny.student"]
