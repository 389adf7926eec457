from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.engine.systems import colour_fix
from desktop.engine.systems.colour_fix import FIXES, REACH, adain, wavelet
from desktop.samples import Samples, to_eight
from tests.deep_samples import to_sixteen

Pixels = NDArray[np.uint8]


def picture(height: int, width: int, seed: int = 0) -> Pixels:
    """Smooth colours with noise on top."""
    rng = np.random.default_rng(seed)
    small = Image.fromarray(rng.integers(40, 200, (4, 4, 3), dtype=np.uint8))
    smooth = np.asarray(small.resize((width, height), Image.Resampling.BICUBIC)).astype(int)
    return (smooth + rng.integers(-25, 25, (height, width, 3))).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("name", FIXES)
def test_results_of_the_authors(name: str, data_folder: Path) -> None:
    path = data_folder / "golden/dev/tadsr/small/arrays.npz"
    if not path.is_file():
        pytest.skip(f"There are no golden fixtures at {path}")
    with np.load(path) as arrays:
        output, photo, expected = (arrays[f"cf_{part}"] for part in ("target", "source", name))
    output = output.copy()
    FIXES[name](photo, output, 1)
    difference = np.abs(output.astype(int) - expected)
    assert difference.max() <= 1  # theirs are cut to 8 bit, ours rounded
    assert 0 < (difference == 0).mean() < 1


@pytest.mark.parametrize("name", FIXES)
@pytest.mark.parametrize("convert", [to_eight, to_sixteen])
def test_bands_leave_no_trace(
    name: str, convert: Callable[[Pixels], Samples], monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, output = convert(picture(50, 20)), convert(picture(200, 80, seed=1))
    whole = output.copy()
    FIXES[name](photo, whole, 4)
    monkeypatch.setattr(colour_fix, "BAND", 7)
    FIXES[name](photo, output, 4)
    assert np.array_equal(output, whole)


@pytest.mark.parametrize("name", FIXES)
def test_sixteen_bits_are_corrected_as_eight(name: str) -> None:
    photo, output = picture(50, 20), picture(200, 80, seed=1)
    deep = to_sixteen(output)
    FIXES[name](photo, output, 4)
    FIXES[name](to_sixteen(photo), deep, 4)
    assert deep.dtype == np.uint16 and len(np.unique(deep % 257)) > 100, "the steps in between are used"
    assert np.abs(deep / 257 - output).mean() < 0.4, "the enlarged photo was rounded to 8 bits there"


def test_adain_gives_the_statistics_of_the_enlarged_photo() -> None:
    photo, output = picture(30, 40), picture(120, 160, seed=1)
    adain(photo, output, 4)
    enlarged = np.asarray(Image.fromarray(photo).resize((160, 120), Image.Resampling.BICUBIC))
    assert output.mean((0, 1)) == pytest.approx(enlarged.mean((0, 1)), abs=0.6)
    assert output.std((0, 1)) == pytest.approx(enlarged.std((0, 1)), rel=0.03)


def test_adain_survives_a_flat_output() -> None:
    output = np.full((8, 8, 3), 90, np.uint8)
    adain(np.full((2, 2, 3), 120, np.uint8), output, 4)
    assert (output == 120).all()


def test_wavelet_removes_a_tint_and_keeps_detail() -> None:
    photo = picture(40, 40)
    enlarged = np.asarray(Image.fromarray(photo).resize((160, 160), Image.Resampling.BICUBIC)).astype(int)
    detail = np.random.default_rng(2).integers(-3, 4, enlarged.shape)
    tinted = (enlarged + detail + [12, 0, -9]).clip(0, 255).astype(np.uint8)
    wavelet(photo, tinted, 4)
    inside = (slice(REACH, -REACH), slice(REACH, -REACH))
    assert np.abs(tinted - (enlarged + detail))[inside].mean() < 1
