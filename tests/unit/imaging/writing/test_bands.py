"""Results in files are written band by band, with the pixels and metadata of the ordinary writer."""

from __future__ import annotations

import dataclasses
import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import CannotWrite
from desktop.imaging import Photo, WriteOptions, read, write
from desktop.imaging.photo import Format
from desktop.imaging.writing.band_jpeg import read_bands
from desktop.imaging.writing.band_raster import BandRaster, raster_of
from desktop.imaging.writing.png import compare_png
from desktop.pixel_file import map_file, rows_of
from desktop.samples import Samples
from tests.unit.imaging.makers import exif, rgb_profile

KINDS = ["rgb", "grey", "alpha", "deep", "deep-alpha"]
LAYOUTS: list[tuple[Format, int]] = [("png", 0), ("tiff", 0), ("jpeg", 95), ("jpeg", 80)]


def in_file(values: Samples, path: Path) -> Samples:
    values.tofile(path)
    return map_file(path, values.shape, values.dtype)


def picture(kind: str, height: int = 391, width: int = 530) -> Photo:
    deep = kind.startswith("deep")
    rng = np.random.default_rng(4)
    coarse = rng.integers(0, 65536, (height // 8 + 1, width // 8 + 1, 4)).repeat(8, axis=0).repeat(8, axis=1)
    samples = (coarse + rng.integers(0, 2000, coarse.shape)).clip(0, 65535)[:height, :width]
    samples = samples.astype(np.uint16) if deep else (samples // 257).astype(np.uint8)
    pixels = samples[..., :1].repeat(3, axis=2) if kind == "grey" else samples[..., :3].copy()
    return Photo(
        pixels=pixels,
        alpha=samples[..., 3].copy() if "alpha" in kind else None,
        format="png",
        icc=None if kind == "grey" else rgb_profile(),
        exif=exif(),
        xmp=None,
        dpi=(300.0, 300.0),
        grey=kind == "grey",
        notes=(),
    )


def filed(photo: Photo, folder: Path) -> Photo:
    alpha = None if photo.alpha is None else in_file(photo.alpha, folder / "alpha.raw")
    return dataclasses.replace(photo, pixels=in_file(photo.pixels, folder / "pixels.raw"), alpha=alpha)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("format", "quality"), LAYOUTS)
def test_bands_give_the_file_of_the_ordinary_writer(
    tmp_path: Path, kind: str, format: Format, quality: int
) -> None:
    photo, options = picture(kind), WriteOptions(format, quality=quality or 95, comment="Vernier")
    bands = write(filed(photo, tmp_path), tmp_path / "bands", options)
    ordinary = write(photo, tmp_path / "ordinary", options)
    one, other = read(bands), read(ordinary)
    np.testing.assert_array_equal(one.pixels, other.pixels)
    assert one.pixels.dtype == other.pixels.dtype
    assert (one.alpha is None) == (other.alpha is None)
    if one.alpha is not None and other.alpha is not None:
        np.testing.assert_array_equal(one.alpha, other.alpha)
    for field in ("icc", "exif", "xmp", "dpi", "grey"):
        assert getattr(one, field) == getattr(other, field), field
    with Image.open(bands) as image:  # an independent reader
        image.load()
        assert image.size == (photo.width, photo.height)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (128, 128), (129, 17), (64, 8)])
@pytest.mark.parametrize(("format", "quality"), LAYOUTS)
def test_every_size_is_written(tmp_path: Path, size: tuple[int, int], format: Format, quality: int) -> None:
    photo = picture("rgb", *size)
    options = WriteOptions(format, quality=quality or 95)
    bands = read(write(filed(photo, tmp_path), tmp_path / "bands", options))
    np.testing.assert_array_equal(bands.pixels, read(write(photo, tmp_path / "ordinary", options)).pixels)


@pytest.mark.parametrize("format", ["png", "tiff", "jpeg"])
def test_a_file_that_is_damaged_on_the_disk_does_not_pass(
    tmp_path: Path, format: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.imaging.writing import safe_write

    photo = filed(picture("rgb"), tmp_path)

    def damage(file: io.BufferedRandom, *rest: object) -> None:
        encode(file, *rest)  # type: ignore[arg-type]
        file.seek(-2000, io.SEEK_END)
        if format == "jpeg":  # nothing in its data tells that they are wrong, but the markers
            file.truncate()
        file.write(bytes(1000))

    encode = safe_write.encode
    monkeypatch.setattr(safe_write, "encode", damage)
    with pytest.raises(CannotWrite, match="could not be read back"):
        write(photo, tmp_path / "result", WriteOptions(format))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pixels.raw"]


def test_other_pixels_than_those_of_the_source_do_not_pass(tmp_path: Path) -> None:
    photo = filed(picture("rgb"), tmp_path)
    path = write(photo, tmp_path / "result.png", WriteOptions("png"))
    changed = np.fromfile(tmp_path / "pixels.raw", np.uint8)
    changed[-1] ^= 1
    changed.tofile(tmp_path / "pixels.raw")
    with path.open("rb") as file, pytest.raises(ValueError, match="differ"):
        compare_png(file, BandRaster.of_file(photo, "png"), WriteOptions("png").png_level)


def test_a_jpeg_that_lacks_a_band_is_not_whole(tmp_path: Path) -> None:
    path = write(filed(picture("rgb"), tmp_path), tmp_path / "a.jpg", WriteOptions("jpeg"))
    data = path.read_bytes()
    assert len(list(read_bands(io.BytesIO(data), 391))) == -(-391 // 64)
    with pytest.raises(ValueError, match="are missing"):
        list(read_bands(io.BytesIO(data.replace(b"\xff\xd7", b"\0\0", 1)), 391))
    with pytest.raises(ValueError, match="after the end"):
        list(read_bands(io.BytesIO(data + b"x"), 391))


def test_formats_without_bands_are_written_from_memory(tmp_path: Path) -> None:
    photo = picture("rgb")
    options = WriteOptions("webp", lossless=True)
    result = read(write(filed(photo, tmp_path), tmp_path / "a.webp", options))
    np.testing.assert_array_equal(result.pixels, photo.pixels)
    assert not isinstance(raster_of(filed(photo, tmp_path), "webp"), BandRaster)


def test_rows_of_a_part_of_a_file_are_those_of_the_part(tmp_path: Path) -> None:
    values = np.arange(600, dtype=np.uint16).reshape(20, 10, 3)
    mapped = in_file(values, tmp_path / "a.raw")
    np.testing.assert_array_equal(rows_of(mapped, 3, 50), values[3:])
    np.testing.assert_array_equal(rows_of(mapped[5:], 1, 2), values[6:7])
    np.testing.assert_array_equal(rows_of(values, 1, 2), values[1:2])
