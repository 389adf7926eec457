"""`python -m converters` from checkpoint to verified package, and everything it must refuse to do."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from converters.mil import read_model
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec
from desktop.student.package import StudentPackage, sha256_of
from tests.students import TINY, loud_network, tiny_network


@pytest.fixture(scope="module")
def folder(mini: Path) -> Path:
    """Weights, student.toml and card.md."""
    return mini / "source"


@pytest.fixture(scope="module")
def package(mini: Path) -> Path:
    return mini / "mini.student"


def test_the_package_holds_what_the_app_needs(package: Path, folder: Path) -> None:
    opened = StudentPackage.open(package)
    opened.verify()
    manifest = opened.manifest
    assert (manifest.id, manifest.title, manifest.licence) == ("mini", "Mini", "MIT")
    assert (manifest.scale, manifest.tile_sizes, manifest.halo) == (4, (32,), 8)
    assert manifest.precision == "float16"
    assert manifest.metrics == {"set5_psnr": 20.5}
    assert manifest.source_sha256 == sha256_of(folder / "weights.safetensors")
    assert opened.card() == "# Mini\n"
    assert {Path(name).parts[:2] for name in manifest.files} == {
        ("card.md",),
        ("coreml", "32"),
        ("coreml", "32x32"),
        ("torch", "encode.pt2"),
        ("torch", "render.pt2"),
    }
    for path in (package, *package.rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), "other users may read it"


def test_core_ml_programs_have_their_names_types_and_metadata(package: Path) -> None:
    model = read_model(package / "coreml/32/render.mlpackage")
    assert [f"{p.name} {p.type}" for p in model.inputs] == [
        "residual fp16[1, 48, 32, 32]",
        f"detail fp16[1, {TINY.channels}, 32, 32]",
        "low_res fp16[1, 3, 32, 32]",
        "noise fp16[1, 48, 32, 32]",
        "realism fp16[1, 9, 32, 32]",
    ]
    assert [f"{p.name} {p.type}" for p in model.outputs] == ["high_res fp16[1, 3, 128, 128]"]
    assert (model.metadata["author"], model.metadata["license"]) == ("Somebody", "MIT")
    assert model.metadata["short_description"].startswith("Mini: Computes the x4 enlargement")
    assert model.metadata["org.vernier.source_sha256"]


def test_torch_programs_run_at_any_size_and_carry_no_paths(package: Path) -> None:
    encode = load_program(package / "torch/encode.pt2")
    network = tiny_network()
    for batch, height, width in ((1, 1, 1), (1, 48, 20), (3, 7, 64)):
        pixels = torch.rand(batch, 3, height, width)
        with torch.no_grad():
            found, expected = encode(low_res=pixels), network.encode(pixels)
        assert all(torch.equal(found[name], expected[name]) for name in ("residual", "detail"))
    for name in ("encode", "render"):
        assert b"flow_student.py" not in (package / f"torch/{name}.pt2").read_bytes()


def test_the_engine_renders_with_it(package: Path) -> None:
    from desktop.engine import RenderRequest, WorkerEngine

    pixels = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    with WorkerEngine(StudentPackage.open(package), runtime="torch") as engine:
        image = engine.open(pixels)
        assert engine.render(RenderRequest(image, controls=Controls(realism=0.5))).shape == (160, 200, 3)


def test_a_cleaner_goes_through_the_same_gate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    weights, package = tmp_path / "weights.safetensors", tmp_path / "cleaning.student"
    save_student(tiny_network(clean_blocks=1), weights)
    assert main(["convert", str(weights), "-o", str(package), "--tile", "32"]) == 0
    opened = StudentPackage.open(package)
    assert opened.manifest.cleanup == ControlSpec("cleanup", 0.0, 1.0, 0.0, per_pixel=True)
    assert opened.programs("coreml") == opened.programs("torch") == ("clean", "encode", "render")
    model = read_model(package / "coreml/32/clean.mlpackage")
    assert [f"{p.name} {p.type}" for p in model.inputs] == [
        "damaged fp16[1, 3, 32, 32]",
        "cleanup fp16[1, 9, 32, 32]",
    ]
    assert [f"{p.name} {p.type}" for p in model.outputs] == ["low_res fp16[1, 3, 32, 32]"]
    capsys.readouterr()
    assert main(["verify", str(package)]) == 0, "the order of the programs follows from their names"
    assert "clean, tiles of 32: at least" in capsys.readouterr().out


def test_verify_agrees_and_says_with_what(
    package: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(package)]) == 0
    assert "agrees with the torch programs in the package" in capsys.readouterr().out
    assert main(["verify", str(package), "--checkpoint", str(folder / "weights.safetensors")]) == 0
    said = capsys.readouterr()
    assert "torch: largest error" in said.out
    assert "render, tiles of 32: at least" in said.out
    assert "Comparing encode and render on" in said.err


def test_verify_catches_a_changed_file(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "mini.student"))
    _zero_weights(copy)
    assert main(["verify", str(copy)]) == 1
    assert "was changed: coreml/32/encode.mlpackage" in capsys.readouterr().err


def test_verify_catches_a_change_that_the_manifest_covers_up(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "mini.student"))
    changed = _zero_weights(copy)
    manifest = json.loads((copy / "manifest.json").read_text())
    manifest["files"][changed] = sha256_of(copy / changed)
    (copy / "manifest.json").write_text(json.dumps(manifest))
    assert main(["verify", str(copy)]) == 1
    assert "encode differs from the torch module" in capsys.readouterr().err


def test_verify_catches_another_checkpoint(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_student(tiny_network(seed=1), tmp_path / "other.safetensors")
    assert main(["verify", str(package), "--checkpoint", str(tmp_path / "other.safetensors")]) == 1
    assert "made from another checkpoint" in capsys.readouterr().err


def test_float32_packages_pass_their_own_gate(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "exact.student"
    words = ["convert", str(folder / "weights.safetensors"), "-o", str(target), "--precision", "float32"]
    assert main([*words, "--tile", "32"]) == 0
    assert StudentPackage.open(target).manifest.precision == "float32"
    assert main(["verify", str(target)]) == 0
    said = capsys.readouterr().out
    assert re.search(r"render, tiles of 32: (at least 1\d\d\.\d dB|equal to the last bit)", said), (
        "float32 should reach 100 dB"
    )


def test_convert_never_overwrites(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "mine.student"
    target.mkdir()
    (target / "precious").write_text("mine")
    assert main(["convert", str(folder / "weights.safetensors"), "-o", str(target)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert [p.name for p in tmp_path.rglob("*")] == ["mine.student", "precious"]


def test_a_student_that_fails_the_gate_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_student(loud_network(), tmp_path / "loud.safetensors")
    out = tmp_path / "out"
    target = out / "deep" / "loud.student"
    assert main(["convert", str(tmp_path / "loud.safetensors"), "-o", str(target), "--tile", "32"]) == 1
    assert "is not finite" in capsys.readouterr().err
    assert not out.exists()


def test_compression_goes_through_the_same_gate(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("VERNIER_DATA", raising=False)
    monkeypatch.setattr("converters.coreml.comparison.MIN_PSNR", 30.0)  # random weights bear little
    words = ["convert", str(folder / "weights.safetensors"), "--tile", "32", "--compress", "linear8", "-o"]
    assert main([*words, str(tmp_path / "small.student")]) == 0
    assert "quality against the float32 module was not measured" in capsys.readouterr().out
    model = read_model(tmp_path / "small.student/coreml/32/render.mlpackage")
    assert model.metadata["org.vernier.compression"] == "linear8"

    monkeypatch.setattr("converters.coreml.comparison.MIN_PSNR", 200.0)
    assert main([*words, str(tmp_path / "worse.student")]) == 1
    assert (
        "The error of --compress linear8 is too large; choose a weaker one, or none"
        in capsys.readouterr().err
    )
    assert [p.name for p in tmp_path.iterdir()] == ["small.student"]


def test_an_interrupted_conversion_leaves_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("converters.packaging.forms.check_parity", interrupt)
    words = ["convert", str(folder / "weights.safetensors"), "-o", str(tmp_path / "a.student")]
    assert main([*words, "--tile", "32"]) == 130
    assert capsys.readouterr().err.endswith("Stopped.\n")
    assert list(tmp_path.iterdir()) == []


def test_inspect_tells_what_it_is(package: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(folder / "weights.safetensors")]) == 0
    said = capsys.readouterr().out
    assert "vernier" in said
    assert "channels 8" in said
    assert "MIT" in said
    assert main(["inspect", str(package)]) == 0
    said = capsys.readouterr().out
    assert "noise fp16[1, 48, 32, 32]" in said
    assert "pixel_shuffle 1" in said
    assert "set5_psnr 20.5" in said
    assert "estimated, not measured" in said
    assert "ane-guide" in said
    assert main(["inspect", str(package), "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["found"]["licence"] == ["MIT"]
    assert [p["name"].split("/")[-1] for p in read["programs"]] == ["encode", "render", "render"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["inspect", "nowhere"], 1, "There is no checkpoint at nowhere"),
        (["inspect", "."], 1, ". is of no system known here: a folder with nothing"),
        (["verify", "nowhere.student"], 1, "is not a model package"),
        (["convert", "nowhere.safetensors", "-o", "a.student"], 1, "There is no checkpoint"),
        (["convert", "nowhere.safetensors", "-o", "a.zip"], 1, "must be named NAME.student"),
    ],
)
def test_failures_say_why(
    words: list[str],
    status: int,
    sentence: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == status
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words", [[], ["paint"], ["convert", "a"], ["convert", "a", "-o", "b.student", "--tile", "100"]]
)
def test_wrong_usage_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_help_lists_every_command_without_loading_torch() -> None:
    code = (
        "import sys\nfrom converters.__main__ import main\n"
        "try: main(['--help'])\n"
        "finally: assert not {'torch', 'coremltools'} & sys.modules.keys()\n"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for name in ("inspect", "build", "convert", "verify", "distill", "evaluate"):
        assert f"    {name} " in shown


def _zero_weights(package: Path) -> str:
    name = "coreml/32/encode.mlpackage/Data/com.apple.CoreML/weights/weight.bin"
    content = bytearray((package / name).read_bytes())
    content[128:256] = bytes(128)
    (package / name).write_bytes(content)
    return name


@pytest.mark.slow
def test_memory_stays_below_twice_the_checkpoint_and_a_gibibyte(tmp_path: Path) -> None:
    """In a process of its own, whose peak the system reports at its end."""
    torch.manual_seed(0)
    checkpoint = tmp_path / "large.safetensors"
    save_student(
        FlowStudent(FlowStudentConfig(channels=512, encode_blocks=8, detail_blocks=1, render_blocks=4)),
        checkpoint,
    )
    words = ["convert", str(checkpoint), "-o", str(tmp_path / "large.student"), "--tile", "32"]
    process = subprocess.Popen([sys.executable, "-m", "converters", *words], stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    assert peak < 2 * checkpoint.stat().st_size + (1 << 30)
