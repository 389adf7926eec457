"""TIFF beyond 4 GB: offsets of 64 bits, the same pixels and metadata."""

from __future__ import annotations

import dataclasses
import io
import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile

from desktop.imaging import WriteOptions, limits, read, write
from desktop.imaging.metadata.exif import EXIF_DIRECTORY, Block
from desktop.imaging.writing.big_tiff import BigFile
from tests.unit.imaging.makers import exif
from tests.unit.imaging.writing.test_bands import KINDS, filed, picture


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("in_file", [False, True])
def test_a_big_tiff_has_the_pixels_and_metadata_of_a_small_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, in_file: bool
) -> None:
    photo = picture(kind)
    small = write(photo, tmp_path / "small", WriteOptions("tiff", comment="Vernier"))
    monkeypatch.setattr(limits, "LARGEST_TIFF", 1000)
    big = write(
        filed(photo, tmp_path) if in_file else photo,
        tmp_path / "big",
        WriteOptions("tiff", comment="Vernier"),
    )
    assert small.read_bytes()[2:4] == b"*\0" and big.read_bytes()[2:4] == b"+\0"
    one, other = read(small), read(big)
    np.testing.assert_array_equal(one.pixels, other.pixels)
    if one.alpha is not None and other.alpha is not None:
        np.testing.assert_array_equal(one.alpha, other.alpha)
    assert (one.icc, one.dpi, one.grey) == (other.icc, other.dpi, other.grey)
    with tifffile.TiffFile(big) as file:
        assert file.is_bigtiff
        assert file.pages.first.shape[:2] == (photo.height, photo.width)


@pytest.mark.parametrize("order", ["<", ">"])
def test_directories_of_the_camera_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    photo = dataclasses.replace(filed(picture("rgb"), tmp_path), exif=exif(order=order))
    found = []
    for name, limit in (("big", 1000), ("small", 2**32)):
        monkeypatch.setattr(limits, "LARGEST_TIFF", limit)
        path = write(photo, tmp_path / name, WriteOptions("tiff", comment="Vernier"))
        with tifffile.TiffFile(path) as file:
            assert file.is_bigtiff == (name == "big")
            tags = file.pages.first.tags
            found.append([tags[tag].value for tag in (271, 272, 305, EXIF_DIRECTORY) if tag in tags])
    assert found[0] == found[1]
    assert len(found[0]) >= 3 and isinstance(found[0][-1], dict)


def test_a_directory_that_points_to_itself_is_left_out() -> None:
    entry = struct.pack("<HHII", EXIF_DIRECTORY, 4, 1, 8)
    block = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + entry + bytes(4) + bytes(120)
    file = io.BytesIO()
    big = BigFile(Block.parse(block))
    big.start(file)
    big.finish(file, {273: [16], 279: [4]})
    assert 100 < len(file.getvalue()) < 2000
