import dataclasses
from pathlib import Path

import pytest

from desktop.batch import EnlargeJob, OutputSettings
from desktop.batch.typical_size import typical_bytes
from desktop.imaging import FORMATS, Format


def typical(format: Format, *, deep: bool = False, **choices: object) -> int:
    settings = dataclasses.replace(OutputSettings(), **choices)  # type: ignore[arg-type]
    return typical_bytes((1000, 1000), format, settings, deep=deep)


def test_a_jpeg_is_as_large_as_was_measured() -> None:
    assert typical("jpeg") == 380_000
    assert typical("jpeg", quality=60) == 85_000
    assert typical("jpeg", quality=80) == 135_000, "between two qualities that were measured"
    assert typical("jpeg", quality=100) == 1_220_000


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif", "heic"])
def test_a_higher_quality_is_never_smaller(format: Format) -> None:
    sizes = [typical(format, quality=quality) for quality in range(1, 101)]
    assert sizes == sorted(sizes) and sizes[0] > 0


def test_loss_bits_and_compression_count() -> None:
    assert typical("webp") < typical("webp", lossless=True)
    assert typical("jpeg") == typical("jpeg", lossless=True), "it has none without loss"
    assert typical("png") < typical("png", png_level=0) == 3_000_000 < typical("png", deep=True)
    assert typical("tiff") < typical("tiff", tiff_compression="none") == 3_000_000
    assert typical("tiff", deep=True) < typical("tiff", deep=True, tiff_compression="none") == 6_000_000


@pytest.mark.parametrize("format", sorted({*FORMATS, "heic"}))
@pytest.mark.parametrize("quality", [1, 60, 89, 95, 97, 100])
@pytest.mark.parametrize("lossless", [False, True])
def test_there_is_room_for_more_than_that(format: Format, quality: int, lossless: bool) -> None:
    settings = dataclasses.replace(OutputSettings(), quality=quality, lossless=lossless)
    for deep in (False, True):
        job = EnlargeJob(Path("a"), (100, 100), Path("b"), format, settings, deep=deep)
        assert 0 < job.typical_bytes < job.predicted_bytes
