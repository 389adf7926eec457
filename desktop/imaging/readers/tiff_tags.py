"""Reads the metadata of a TIFF, or of the directory of tags that a camera raw file begins with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2 as Directory

from desktop.imaging.colour.marks import is_adobe_rgb
from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import facts, iptc
from desktop.imaging.metadata import xmp as xmp_packet
from desktop.imaging.metadata.described import Stored, plausible_dpi

_XMP, _IPTC, _PHOTOSHOP = 700, 33723, 34377
_INCH, _CENTIMETRE = 2, 3
_INCHES = {_INCH: 1.0, _CENTIMETRE: 2.54}
_DESCRIPTION = 270
_DESCRIPTIVE = (
    _DESCRIPTION,
    271,  # make
    272,  # model
    282,  # resolution, horizontal
    283,  # resolution, vertical
    296,  # unit of the resolution
    305,  # software
    306,  # date and time
    315,  # artist
    316,  # host computer
    18246,  # rating
    33432,  # copyright
    40091,  # title, comment, author, keywords and subject as Windows writes them
    40092,
    40093,
    40094,
    40095,
)
"""The tags of a TIFF that describe the image and not the layout of the file."""
_LAYOUTS = ("ImageJ=", '{"shape":')
"""How the descriptions of ImageJ and tifffile begin."""
_OME_NAMESPACE = "openmicroscopy.org/Schemas"
_HEAD_OF_XML = 2000


@dataclass(frozen=True)
class Tags:
    """One directory of a TIFF. The file stays open as long as its values are needed."""

    values: Directory
    inner: Callable[[int], Directory]
    """Reads the directory at an offset. Raises any error if it is damaged."""

    @classmethod
    def of(cls, file: BinaryIO, offset: int, *, big_endian: bool, bigtiff: bool = False) -> Tags:
        """The directory at `offset`. Raises any error if it is damaged."""
        head = b"II\x2b\0" + bytes(12) if bigtiff else b"II\x2a\0" + bytes(4)

        def directory(at: int) -> Directory:
            found = Directory(head, prefix=b"MM" if big_endian else b"II")
            file.seek(at)
            found.load(file)
            return found

        return cls(directory(offset), directory)

    @property
    def xmp(self) -> bytes | None:
        """The XMP packet."""
        return facts.bare_xmp(self.values.get(_XMP))

    @property
    def orientation(self) -> int:
        """1 to 8 as in EXIF. XMP is used where there is no tag."""
        tag = self.values.get(exif_block.ORIENTATION)
        if tag is not None:
            return tag if isinstance(tag, int) and 1 <= tag <= 8 else 1
        return xmp_packet.orientation(self.xmp) or 1

    @property
    def dpi(self) -> tuple[float, float] | None:
        """Horizontal and vertical pixels per inch."""
        inches = _INCHES.get(self.values.get(exif_block.RESOLUTION_UNIT, _INCH), 0.0)
        across, down = (self.values.get(tag, 0) for tag in (exif_block.X_RESOLUTION, exif_block.Y_RESOLUTION))
        try:
            return plausible_dpi(float(across) * inches, float(down) * inches)
        except (TypeError, ValueError, ZeroDivisionError):
            return None

    def exif(self) -> bytes | None:
        """The descriptive tags as an EXIF block; the others describe the layout of the file.

        Raises any error if the directory is damaged.
        """
        block = Image.Exif()
        for tag in _DESCRIPTIVE:
            if tag in self.values and not (tag == _DESCRIPTION and _is_layout(self.values[tag])):
                block[tag] = self.values[tag]
        for tag in (exif_block.EXIF_DIRECTORY, exif_block.GPS_DIRECTORY):
            if tag in self.values and (inner := dict(self.inner(self.values[tag]))):
                block[tag] = inner
        return block.tobytes() if len(block) else None

    def is_adobe_rgb(self) -> bool:
        """Whether EXIF says Adobe RGB."""
        try:
            return is_adobe_rgb(self.exif())
        except Exception:  # Pillow raises many kinds of errors on damaged directories
            return False

    def stored(self) -> Stored:
        """All of it."""
        resources = self._bytes(_PHOTOSHOP)
        block = iptc.from_tiff(self._bytes(_IPTC)) or iptc.from_resources(resources)
        return Stored(self.exif, self.xmp, self.dpi, block, paths=iptc.has_paths(resources))

    def _bytes(self, tag: int) -> bytes:
        """In full, whatever kind a tag claims."""
        return bytes(getattr(self.values, "_tagdata", {}).get(tag, b""))


def _is_layout(description: object) -> bool:
    """Whether a description tells programs how many pages and pixels the old file has, as OME-XML does.

    They would take the result for a broken file.
    """
    if not isinstance(description, str):
        return False
    head = description[:_HEAD_OF_XML].lstrip()
    return head.startswith(_LAYOUTS) or (head.startswith("<") and _OME_NAMESPACE in head)
