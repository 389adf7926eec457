"""Sets of pictures, subjects, and the command."""

from __future__ import annotations

import dataclasses
import io
import json
import shutil
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from converters.__main__ import main
from converters.checkpoints.vernier import save_student
from converters.errors import BadPictures, CannotMeasure
from converters.evaluation.benchmark import DOWNSCALED, BenchmarkSet, Row, evaluate, table
from converters.evaluation.metrics import make_metrics
from converters.evaluation.subjects import Subject, open_subject
from desktop.errors import BadStudent
from desktop.student.manifest import Manifest
from desktop.student.package import MANIFEST
from tests.students import tiny_network

Picture = NDArray[np.uint8]


def picture(width: int, height: int, seed: int = 0) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def save(folder: Path, name: str, pixels: Picture) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(folder / name)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for seed, name in enumerate(("b.png", "a.png")):
        save(tmp_path / "set", name, picture(50, 41, seed))
    return tmp_path / "set"


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("evaluated") / "tiny.safetensors"
    save_student(tiny_network(), path)
    return path


# Sets


def test_low_res_is_made_by_antialiased_bicubic_of_the_cut_picture(pictures: Path) -> None:
    found = BenchmarkSet.find(pictures)
    assert found.names() == ["a.png", "b.png"]
    small, truth = found.pair("b.png", 4)
    np.testing.assert_array_equal(truth, picture(50, 41)[:40, :48])
    expected = Image.fromarray(truth).resize((12, 10), Image.Resampling.BICUBIC)
    np.testing.assert_array_equal(small, np.asarray(expected))


@pytest.mark.parametrize("named", ["set", "set/HR"])
def test_lr_beside_hr_is_used(tmp_path: Path, named: str) -> None:
    save(tmp_path / "set/HR", "a.png", picture(40, 36))
    save(tmp_path / "set/LR", "a.png", picture(10, 9, seed=5))
    found = BenchmarkSet.find(tmp_path / named)
    np.testing.assert_array_equal(found.pair("a.png", 4)[0], picture(10, 9, seed=5))


def test_a_named_low_res_folder_goes_first(tmp_path: Path) -> None:
    save(tmp_path / "set/HR", "a.png", picture(40, 36))
    save(tmp_path / "set/LR", "a.png", picture(10, 9, seed=5))
    save(tmp_path / "mine", "a.png", picture(10, 9, seed=6))
    found = BenchmarkSet.find(tmp_path / "set", tmp_path / "mine")
    np.testing.assert_array_equal(found.pair("a.png", 4)[0], picture(10, 9, seed=6))


def test_pictures_that_do_not_fit_are_named(tmp_path: Path) -> None:
    save(tmp_path / "set", "a.png", picture(40, 36))
    save(tmp_path / "set", "small.png", picture(40, 31))
    save(tmp_path / "low", "a.png", picture(11, 9))
    found = BenchmarkSet(tmp_path / "set", tmp_path / "low")
    with pytest.raises(BadPictures, match=r"a\.png is 40 x 36 pixels, .* must be 10 x 9; it is 11 x 9"):
        found.pair("a.png", 4)
    with pytest.raises(BadPictures, match=r"small\.png is too small to be measured: it needs 32"):
        found.pair("small.png", 4)
    (tmp_path / "set/broken.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    with pytest.raises(BadPictures, match=r"broken\.png can not be read"):
        found.pair("broken.png", 4)


def test_an_empty_or_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadPictures, match="holds no pictures"):
        BenchmarkSet(tmp_path).names()
    with pytest.raises(BadPictures, match=r"no folder .*absent"):
        BenchmarkSet(tmp_path / "absent").names()


