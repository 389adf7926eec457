"""Encodes a photo. Every option is set here, because the defaults of the libraries drop metadata."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from PIL.PngImagePlugin import PngInfo

from desktop.imaging import exif as exif_block
from desktop.imaging import xmp as xmp_packet
from desktop.imaging.photo import Photo, WriteOptions
from desktop.imaging.raster import Raster
from desktop.imaging.tiff import write_tiff
from desktop.user_text import UserText

_FULL_CHROMA_FROM = 90
_HALF_CHROMA, _FULL_CHROMA = 2, 0

_LONGEST_SEGMENT = 65_533
_EXIF_PREFIX = b"Exif\0\0"
_LONGEST_JPEG_EXIF = _LONGEST_SEGMENT - len(_EXIF_PREFIX)
_LONGEST_JPEG_XMP = _LONGEST_SEGMENT - len(b"http://ns.adobe.com/xap/1.0/\0")

_PNG_LEVEL = 3  # a tenth larger than at zlib's default 6, but written in a third of the time
_WEBP_EFFORT = 4


@dataclass(frozen=True)
class _Metadata:
    """The metadata blocks as they are written, adapted to the size of the result."""

    exif: bytes | None
    xmp: bytes | None
    dpi: tuple[float, float] | None


def losses(photo: Photo, options: WriteOptions) -> tuple[str, ...]:
    """Notes for the person on what this format can not store of this photo."""
    if options.format != "jpeg":
        return ()
    said = []
    if photo.alpha is not None:
        said.append(UserText("JPEG does not support transparency; the image was placed on white."))
    if options.keep_metadata:
        if photo.exif is not None and len(_all_metadata(photo, options).exif or b"") > _LONGEST_JPEG_EXIF:
            said.append(UserText("Its camera data (EXIF) is too long for JPEG and was left out."))
        if photo.xmp is not None and len(_all_metadata(photo, options).xmp or b"") > _LONGEST_JPEG_XMP:
            said.append(UserText("Its XMP data is too long for JPEG and was left out."))
    return tuple(said)


def encode(file: BinaryIO, photo: Photo, raster: Raster, options: WriteOptions) -> None:
    """Write the whole file. `raster` is `Raster.of` this photo and format."""
    metadata = _all_metadata(photo, options)
    if options.format == "tiff":
        write_tiff(file, raster, metadata.exif, metadata.xmp)
    elif options.format == "png":
        _png(file, raster, metadata)
    elif options.format == "webp":
        _webp(file, raster, metadata, options.quality)
    else:
        _jpeg(file, raster, metadata, options.quality)


def _all_metadata(photo: Photo, options: WriteOptions) -> _Metadata:
    size = (photo.width, photo.height)
    if not options.keep_metadata:
        return _Metadata(exif_block.finished(None, size, options.comment), None, None)
    # PNG and JPEG have fields of their own for the resolution. The other formats store it in EXIF. Where EXIF
    # has one, it has to agree.
    in_exif = options.format in ("tiff", "webp") or exif_block.resolution(photo.exif) is not None
    return _Metadata(
        exif_block.finished(photo.exif, size, options.comment, photo.dpi if in_exif else None),
        xmp_packet.finished(photo.xmp, *size) if photo.xmp is not None else None,
        photo.dpi,
    )


def _png(file: BinaryIO, raster: Raster, metadata: _Metadata) -> None:
    text = PngInfo()
    if metadata.xmp is not None:
        text.add_itxt("XML:com.adobe.xmp", metadata.xmp.decode("utf-8", "replace"))
    raster.image().save(
        file,
        "PNG",
        compress_level=_PNG_LEVEL,
        pnginfo=text,
        icc_profile=raster.icc,
        exif=metadata.exif,
        dpi=metadata.dpi,
    )


def _webp(file: BinaryIO, raster: Raster, metadata: _Metadata, quality: int) -> None:
    raster.image().save(
        file,
        "WEBP",
        quality=quality,
        alpha_quality=100,
        method=_WEBP_EFFORT,
        icc_profile=raster.icc or b"",
        exif=metadata.exif or b"",
        xmp=metadata.xmp or b"",
    )


def _jpeg(file: BinaryIO, raster: Raster, metadata: _Metadata, quality: int) -> None:
    exif, xmp = metadata.exif or b"", metadata.xmp or b""
    raster.image().save(
        file,
        "JPEG",
        quality=quality,
        subsampling=_FULL_CHROMA if quality >= _FULL_CHROMA_FROM else _HALF_CHROMA,
        icc_profile=raster.icc,
        exif=_EXIF_PREFIX + exif if 0 < len(exif) <= _LONGEST_JPEG_EXIF else b"",
        xmp=xmp if len(xmp) <= _LONGEST_JPEG_XMP else b"",
        dpi=metadata.dpi or (0, 0),
    )
