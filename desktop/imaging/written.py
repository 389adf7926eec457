"""Everything but the pixels that is written into one file, complete: any writer of the format can take it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.imaging import exif as exif_block
from desktop.imaging import xmp as xmp_packet
from desktop.imaging.photo import Photo, WriteOptions

LONGEST_SEGMENT = 65_533
"""The most bytes in a segment of a JPEG, without its length."""

EXIF_PREFIX = b"Exif\0\0"
LONGEST_JPEG_EXIF = LONGEST_SEGMENT - len(EXIF_PREFIX)
LONGEST_JPEG_XMP = LONGEST_SEGMENT - len(b"http://ns.adobe.com/xap/1.0/\0")


@dataclass(frozen=True)
class Written:
    """Metadata in the form of one result: brought up to date with its size, and only what its format holds.

    A field that is None or empty is not written.
    """

    icc: bytes | None
    """The colour profile of the samples."""
    exif: bytes | None
    """The block from the TIFF header on. It has the software, and the resolution where `dpi` has no field."""
    xmp: bytes | None
    """The packet."""
    dpi: tuple[float, float] | None
    """Horizontal and vertical pixels per inch."""

    @classmethod
    def of(cls, photo: Photo, icc: bytes | None, options: WriteOptions) -> Written:
        """What is written of `photo`, a result; `icc` is the profile that its samples are written with."""
        size = (photo.width, photo.height)
        if not options.keep_metadata:
            return cls(icc, exif_block.finished(None, size, options.comment), None, None)
        # PNG and JPEG have fields of their own for the resolution. The other formats store it in EXIF. Where
        # EXIF has one, it has to agree.
        in_exif = options.format in ("tiff", "webp") or exif_block.resolution(photo.exif) is not None
        exif = exif_block.finished(photo.exif, size, options.comment, photo.dpi if in_exif else None)
        xmp = xmp_packet.finished(photo.xmp, *size) if photo.xmp is not None else None
        if options.format == "jpeg":
            exif = exif if exif is None or len(exif) <= LONGEST_JPEG_EXIF else None
            xmp = xmp if xmp is None or len(xmp) <= LONGEST_JPEG_XMP else None
        return cls(icc, exif, xmp, photo.dpi)
