"""`python -m converters build`: what is made when, and what is kept."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from converters.programs.program import Program, Size
from desktop.student.package import StudentPackage, torch_program
from tests.students import loud_network


@pytest.fixture
def source(mini: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights and texts to build from; they make a package of one 32-pixel tile, without other windows."""
    monkeypatch.setattr("converters.checkpoints.vernier.SMALL_TILE", 32)
    monkeypatch.setattr("converters.checkpoints.vernier.TILE", 32)
    for module in ("forms", "planned_manifest"):
        monkeypatch.setattr(f"converters.packaging.{module}.view_windows", lambda _: ())
    return Path(shutil.copytree(mini / "source", tmp_path / "source"))


@pytest.fixture
def made(mini: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The programs that are made; for speed they are copied from a package of the same weights."""
    made: list[str] = []

    def convert(
        program: Program, size: Size, precision: str, about: Any, saved: Path, compression: str
    ) -> None:
        made.append(f"coreml/{saved.parent.name}/{saved.name}")
        shutil.copytree(mini / "mini.student" / made[-1], saved)

    def export(program: Program, tile: int, saved: Path) -> None:
        made.append(torch_program(program.name))
        shutil.copyfile(mini / "mini.student" / made[-1], saved)

    monkeypatch.setattr("converters.packaging.package.convert_program", convert)
    monkeypatch.setattr("converters.packaging.package.export_program", export)
    return made


def test_build_builds_once_and_replaces_only_its_own(
    source: Path,
    made: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = ["build", "--source", str(source), "-o", str(tmp_path / "out")]
    target = tmp_path / "out" / "mini.student"

    assert main(words) == 0
    first = (target / "manifest.json").stat().st_ino
    assert main(words) == 0
    assert "is up to date" in capsys.readouterr().out
    assert (target / "manifest.json").stat().st_ino == first

    (source / "card.md").write_text("# Mini, measured\n")
    assert main(words) == 0
    assert StudentPackage.open(target).card() == "# Mini, measured\n"
    (source / "licences").mkdir()
    (source / "licences" / "LICENSE.txt").write_text("Do what you like.")
    assert main(words) == 0
    assert StudentPackage.open(target).licences() == {"LICENSE.txt": "Do what you like."}
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "mini.converter",
        "mini.quick",
        "mini.student",
    ]

    built = (target / "manifest.json").stat().st_ino
    monkeypatch.setattr("converters.packaging.provenance.digest", lambda: "another converter")
    assert main(words) == 0
    assert (target / "manifest.json").stat().st_ino != built, "made again by the new converter"
    assert main(words) == 0
    assert "is up to date" in capsys.readouterr().out

    save_student(loud_network(), source / "weights.safetensors")
    assert main(words) == 1
    assert StudentPackage.open(target).card() == "# Mini, measured\n", "a failed build must keep the old one"

    shutil.rmtree(target)
    target.mkdir()
    (target / "precious").write_text("mine")
    assert main(words) == 1
    assert (target / "precious").read_text() == "mine"


@pytest.mark.parametrize(("system", "runtime"), [("linux", "torch"), ("darwin", "coreml")])
def test_a_quick_build_makes_what_the_window_needs_and_a_full_one_completes_it(
    system: str,
    runtime: str,
    source: Path,
    made: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("converters.commands.build.sys.platform", system)
    words = ["build", "--source", str(source), "-o", str(tmp_path / "out")]
    target = tmp_path / "out" / "mini.student"
    assert main([*words, "--quick"]) == 0
    assert {Path(name).parts[0] for name in made} == {runtime}
    package = StudentPackage.open(target)
    package.verify()
    assert [name for name in ("coreml", "torch") if package.has_runtime(name)] == [runtime]
    assert "makes and checks all" in capsys.readouterr().out
    assert main([*words, "--quick"]) == 0
    assert "is up to date" in capsys.readouterr().out

    quick = set(made)
    made.clear()
    assert main(words) == 0
    assert "render, tiles of 32: at least" in capsys.readouterr().out
    assert made and not quick & set(made), "nothing is made twice"
    package = StudentPackage.open(target)
    assert package.has_runtime("coreml") and package.has_runtime("torch")
    made.clear()
    assert main([*words, "--quick"]) == main(words) == 0
    assert not made

    (source / "card.md").write_text("# Mini, measured\n")
    assert main([*words, "--quick"]) == 0
    assert set(made) == quick, "of another card nothing is kept"
    made.clear()
    (source / "card.md").write_text("# Mini\n")
    assert main(words) == 0
    assert quick < set(made), "what was built before the quick one is gone"


def test_a_quick_build_with_core_ml_is_compared_on_one_picture(
    source: Path,
    made: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("converters.commands.build.sys.platform", "darwin")
    words = ["build", "--source", str(source), "-o", str(tmp_path / "out")]
    for quick, pictures in ((["--quick"], 1), ([], 3)):
        assert main([*words, *quick]) == 0
        assert capsys.readouterr().err.count("Comparing encode and render on") == pictures
