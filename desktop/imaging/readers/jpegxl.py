"""Reads JPEG XL by libjxl: pixels in the colours of the file, and what its boxes say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import ImageFile

from desktop.errors import UnreadableImage
from desktop.imaging import layouts
from desktop.imaging.colour.space import PQ, ColourSpace
from desktop.imaging.header import Header
from desktop.imaging.isobmff import boxes
from desktop.imaging.limits import MEMORY_SHARE, physical_memory
from desktop.imaging.metadata import facts
from desktop.imaging.metadata.attachments import DEPTH_LEFT_OUT, GAIN_MAP_LEFT_OUT
from desktop.imaging.metadata.described import Stored, upright
from desktop.imaging.modes import Pixels
from desktop.imaging.readers import libjxl
from desktop.imaging.readers.jpegxl_colours import as_pq, space_of
from desktop.imaging.readers.libjxl import Decoder, decoder
from desktop.imaging.readers.libjxl_structures import BasicInfo, Encoding, ExtraChannel
from desktop.imaging.readers.opened import Opened
from desktop.imaging.source import unsupported
from desktop.user_text import UserText

_SIGNATURE = b"\0\0\0\x0cJXL \r\n\x87\n"
_EXIF, _XMP, _GAIN_MAP, _COMPRESSED = b"Exif", b"xml ", b"jhgm", b"brob"
_LONGEST = 2**26
"""Bytes of EXIF or XMP."""

_BYTE, _LINEAR = 8, 8

_SCREEN = 255.0
"""What encoders give for white, in candelas per square metre, where it is that of an ordinary screen."""

_OVERSHOOT, _OUTLIERS = 1.1, 0.01
"""Measured at quality 90 on an overexposed photo: 8 % of the values are above 1, and 0.2 % above 1.1."""

_FLOAT = 4
"""Bytes of a sample while libjxl decodes it."""
_KEPT_PICTURES = 5
"""The one that is decoded, and four that the format can keep for layers, frames and patches."""
_SCRATCH = 2**28
_OF_HEADER = 2**28
"""Bytes for what comes before the pixels, among it an ICC profile."""


@dataclass(frozen=True)
class _Found:
    """What is known before the pixels."""

    info: BasicInfo
    frames: int
    kinds: tuple[int, ...]
    """Of the channels besides colours."""
    encoding: Encoding | None
    icc: bytes | None


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a code stream or a container.

    Raises:
        UnreadableImage: it has inks, or does not say what its colours are. Damaged files raise other errors.
    """
    data = file.read()
    found = _header(data)
    info = found.info
    if ExtraChannel.BLACK in found.kinds:
        raise unsupported(name, UserText("a JPEG XL image with inks (CMYK)"))
    if not _says_colours(found):
        raise unsupported(name, UserText("a JPEG XL image without a description of its colours"))
    sideways = facts.is_sideways(info.orientation)
    width, height = (info.height, info.width) if sideways else (info.width, info.height)
    mode = ("L" if info.colour_channels == 1 else "RGB") + ("A" if info.alpha_bits else "")
    header = Header(width, height, format, mode, found.frames, info.bits)
    exif, xmp, gain_map = _boxes(data)
    stored = Stored(lambda: exif, facts.bare_xmp(xmp))
    notes = [GAIN_MAP_LEFT_OUT] if gain_map else []
    if ExtraChannel.DEPTH in found.kinds:
        notes.append(DEPTH_LEFT_OUT)
    yield Opened(
        header=header,
        turn=info.orientation,
        # The code stream says how to turn the picture, and the orientation of EXIF does not count.
        metadata=lambda: upright(stored, header, info.orientation),
        pixels=partial(_pixels_or_refusal, data, name, found),
        notes=tuple(notes),
        bytes_per_pixel=_decoding(info) + len(mode) * _sample(found).itemsize,
    )


def pixels_of_layers(data: bytes) -> int:
    """The pixels of all layers that the first picture of a file is put together from, as far as it says.

    Layers may be larger than the picture.
    """
    pixels = 0
    try:
        with decoder(data, libjxl.FRAME, _OF_HEADER, layers=True) as layered:
            while layered.next() == libjxl.FRAME:
                frame = layered.frame()
                pixels += frame.width * frame.height
                if frame.duration or frame.is_last:
                    break
    except (OSError, MemoryError):
        pass  # what is wrong is said when the pixels are read
    return pixels


def _header(data: bytes) -> _Found:
    info, encoding, icc, frames = None, None, None, 0
    kinds: tuple[int, ...] = ()
    with decoder(data, libjxl.BASIC_INFO | libjxl.COLOURS | libjxl.FRAME, _OF_HEADER) as head:
        while (status := _next(head, frames > 0)) in (libjxl.BASIC_INFO, libjxl.COLOURS, libjxl.FRAME):
            if status == libjxl.BASIC_INFO:
                info = head.basic_info()
                kinds = tuple(head.extra_channel(each).kind for each in range(info.extra_channels))
            elif status == libjxl.COLOURS:
                encoding = head.encoding(libjxl.ORIGINAL)
                icc = head.profile(libjxl.ORIGINAL) if encoding is None else None
                if info is not None and info.width * info.height * _decoding(info) > _most():
                    frames = 1  # it will be refused by its size; its table of contents alone may be huge
                    break
            else:
                frames += 1
    if info is None or frames == 0:
        raise OSError("it ends before its first frame")
    return _Found(info, frames, kinds, encoding, icc)