def test_damage_is_noise_of_3_and_jpeg_of_50_decided_by_the_name(pictures: Path) -> None:
    clean, damaged = BenchmarkSet.find(pictures), BenchmarkSet.find(pictures, damaged=True)
    small, truth = damaged.pair("a.png", 4)
    original = clean.pair("a.png", 4)[0]
    noisy = original + 3 * np.random.default_rng(zlib.crc32(b"a")).standard_normal(original.shape)
    file = io.BytesIO()
    Image.fromarray(noisy.clip(0, 255).round().astype(np.uint8)).save(file, "JPEG", quality=50)
    np.testing.assert_array_equal(small, np.asarray(Image.open(file)))
    assert np.abs(small.astype(int) - original).mean() > 3
    np.testing.assert_array_equal(truth, clean.pair("a.png", 4)[1])


# Subjects and rows


def test_cleanup_is_applied_alike_by_a_package_and_its_checkpoint(
    cleaning_student: Path, tmp_path: Path
) -> None:
    path, low_res = tmp_path / "cleaning.safetensors", picture(20, 17)
    save_student(tiny_network(clean_blocks=1), path)
    clean, damaged = (
        [
            open_subject(str(subject), cleanup=cleanup).enlarge(low_res, 0.5)
            for subject in (path, cleaning_student)
        ]
        for cleanup in (1.0, 0.0)
    )
    for ours, theirs in (clean, damaged):
        assert np.abs(ours.astype(int) - theirs).max() <= 1
    assert np.abs(clean[0].astype(int) - damaged[0]).max() > 2


def test_cleanup_without_the_control_is_refused(tiny_student: Path, checkpoint: Path) -> None:
    for subject in ("bicubic", str(tiny_student), str(checkpoint)):
        with pytest.raises(CannotMeasure, match="has no cleanup control"):
            open_subject(subject, cleanup=0.5)


def test_a_package_and_its_checkpoint_paint_the_same(tiny_student: Path, checkpoint: Path) -> None:
    low_res = picture(33, 20)
    package, network = open_subject(str(tiny_student)), open_subject(str(checkpoint))
    assert package.scale == network.scale == 4
    for realism in (0.0, 0.6):
        ours, theirs = package.enlarge(low_res, realism), network.enlarge(low_res, realism)
        assert ours.shape == (80, 132, 3)
        # Pixels on the edge between two values may round either way.
        assert np.abs(ours.astype(int) - theirs).max() <= 1


def test_realism_and_seed_matter_and_nothing_else_is_random(checkpoint: Path) -> None:
    low_res = picture(20, 20)
    one, again, other = (open_subject(str(checkpoint), seed).enlarge for seed in (0, 0, 1))
    np.testing.assert_array_equal(one(low_res, 1.0), again(low_res, 1.0))
    assert not np.array_equal(one(low_res, 1.0), other(low_res, 1.0))
    assert not np.array_equal(one(low_res, 1.0), one(low_res, 0.5))
    np.testing.assert_array_equal(one(low_res, 0.0), other(low_res, 0.0))


def test_the_range_of_the_control_in_the_manifest_is_honoured(tiny_student: Path, tmp_path: Path) -> None:
    half = Path(shutil.copytree(tiny_student, tmp_path / "half.student"))
    manifest = Manifest.from_json((half / MANIFEST).read_text())
    assert manifest.realism is not None
    control = dataclasses.replace(manifest.realism, at_1=0.5)
    (half / MANIFEST).write_text(dataclasses.replace(manifest, realism=control).to_json())
    low_res = picture(16, 16)
    np.testing.assert_array_equal(
        open_subject(str(half)).enlarge(low_res, 1.0), open_subject(str(tiny_student)).enlarge(low_res, 0.5)
    )


def test_a_package_without_torch_programs_is_refused(tiny_student: Path, tmp_path: Path) -> None:
    bare = Path(shutil.copytree(tiny_student, tmp_path / "bare.student"))
    manifest = Manifest.from_json((bare / MANIFEST).read_text())
    files = {name: digest for name, digest in manifest.files.items() if not name.startswith("torch/")}
    shutil.rmtree(bare / "torch")
    (bare / MANIFEST).write_text(dataclasses.replace(manifest, files=files).to_json())
    with pytest.raises(BadStudent, match="Tiny has no torch programs"):
        open_subject(str(bare))


