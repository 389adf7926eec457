"""The export for Core AI, where its packages are installed, and what is said where they are not."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from tests.students import tiny_network

HAS_CORE_AI = importlib.util.find_spec("coreai_torch") is not None


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    path = tmp_path / "weights.safetensors"
    save_student(tiny_network(), path)
    return path


def convert(weights: Path, *words: str) -> int:
    target = weights.parent / "mini.student"
    return main(["convert", str(weights), "-o", str(target), "--tile", "32", "--also", "coreai", *words])


@pytest.mark.skipif(not HAS_CORE_AI, reason="needs the extra coreai")
@pytest.mark.parametrize("precision", ["float16", "float32"])
def test_programs_are_exported_beside_the_package(
    weights: Path, precision: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(weights, "--precision", precision) == 0
    said = capsys.readouterr().out
    assert "encode, Core AI, 32x32: at least" in said and "render, Core AI, 32x32: at least" in said
    exported = weights.parent / "mini.coreai"
    assets = sorted(path.relative_to(exported).as_posix() for path in exported.rglob("*.aimodel"))
    assert assets == [
        "coreml/32/encode.aimodel",
        "coreml/32/render.aimodel",
        "coreml/32x32/render.aimodel",
    ]
    assert sorted(path.name for path in weights.parent.iterdir()) == [
        "mini.coreai",
        "mini.student",
        "weights.safetensors",
    ]


@pytest.mark.skipif(not HAS_CORE_AI, reason="needs the extra coreai")
def test_what_differs_is_not_exported(
    weights: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from converters.packaging import core_ai

    right = core_ai._run
    monkeypatch.setattr(core_ai, "_run", lambda *given: {k: v + 0.1 for k, v in right(*given).items()})
    assert convert(weights) == 1
    assert "The Core AI program encode differs from its module" in capsys.readouterr().err
    assert not (weights.parent / "mini.coreai").exists()


@pytest.mark.skipif(HAS_CORE_AI, reason="the extra coreai is installed")
def test_without_the_packages_nothing_is_begun(weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert convert(weights) == 2
    assert "-r requirements/coreai.txt" in capsys.readouterr().err
    assert [path.name for path in weights.parent.iterdir()] == ["weights.safetensors"]