def _pixels_or_refusal(data: bytes, name: str, found: _Found) -> Pixels:
    try:
        return _pixels(data, found)
    except libjxl.TooMuchMemory as error:
        raise UnreadableImage(
            UserText(
                "{name} was not opened: to decode it takes far more memory than a picture of its size needs. "
                "Save it again with another program.",
                name=name,
            )
        ) from error


def _pixels(data: bytes, found: _Found) -> Pixels:
    """The first frame, with all layers that it is put together from."""
    info, tolerant = found.info, ImageFile.LOAD_TRUNCATED_IMAGES
    channels = info.colour_channels + bool(info.alpha_bits)
    image = np.zeros((info.height, info.width, channels), _sample(found))
    most = info.width * info.height * _decoding(info) * _KEPT_PICTURES + _SCRATCH
    space, icc = None, None
    with decoder(data, libjxl.COLOURS | libjxl.IMAGE, min(most, _most())) as body:
        while (status := _next(body, tolerant)) != libjxl.IMAGE:
            if status == libjxl.COLOURS:
                space, icc = _colours(body, found)
            elif status == libjxl.NEED_IMAGE:
                body.set_image(image)
            elif tolerant:
                body.flush()
                if not image.any():
                    raise OSError("nothing of it is there")
                break
            else:
                raise OSError("it ends too early")
    values, premultiplied = image, bool(info.alpha_premultiplied)
    if space is not None and space.transfer == _LINEAR and info.intensity_target > _SCREEN:
        values = as_pq(image, info.colour_channels, info.intensity_target, premultiplied=premultiplied)
        space, premultiplied = replace(space, transfer=PQ), False
    elif image.dtype.kind == "f" and not info.uses_original_profile:
        _cut_off(image)
    layout = layouts.Layout(
        "grey" if info.colour_channels == 1 else "rgb",
        alpha=channels - 1 if info.alpha_bits else None,
        premultiplied=premultiplied,
    )
    return layouts.to_pixels(values, layout, icc, space)


def _cut_off(image: NDArray[np.float32]) -> None:
    """Undo what compression does at black and white: it makes values darker and brighter than these.

    A picture that really is brighter than white stays so.
    """
    np.maximum(image, 0, out=image)
    if (image > _OVERSHOOT).sum() <= _OUTLIERS * image.size:
        np.minimum(image, 1, out=image)


def _next(decoding: Decoder, tolerant: bool) -> int:
    """The next event; damage ends a file early, if that is tolerated."""
    try:
        return decoding.next()
    except OSError:
        if not tolerant:
            raise
        return libjxl.NEED_INPUT


def _decoding(info: BasicInfo) -> int:
    """Bytes per pixel of one picture in libjxl."""
    return _FLOAT * int(info.colour_channels + info.extra_channels)


def _most() -> int:
    """Bytes that decoding may take on this computer."""
    return int(physical_memory() * MEMORY_SHARE)


def _sample(found: _Found) -> np.dtype[Any]:
    """The type to decode to: one that holds all that the file has.

    Floats are kept where they may mean more than white. What compression with loss makes of an encoded float
    is only close to it, and is cut off at black and white, as it is for integers.
    """
    info = found.info
    linear = found.encoding is not None and found.encoding.transfer == _LINEAR
    if info.exponent_bits and (info.uses_original_profile or linear):
        return np.dtype(np.float32)
    return np.dtype(np.uint8 if max(info.bits, info.alpha_bits) <= _BYTE else np.uint16)


def _says_colours(found: _Found) -> bool:
    if found.encoding is None:
        return found.icc is not None
    try:
        space_of(found.encoding)
    except ValueError:
        return False
    return True


def _colours(body: Decoder, found: _Found) -> tuple[ColourSpace | None, bytes | None]:
    """The colours of the pixels: those of the file, if libjxl can make them of what is stored.

    Else they are those that libjxl makes, which it names.
    """
    if found.icc is not None and (found.info.uses_original_profile or body.set_profile(found.icc)):
        return None, found.icc
    encoding = body.encoding(libjxl.DATA)
    return (None, body.profile(libjxl.DATA)) if encoding is None else (space_of(encoding), None)


def _boxes(data: bytes) -> tuple[bytes | None, bytes | None, bool]:
    """EXIF from its TIFF header on, XMP, and whether there is a gain map. The first of each."""
    found: dict[bytes, bytes] = {}
    if data.startswith(_SIGNATURE):
        for box in boxes(data):
            kind = box.kind if box.kind != _COMPRESSED else data[box.start : box.start + 4]
            if kind not in (_EXIF, _XMP, _GAIN_MAP) or kind in found:
                continue
            found[kind] = data[box.start : box.end]
            if box.kind == _COMPRESSED and kind != _GAIN_MAP:
                found[kind] = _decompressed(found[kind][len(kind) :])
    exif = found.get(_EXIF)
    if exif is not None:
        exif = exif[4 + int.from_bytes(exif[:4], "big") :]
    return exif, found.get(_XMP), _GAIN_MAP in found


def _decompressed(content: bytes) -> bytes:
    """What a compressed box holds; what is damaged or very long becomes something that is damaged."""
    try:
        return bytes(imagecodecs.brotli_decode(content, out=_LONGEST))
    except imagecodecs.BrotliError:
        return bytes(4) + b"damaged"
