"""One module per library that decodes: from an opened file to an `Opened`."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import BinaryIO

from PIL import Image, ImageFile, PngImagePlugin

from desktop.imaging.metadata.png_text import LONGEST_TEXT
from desktop.imaging.readers.opened import Opened

# Pillow's own limit is a constant that enlarged phone photos exceed; `limits` goes by the memory.
Image.MAX_IMAGE_PIXELS = None
# A longer text of a PNG is left out before. Pillow would refuse the picture for it.
PngImagePlugin.MAX_TEXT_CHUNK, PngImagePlugin.MAX_TEXT_MEMORY = LONGEST_TEXT, 16 * LONGEST_TEXT
# Truncated files are errors.
ImageFile.LOAD_TRUNCATED_IMAGES = False
# Pillow warns about odd metadata on stderr. What matters is in `Photo.notes`.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

Opener = Callable[[BinaryIO, str, str], AbstractContextManager[Opened]]
"""Called with the file, its name for messages, and its format."""


def opener(format: str) -> Opener:
    """What opens a format of `kinds`. The libraries are imported when they are first needed."""
    if format == "tiff":
        from desktop.imaging.readers import tiff

        return tiff.opened
    if format == "heic":
        from desktop.imaging.readers import heif

        return heif.opened
    if format == "raw":
        from desktop.imaging.readers import raw

        return raw.opened
    if format == "avif":
        from desktop.imaging.readers import avif

        return avif.opened
    if format == "jpeg2000":
        from desktop.imaging.readers import jpeg2000

        return jpeg2000.opened
    if format == "jpegxl":
        from desktop.imaging.readers import jpegxl

        return jpegxl.opened
    if format == "pnm":
        from desktop.imaging.readers import pnm

        return pnm.opened
    from desktop.imaging.readers import pillow

    return pillow.opened
