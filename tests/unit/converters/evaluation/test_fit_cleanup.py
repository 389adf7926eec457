from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.__main__ import main
from converters.evaluation import fit_cleanup
from converters.evaluation.cleanup_damages import Smoothing, as_webp, cleanup_of, likened, saved_as_jpeg
from converters.evaluation.cleanup_drawings import drawing
from converters.evaluation.cleanup_samples import CLEAN, KINDS, draw, samples
from converters.evaluation.fit_cleanup import divided, fit, measure
from desktop.resources import resource


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    cat = Image.open(resource("samples/cat.png")).convert("RGB")
    for number in range(6):
        cat.rotate(10 * number).crop((60, 40, 390, 270)).save(folder / f"{number:04}_0.png")
    return folder


def test_no_crop_of_a_held_out_photograph_is_fitted_on() -> None:
    paths = [Path(f"{name:04}_{crop}.png") for name in range(20) for crop in range(3)]
    fitted_on, held_out = divided(paths)
    assert len(held_out) == 12
    assert not {path.stem[:4] for path in fitted_on} & {path.stem[:4] for path in held_out}


def test_samples_are_the_same_for_the_same_seed(photographs: Path) -> None:
    paths = sorted(photographs.iterdir())[:1]
    first, again = (list(samples(paths, 3, seed=4)) for _ in range(2))
    assert [each.kind for each in first] == [each.kind for each in again]
    assert all((a.features == b.features).all() for a, b in zip(first, again, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_cleanup_in_range(kind: str) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (192, 192, 3), np.uint8)
    sample = draw(pixels, kind, np.random.default_rng(2))
    assert sample.kind == kind
    assert 0 <= sample.cleanup <= 1
    assert np.isfinite(sample.features).all()


@pytest.mark.parametrize("seed", range(6))
def test_a_kind_of_clean_pictures_needs_nearly_nothing(photographs: Path, seed: int) -> None:
    pixels = np.asarray(Image.open(sorted(photographs.iterdir())[0]))
    for kind in CLEAN:
        assert draw(pixels, kind, np.random.default_rng(seed)).cleanup < 0.2


def test_the_cleanup_is_that_of_a_jpeg_which_does_as_much_harm(photographs: Path) -> None:
    pixels = np.asarray(Image.open(sorted(photographs.iterdir())[0]))
    rng = np.random.default_rng(0)
    assert likened(pixels, pixels) == 0
    for quality in (85, 60, 35):
        assert likened(saved_as_jpeg(pixels, quality, rng).pixels, pixels) == pytest.approx(
            cleanup_of(quality), abs=0.06
        )
    needed = [likened(as_webp(pixels, quality), pixels) for quality in (90, 50, 10)]
    assert needed == sorted(needed) and needed[0] < 0.25 and needed[2] > 0.8


def test_one_smoothing_does_the_same_with_and_without_noise() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (192, 192, 3), np.uint8)
    for seed in range(6):
        smooth = Smoothing(np.random.default_rng(seed))
        assert (smooth(pixels) == smooth(pixels)).all() and not (smooth(pixels) == pixels).all()


def test_drawings_are_all_different_and_have_even_areas() -> None:
    drawn = [drawing(192, np.random.default_rng(seed)) for seed in range(8)]
    assert all(each.shape == (192, 192, 3) for each in drawn)
    assert len({each.tobytes() for each in drawn}) == len(drawn)
    even = [np.mean(np.diff(each.astype(int), axis=1) == 0) for each in drawn]
    assert np.mean(even) > 0.5


def test_fitting_reduces_the_error(photographs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit_cleanup, "_STEPS", 150)
    drawn = list(samples(sorted(photographs.iterdir()), 8, seed=0))
    rows = {row.kind: row for row in measure(drawn, fit(drawn))}
    spread = np.std([sample.cleanup for sample in drawn])
    assert rows["all"].count == len(drawn)
    assert rows["all"].error < spread / 2


def test_the_command_writes_weights_that_the_app_reads(
    photographs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fit_cleanup, "_STEPS", 5)
    made = tmp_path / "cleanup.json"
    assert main(["fit-cleanup", "--photos", str(photographs), "-o", str(made), "--samples", "2"]) == 0
    assert "left alone" in capsys.readouterr().out
    monkeypatch.setattr("desktop.engine.damage.resource", lambda name: made)
    from desktop.engine.damage import weights

    assert len(weights.__wrapped__().layers) == len(fit_cleanup.WIDTHS) + 1


def test_too_few_photographs_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit-cleanup", "--photos", str(tmp_path), "-o", str(tmp_path / "x.json")]) == 1
    assert "at least 5 photographs" in capsys.readouterr().err
