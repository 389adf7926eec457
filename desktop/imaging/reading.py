"""Reads a photo from a file: first the header, then the limits, then the pixels."""

from __future__ import annotations

import dataclasses
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PIL import ImageFile

from desktop.errors import DamagedImage, TooLarge, UnreadableImage
from desktop.imaging import kinds, limits, modes, readers, transparency, wholeness
from desktop.imaging.header import Header
from desktop.imaging.metadata import facts
from desktop.imaging.naming import label
from desktop.imaging.photo import Photo
from desktop.imaging.readers.opened import Opened
from desktop.imaging.source import open_image
from desktop.imaging.upright import upright
from desktop.user_text import UserText

_tolerating = threading.Lock()
_UNKNOWN_PART = UserText("A part of this image is missing or wrong.")


def read_header(path: Path, scale: int = 1) -> Header:
    """The header of a file. No pixel is decoded.

    `scale`: how many times the image will be enlarged, if it will.

    Raises:
        UnreadableImage: no image, damaged, or of a format that is not supported.
        TooLarge: this computer does not have the memory for that.
    """
    with opened_image(path, scale) as opened:
        return opened.header


def read(path: Path, scale: int = 1, *, allow_damaged: bool = False) -> Photo:
    """The photo in a file, upright, with its metadata. Of several pages or frames the first.

    `scale`: how many times it will be enlarged, if it will. `allow_damaged`: what there is of a damaged photo
    is returned, with a note on what is missing.

    Raises:
        DamagedImage: a part of it is missing or wrong; with `allow_damaged` it can be read.
        UnreadableImage: no image, or of a format that is not supported.
        TooLarge: this computer does not have the memory for that.
    """
    try:
        with opened_image(path, scale, pixels=True) as opened:
            return _photo(opened)
    except DamagedImage as error:
        if not allow_damaged:
            raise
        problem = error.problem
    with _tolerance(), opened_image(path, scale, pixels=True, tolerant=True) as opened:
        photo = _photo(opened)
    return dataclasses.replace(photo, notes=(problem, *photo.notes))


@contextmanager
def _tolerance() -> Iterator[None]:
    """Pillow decodes what there is of a damaged file. Its switch is global, so one file after the other."""
    with _tolerating:
        ImageFile.LOAD_TRUNCATED_IMAGES = True
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = False


@contextmanager
def opened_image(
    path: Path, scale: int = 1, *, pixels: bool = False, tolerant: bool = False
) -> Iterator[Opened]:
    """Open and check a file, and close it afterwards. Any error in between becomes an `UnreadableImage`.

    `pixels`: they are wanted, so it is checked that they are there, unless `tolerant`.
    """
    file, format = open_image(path)
    name = label(path)
    begun = False
    with file:
        try:
            limits.check_file(name, file)
            early = wholeness.check_header(file, format)
            source = _mended(file, early)
            with _image(source, format, name, scale) as opened:
                if not pixels:
                    yield opened
                    return
            source.seek(0)
            found = wholeness.check_pixels(source, format)
            if found.problem is not None and (found.nothing or not tolerant):
                raise _not_whole(name, found)
            notes = tuple(note for note in (early.note, found.note) if note is not None)
            begun = True
            with _image(_mended(source, found), format, name, scale) as opened:
                yield dataclasses.replace(opened, notes=(*notes, *opened.notes))
        except (UnreadableImage, TooLarge):
            raise
        except modes.UnknownMode as error:
            raise UnreadableImage(
                UserText(
                    "{name} uses a pixel format that Vernier does not support ({reason}). Export it as "
                    "JPEG, PNG or TIFF with 8 bits per channel first.",
                    name=name,
                    reason=str(error),
                )
            ) from error
        except MemoryError as error:
            raise UnreadableImage(
                UserText(
                    "{name} could not be opened: there was not enough free memory. Close other "
                    "programs or make the image smaller first.",
                    name=name,
                )
            ) from error
        except Exception as error:  # damaged files make Pillow raise eleven kinds of errors
            short = wholeness.too_short(file, format, kinds.title(format))
            if short is not None:
                raise _not_whole(name, wholeness.Wholeness(short, nothing=tolerant or not begun)) from error
            sentence = UserText(
                "{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or "
                "download it again, or export it again from the program that made it.",
                name=name,
            )
            if begun and isinstance(error, OSError):  # what Pillow raises for data that is too short or wrong
                problem = UserText("This {kind} is damaged or ends too early.", kind=kinds.title(format))
                raise _not_whole(name, wholeness.Wholeness(problem, nothing=tolerant)) from error
            if begun and not tolerant:
                raise DamagedImage(sentence, _UNKNOWN_PART) from error
            raise UnreadableImage(sentence) from error


@contextmanager
def _image(file: BinaryIO, format: str, name: str, scale: int) -> Iterator[Opened]:
    """Open a file that is known to be of `format`, and check what its header says."""
    with readers.opener(format)(file, name, format) as opened:
        header = opened.header
        limits.check_memory(name, header.width, header.height, scale, opened.bytes_per_pixel)
        yield opened


def _mended(file: BinaryIO, found: wholeness.Wholeness) -> BinaryIO:
    return file if found.mended is None else io.BytesIO(found.mended)


def _not_whole(name: str, found: wholeness.Wholeness) -> UnreadableImage:
    assert found.problem is not None
    if found.slow:
        sentence = UserText(
            "{name} was not opened. {problem} Save it again with another program.",
            name=name,
            problem=found.problem,
        )
    else:
        sentence = UserText(
            "{name} is not whole. {problem} Copy or download it again.", name=name, problem=found.problem
        )
    return UnreadableImage(sentence) if found.nothing else DamagedImage(sentence, found.problem)


def _photo(opened: Opened) -> Photo:
    header, turn = opened.header, opened.turn
    described, notes = opened.metadata()
    converted = opened.pixels()
    pixels, alpha = upright(converted.rgb, turn), None
    if converted.alpha is not None and not transparency.means_nothing(converted.alpha, header.format):
        alpha = upright(converted.alpha, turn)
        pixels = transparency.bleed(pixels, alpha)
    return Photo(
        pixels=pixels,
        alpha=alpha,
        format=header.format,
        icc=converted.icc,
        exif=described.exif,
        xmp=described.xmp,
        dpi=described.dpi,
        grey=converted.grey,
        notes=(
            *opened.notes,
            *facts.notes(header, 8 * pixels.dtype.itemsize),
            *converted.notes,
            *notes,
        ),
        iptc=described.iptc,
        comments=described.comments,
        text=described.text,
        read_size=(header.width, header.height),
        jpeg_quality=opened.jpeg_quality,
    )