def test_means_are_those_of_the_pictures(pictures: Path) -> None:
    metrics = make_metrics(["psnr_y"], 4, None)
    flat = Subject(
        4, True, lambda low, t: np.full((low.shape[0] * 4, low.shape[1] * 4, 3), 100 * t, np.uint8)
    )
    rows = evaluate(flat, metrics, [0.0, 1.0], BenchmarkSet(pictures))
    assert [row.realism for row in rows] == [0.0, 1.0]
    assert rows[0].means != rows[1].means
    for row in rows:
        assert list(row.pictures) == ["a.png", "b.png"]
        values = [row.pictures[name]["psnr_y"] for name in row.pictures]
        assert values[0] != values[1]
        assert row.means["psnr_y"] == pytest.approx(sum(values) / 2)


def test_a_subject_without_the_control_has_one_row(pictures: Path) -> None:
    rows = evaluate(
        open_subject("bicubic"), make_metrics(["psnr_y"], 4, None), [0, 0.5], BenchmarkSet(pictures)
    )
    assert [row.realism for row in rows] == [None]


def test_the_table_is_aligned() -> None:
    rows = [
        Row(0.0, {"psnr_y": 31.33204, DOWNSCALED: 60.5}, {"a": {DOWNSCALED: 61.0}, "b": {DOWNSCALED: 60.0}}),
        Row(1.0, {"psnr_y": 9.5, DOWNSCALED: 50.25}, {"a": {DOWNSCALED: 50.25}}),
    ]
    assert table(rows).splitlines() == [
        "realism    psnr_y  downscaled    lowest",
        "   0.00   31.3320     60.5000   60.0000",
        "   1.00    9.5000     50.2500   50.2500",
    ]


# The command


def test_the_command_prints_a_table_and_writes_json(
    pictures: Path, checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.json"
    words = ["--set", str(pictures), "--metrics", "psnr_y", "ssim_y", "--realism", "0", "1"]
    assert main(["evaluate", str(checkpoint), *words, "--json", str(report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["realism", "0.00", "1.00"]
    found = json.loads(report.read_text())
    assert found["low_res"] == "antialiased bicubic"
    assert [row["realism"] for row in found["rows"]] == [0, 1]
    assert set(found["rows"][0]["pictures"]) == {"a.png", "b.png"}
    assert lines[1].split()[1] == f"{found['rows'][0]['means']['psnr_y']:.4f}"


def test_equal_pictures_give_valid_json(tmp_path: Path) -> None:
    save(tmp_path / "set", "flat.png", np.full((40, 40, 3), 90, np.uint8))
    report = tmp_path / "report.json"
    words = ["--set", str(tmp_path / "set"), "--metrics", "psnr_y", "--json", str(report)]
    assert main(["evaluate", "bicubic", *words]) == 0
    assert json.loads(report.read_text(), parse_constant=pytest.fail)["rows"][0]["means"]["psnr_y"] is None


def test_failures_are_sentences(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--set", str(pictures), "--metrics", "psnr_y"]
    assert main(["evaluate", str(tmp_path / "none.safetensors"), *words]) == 1
    assert f"There is no checkpoint at {tmp_path / 'none.safetensors'}" in capsys.readouterr().err
    assert main(["evaluate", str(pictures), *words]) == 1
    assert "is not a model package" in capsys.readouterr().err
    assert main(["evaluate", "bicubic", "--set", str(tmp_path / "none"), "--metrics", "psnr_y"]) == 1
    assert "There is no folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--realism", "1.5"], "1.5 is not between 0 and 1"),
        (["--metrics", "niqe"], "invalid choice: 'niqe'"),
    ],
)
def test_wrong_usage_ends_with_2(
    words: list[str], message: str, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["evaluate", "bicubic", "--set", str(pictures), *words])
    assert left.value.code == 2
    assert message in capsys.readouterr().err


def test_a_report_without_a_folder_is_refused_before_measuring(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "none/report.json"
    assert main(["evaluate", "bicubic", "--set", str(pictures), "--json", str(report)]) == 2
    assert "There is no folder for" in capsys.readouterr().err
