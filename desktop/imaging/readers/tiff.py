"""Reads TIFF by tifffile, and by Pillow what only libtiff knows."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, BinaryIO

import numpy as np
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageFile

from desktop.imaging import layouts, modes
from desktop.imaging.colour.space import ADOBE_RGB
from desktop.imaging.header import Header
from desktop.imaging.metadata import facts
from desktop.imaging.metadata.described import upright
from desktop.imaging.modes import Pixels
from desktop.imaging.readers import raw, tiff_page, tiff_parts
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet
from desktop.imaging.readers.tiff_tags import Tags
from desktop.imaging.source import unsupported
from desktop.samples import to_eight
from desktop.user_text import UserText

# Without a handler, its warnings about odd files would be printed.
logging.getLogger("tifffile").addHandler(logging.NullHandler())

_ICC, _COLOUR_MAP = 34675, 320
_MODES = {"grey": "L", "rgb": "RGB", "cmyk": "CMYK", "lab": "LAB"}
_DEEPEST_BYTE = 256


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a TIFF, or a camera raw file that is one.

    Raises:
        UnreadableImage: a valid kind that is not read. Damaged files raise many other kinds of errors.
    """
    with tifffile.TiffFile(file, name=".tif", _multifile=False) as tiff:
        if not tiff_page.is_raw(tiff):
            page, index, pages = tiff_page.chosen(tiff)
            if page.imagewidth < 1 or page.imagelength < 1:
                raise ValueError("the image is empty")
            is_fax = tiff_page.is_fax(page)
            by_pillow = is_fax or tiff_page.needs_pillow(page)
            kind = tiff_page.unread(page)
            if kind is not None:
                raise unsupported(name, kind)
            described = _described(file, tiff, page, pages)
            if by_pillow:
                described = replace(described, pixels=lambda: _pixels_by_pillow(file, index, is_fax), turn=1)
            yield described
            return
    file.seek(0)
    with raw.opened(file, name, "raw") as described:
        yield described


def _described(file: BinaryIO, tiff: tifffile.TiffFile, page: tifffile.TiffPage, pages: int) -> Opened:
    tags = Tags.of(file, page.offset, big_endian=tiff.byteorder == ">", bigtiff=tiff.is_bigtiff)
    turn, size = tags.orientation, (page.imagewidth, page.imagelength)
    width, height = size[::-1] if facts.is_sideways(turn) else size
    mode = "P" if tiff_page.is_palette(page) else _MODES[tiff_page.space(page)]
    header = Header(width, height, "tiff", mode, pages, page.bitspersample)
    return Opened(
        header=header,
        turn=turn,
        metadata=lambda: upright(tags.stored(), header, turn),
        pixels=lambda: _pixels(page, tags),
        notes=_left_out(page),
        bytes_per_pixel=page.samplesperpixel * (page.dtype.itemsize if page.dtype is not None else 1),
    )


def _left_out(page: tifffile.TiffPage) -> tuple[UserText, ...]:
    count = tiff_page.left_out(page)
    return (UserText("Channels that are no colours were left out: {count}.", count=count),) if count else ()


def _pixels(page: tifffile.TiffPage, tags: Tags) -> Pixels:
    values = tiff_parts.what_there_is(page) if ImageFile.LOAD_TRUNCATED_IMAGES else tiff_parts.whole(page)
    if page.axes == "SYX":
        values = np.moveaxis(values, 0, -1)
    elif page.axes not in ("YX", "YXS"):
        raise ValueError(f"the image has the axes {page.axes}")
    icc = page.tags.valueof(_ICC)
    icc = icc if isinstance(icc, bytes) else None
    layout = tiff_page.layout(page)
    if tiff_page.is_palette(page):
        values = _coloured(values, page.tags.valueof(_COLOUR_MAP), layout)
        alpha = None if layout.alpha is None else 3
        layout = layouts.Layout("rgb", alpha=alpha, premultiplied=layout.premultiplied)
    for channel in tiff_page.signs(page):
        values[..., channel] ^= np.array(1, values.dtype) << np.array(8 * values.itemsize - 1, values.dtype)
    named = ADOBE_RGB if icc is None and tags.is_adobe_rgb() else None
    return layouts.to_pixels(values, layout, icc, named)


def _coloured(values: NDArray[Any], colour_map: Any, layout: layouts.Layout) -> NDArray[np.uint8]:
    """The colours that indices stand for, and alpha if there is any."""
    table: NDArray[np.uint16] = np.asarray(colour_map, np.uint16).reshape(3, -1).T
    if table.max(initial=0) >= _DEEPEST_BYTE:  # some programs write the map with 8 bits instead of 16
        table = np.right_shift(table, 8)
    indices = values if values.ndim == 2 else values[..., 0]
    colours = table.astype(np.uint8)[indices.astype(np.intp)]
    if layout.alpha is None:
        return colours
    alpha = layouts.to_pixels(values[..., layout.alpha], layouts.Layout("grey", layout.white), None)
    return np.concatenate([colours, to_eight(alpha.rgb[..., :1])], axis=2)


def _pixels_by_pillow(file: BinaryIO, index: int, strict: bool) -> Pixels:
    """Decode by libtiff. Pillow applies the orientation. `strict`: what libtiff complains of is damage."""
    file.seek(0)
    with quiet() as heard, Image.open(file, formats=("TIFF",)) as image:
        image.seek(index)
        image.load()
        pixels = modes.convert(modes.Source(image, image.info.get("icc_profile"), 8))
    if strict and heard.text and not ImageFile.LOAD_TRUNCATED_IMAGES:
        raise OSError(f"libtiff complains: {heard.text.decode('latin-1')}")
    return pixels
