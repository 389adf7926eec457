"""Teacher pictures: a teacher from ncnn's files, and pictures that shrink to what they were made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional

from converters.__main__ import main
from converters.data.degradations.bicubic import shrink
from converters.data.teacher_pictures import Enlarging, project, self_ensemble
from converters.errors import BadCheckpoint
from converters.networks.rrdb import Rrdb, RrdbConfig
from converters.networks.srmd import Srmd
from converters.pixels import Pixels
from converters.training.teachers.ncnn import load_enlarger
from tests.ncnn_models import store

SIDE = 32


@pytest.fixture
def teacher(tmp_path: Path) -> tuple[Path, Rrdb]:
    """A network of one block, and its files."""
    torch.manual_seed(0)
    network = Rrdb(RrdbConfig(blocks=1)).requires_grad_(False)
    return store(network, tmp_path / "teacher.param"), network


def test_reads_what_ncnn_stores(teacher: tuple[Path, Rrdb]) -> None:
    path, network = teacher
    x = torch.rand(1, 3, 6, 5, generator=torch.Generator().manual_seed(1))
    result = load_enlarger(path)(x)
    assert result.shape == (1, 3, 24, 20)
    assert torch.equal(result, network(x))


def test_reads_srmd(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = Srmd().requires_grad_(False)
    x = torch.rand(1, 3, 6, 5, generator=torch.Generator().manual_seed(1))
    result = load_enlarger(store(network, tmp_path / "srmd.param"))(x)
    assert result.shape == (1, 3, 24, 20)
    assert torch.equal(result, network(x))


def test_the_ensemble_does_not_know_up_from_down() -> None:
    weight = torch.rand(3, 3, 3, 3, generator=torch.Generator().manual_seed(3))
    teacher = self_ensemble(lambda x: functional.conv2d(x, weight, padding=1))
    x = torch.rand(1, 3, 6, 5, generator=torch.Generator().manual_seed(4))
    same = [functional.conv2d(x, w, padding=1) for w in _turned(weight)]
    torch.testing.assert_close(teacher(x), torch.stack(same).mean(0))
    torch.testing.assert_close(teacher(x.flip(2)), teacher(x).flip(2))


def _turned(weight: torch.Tensor) -> list[torch.Tensor]:
    return [w.rot90(k, (2, 3)) for w in (weight, weight.flip(3)) for k in range(4)]


@pytest.mark.parametrize(
    "change", [lambda data: data[:-4], lambda data: data + b"0000", lambda data: b"?" * 99]
)
def test_weights_that_do_not_fit_are_refused(teacher: tuple[Path, Rrdb], change) -> None:  # type: ignore[no-untyped-def]
    weights = teacher[0].with_suffix(".bin")
    weights.write_bytes(change(weights.read_bytes()))
    with pytest.raises(BadCheckpoint, match=r"teacher\.bin does not belong to teacher\.param"):
        load_enlarger(teacher[0])


def test_another_network_is_refused(teacher: tuple[Path, Rrdb]) -> None:
    lines = teacher[0].read_text(encoding="utf-8").splitlines()
    teacher[0].write_text("\n".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(BadCheckpoint, match="no network of the kinds ESRGAN, Compact, SPAN, SRMD and DAT"):
        load_enlarger(teacher[0])


def test_projection_keeps_detail_and_restores_the_low_res() -> None:
    generator = torch.Generator().manual_seed(2)
    low_res = torch.rand(1, 3, 12, 10, generator=generator)
    picture = torch.rand(1, 3, 48, 40, generator=generator)
    made = project(picture, low_res)
    shrunk = functional.interpolate(made, (12, 10), mode="bicubic", antialias=True, align_corners=False)
    assert (shrunk - low_res).abs().max() < 1e-2  # white noise is the hardest there is
    again = functional.interpolate(
        shrunk, (48, 40), mode="bicubic", align_corners=False
    )  # what the low-res picture tells
    assert (made - again).std() > 0.5 * picture.std()


def test_the_command_writes_pairs_and_goes_on(
    photos: Path, teacher: tuple[Path, Rrdb], tmp_path: Path
) -> None:
    words = ["teacher-pictures", "--photos", str(photos), "--teacher", str(teacher[0]), "--side", str(SIDE)]
    assert main([*words, "-o", str(tmp_path / "out")]) == 0
    kept = sorted((tmp_path / "out" / "teacher-pictures").rglob("*.png"))
    assert len(kept) == len(list((tmp_path / "out" / "photos").rglob("*.png"))) > 1
    for path in kept:
        with Image.open(path) as target, Image.open(str(path).replace("teacher-pictures", "photos")) as photo:
            small = shrink(np.asarray(photo), 4).astype(int)
            assert photo.size == target.size == (SIDE, SIDE)
            assert np.abs(shrink(np.asarray(target), 4) - small).mean() < 8
    kept[0].unlink()
    before = kept[1].stat().st_mtime_ns
    assert main([*words, "-o", str(tmp_path / "out")]) == 0
    assert kept[0].exists() and kept[1].stat().st_mtime_ns == before


def test_the_teacher_may_see_damage(photos: Path, teacher: tuple[Path, Rrdb], tmp_path: Path) -> None:
    words = ["teacher-pictures", "--photos", str(photos), "--teacher", str(teacher[0]), "--side", str(SIDE)]
    for name, more in (("clean", []), ("damaged", ["--damaged"])):
        assert main([*words, *more, "-o", str(tmp_path / name)]) == 0
    names = [path.name for path in (tmp_path / "damaged/low-res").glob("*.png")]
    assert names
    changes = []
    for name in names:
        clean = _pixels(tmp_path / "clean/low-res" / name)
        damaged = _pixels(tmp_path / "damaged/low-res" / name)
        assert np.array_equal(clean, shrink(_pixels(tmp_path / "damaged/photos" / name), 4))
        changes.append(np.abs(damaged.astype(int) - clean).mean())
        (picture,) = Enlarging(torch.device("cpu"), projected=False).pictures(teacher[1], [damaged])
        assert np.array_equal(_pixels(tmp_path / "damaged/teacher-pictures" / name), picture)
    assert max(changes) > 1


def _pixels(path: Path) -> Pixels:
    with Image.open(path) as image:
        return np.asarray(image)


def test_a_side_off_the_grid_is_refused(
    photos: Path, teacher: tuple[Path, Rrdb], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["teacher-pictures", "--photos", str(photos), "--teacher", str(teacher[0]), "--side", "30"]
    assert main([*words, "-o", str(tmp_path / "out")]) == 2
    assert "multiple of 4" in capsys.readouterr().err


def test_crops_are_enlarged_together_as_one_by_one() -> None:
    torch.manual_seed(0)
    network = Rrdb(RrdbConfig(blocks=1)).requires_grad_(False)
    crops = list(np.random.default_rng(0).integers(0, 256, (3, 8, 8, 3), np.uint8))
    cpu = torch.device("cpu")
    assert Enlarging.on(cpu).batch == 1
    together = Enlarging(cpu, 3).pictures(network, crops)
    for crop, picture in zip(crops, together, strict=True):
        (alone,) = Enlarging(cpu).pictures(network, [crop])
        assert np.abs(picture.astype(int) - alone).max() <= 1


def test_a_call_that_runs_out_of_time_is_continued(
    photos: Path, teacher: tuple[Path, Rrdb], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["teacher-pictures", "--photos", str(photos), "--teacher", str(teacher[0]), "--side", str(SIDE)]
    words += ["-o", str(tmp_path / "out"), "--device", "cpu"]
    assert main([*words, "--minutes", "0"]) == 0
    assert "photographs are left" in capsys.readouterr().err
    folder = tmp_path / "out/teacher-pictures"
    assert len(list(folder.rglob("*.png"))) == 1, "one at least"
    assert main(words) == 0
    assert len(list(folder.rglob("*.png"))) == len(list((tmp_path / "out/photos").rglob("*.png"))) > 1
