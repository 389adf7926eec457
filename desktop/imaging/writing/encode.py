"""Encodes a photo. Every option is set here, because the defaults of the libraries drop metadata."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop.imaging.metadata.png_text import xmp_chunk
from desktop.imaging.photo import DEEP_FORMATS, TITLES, Photo, WriteOptions
from desktop.imaging.writing import heic
from desktop.imaging.writing.band_jpeg import write_jpeg
from desktop.imaging.writing.band_raster import BandRaster
from desktop.imaging.writing.png import write_png
from desktop.imaging.writing.raster import Raster
from desktop.imaging.writing.tiff import write_tiff
from desktop.imaging.writing.written import Written
from desktop.user_text import UserText

_FULL_CHROMA_FROM = 90
_HALF_CHROMA, _FULL_CHROMA = 2, 0

_WEBP_EFFORT = 4
_AVIF_SPEED = 6


def losses(photo: Photo, options: WriteOptions) -> tuple[str, ...]:
    """Notes for the person on what this format can not store of this photo."""
    said: list[str] = []
    if photo.deep and options.format not in DEEP_FORMATS:
        said.append(
            UserText(
                "{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.",
                format=TITLES[options.format],
            )
        )
    if photo.alpha is not None and options.format == "jpeg":
        said.append(UserText("JPEG does not support transparency; the image was placed on white."))
    return (*said, *Written.of(photo, photo.icc, options).notes)


def encode(file: BinaryIO, photo: Photo, raster: Raster, options: WriteOptions) -> None:
    """Write the whole file. `raster` is `raster_of` this photo and format."""
    written = Written.of(photo, raster.icc, options)
    if options.format == "tiff":
        write_tiff(file, raster, written, options.tiff_compression)
    elif options.format == "png":
        _png(file, raster, written, options.png_level)
    elif options.format == "webp":
        _webp(file, raster, written, options)
    elif options.format == "avif":
        _avif(file, raster, written, options.quality)
    elif options.format == "heic":
        _heic(file, raster, written, options.quality)
    else:
        _jpeg(file, raster, written, options.quality)


def not_kept(path: Path, photo: Photo, options: WriteOptions) -> tuple[str, ...]:
    """Notes for the person on what is missing in a written file, where only that tells it."""
    if options.format != "heic":
        return ()
    return heic.not_kept(path, Written.of(photo, photo.icc, options))


def _png(file: BinaryIO, raster: Raster, written: Written, level: int) -> None:
    text = PngInfo()
    for chunk in written.text:
        text.add(chunk.kind, chunk.data)
    frame = BytesIO()
    Image.new("L", (1, 1)).save(
        frame, "PNG", pnginfo=text, icc_profile=written.icc, exif=written.exif, dpi=written.dpi
    )
    write_png(file, raster, frame.getvalue(), level)


def _webp(file: BinaryIO, raster: Raster, written: Written, options: WriteOptions) -> None:
    raster.image().save(
        file,
        "WEBP",
        quality=options.quality,
        lossless=options.lossless,
        exact=options.lossless,
        alpha_quality=100,
        method=_WEBP_EFFORT,
        icc_profile=written.icc or b"",
        exif=written.exif or b"",
        xmp=written.xmp or b"",
    )


def _avif(file: BinaryIO, raster: Raster, written: Written, quality: int) -> None:
    chroma = {} if raster.grey else {"subsampling": "4:4:4" if quality >= _FULL_CHROMA_FROM else "4:2:0"}
    raster.image().save(
        file,
        "AVIF",
        quality=quality,
        speed=_AVIF_SPEED,
        icc_profile=written.icc or b"",
        exif=written.exif or b"",
        xmp=written.xmp or b"",
        **chroma,
    )


def _heic(file: BinaryIO, raster: Raster, written: Written, quality: int) -> None:
    text = (xmp_chunk(written.xmp),) if written.xmp is not None else ()
    as_png = replace(written, text=text)
    heic.write_heic(file, lambda target: _png(target, raster, as_png, level=1), quality)


def _jpeg(file: BinaryIO, raster: Raster, written: Written, quality: int) -> None:
    if isinstance(raster, BandRaster):
        nothing = Written(dpi=written.dpi)
        write_jpeg(
            file,
            raster,
            lambda target, band, full: _save_jpeg(target, band, written if full else nothing, quality, 1),
        )
    else:
        _save_jpeg(file, raster, written, quality)


def _save_jpeg(file: BinaryIO, raster: Raster, written: Written, quality: int, restarts: int = 0) -> None:
    """`restarts`: after how many rows of blocks there is a restart marker; 0: there is none."""
    raster.image().save(
        file,
        "JPEG",
        quality=quality,
        subsampling=_FULL_CHROMA if quality >= _FULL_CHROMA_FROM else _HALF_CHROMA,
        extra=written.jpeg_segments(),
        dpi=written.dpi or (0, 0),
        restart_marker_rows=restarts,
    )
