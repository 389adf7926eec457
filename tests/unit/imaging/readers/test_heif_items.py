"""Metadata of HEIF and AVIF, found without a decoder."""

from __future__ import annotations

import random

from PIL import Image

from desktop.imaging.metadata.attachments import VIDEO_LEFT_OUT
from desktop.imaging.readers.heif_items import Items, read_items, video_notes
from tests.unit.imaging.makers import XMP, encoded, exif, pixels

NOTHING = Items(None, None)


def avif() -> bytes:
    return encoded(Image.fromarray(pixels()), "AVIF", exif=exif(), xmp=XMP)


def test_exif_and_xmp_are_found() -> None:
    items = read_items(avif())
    assert items.exif is not None and items.exif.rstrip(b"\0") == exif().rstrip(b"\0")
    assert items.xmp == XMP


def test_files_without_metadata() -> None:
    assert read_items(encoded(Image.fromarray(pixels()), "AVIF")) == NOTHING
    assert read_items(b"") == read_items(bytes(100)) == read_items(b"\xff" * 100) == NOTHING


def test_no_bytes_raise_an_error() -> None:
    random.seed(0)
    whole = avif()
    for _ in range(2000):
        data = bytearray(whole)
        for _ in range(random.choice((1, 4, 16))):
            data[random.randrange(600)] = random.choice((0, 1, 255, random.randrange(256)))
        read_items(bytes(data[: random.choice((len(data), random.randrange(len(data))))]))


def test_a_video_behind_the_picture_is_named() -> None:
    boxed = avif() + b"\0\0\0\x10mpvd" + bytes(8)
    assert video_notes(boxed) == video_notes(avif() + b"MotionPhoto_Data" + bytes(90) + b"SEFT")
    assert video_notes(boxed) == (VIDEO_LEFT_OUT,)
    assert video_notes(avif()) == video_notes(avif() + b"SEFT") == ()
