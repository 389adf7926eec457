"""Makes JPEG XL files by the encoder of libjxl: what imagecodecs can not, such as profiles and boxes."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from ctypes import byref, c_size_t, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Any

import numpy as np
from imagecodecs import _jpegxl
from numpy.typing import NDArray

from desktop.imaging.readers.libjxl_structures import (
    BasicInfo,
    Encoding,
    ExtraChannel,
    FrameHeader,
    PixelFormat,
)

_TYPES = {"float32": 0, "uint8": 2, "uint16": 3}
_NEED_OUTPUT, _GAMMA = 2, 65535


@dataclass(frozen=True)
class Wanted:
    """How a file is to be. Everything else is as libjxl does it."""

    lossless: bool = True
    own_colours: bool | None = None
    """Whether pixels are stored in the colours of the file; None: where it is lossless."""
    icc: bytes | None = None
    primaries: int = 1
    transfer: int | float = 13
    """By its number, or an exponent of encoding, such as 0.45455."""
    white: int = 1
    bits: int | None = None
    brightest: float = 0
    """Candelas per square metre of white; 0: what libjxl chooses."""
    orientation: int = 1
    premultiplied: bool = False
    boxes: tuple[tuple[bytes, bytes, bool], ...] = ()
    """Kind, content and whether it is compressed."""
    durations: tuple[int, ...] = ()
    """Of the frames of an animation."""
    black: bool = False
    """The fourth channel is black ink."""


def jpegxl(pictures: NDArray[Any] | Sequence[NDArray[Any]], wanted: Wanted = Wanted()) -> bytes:
    """A file with pictures (H, W, C) of uint8, uint16 or float32: one, or the frames of an animation.

    It has the size of the first. The others may be larger or smaller, and begin in the same corner.
    """
    frames = [pictures] if isinstance(pictures, np.ndarray) else list(pictures)
    library = ctypes.CDLL(_jpegxl.__file__)
    for name in ("JxlEncoderCreate", "JxlEncoderFrameSettingsCreate"):
        getattr(library, name).restype = c_void_p

    def call(name: str, *arguments: object) -> None:
        if getattr(library, f"JxlEncoder{name}")(*arguments) != 0:
            raise ValueError(f"{name}: {library.JxlEncoderGetError(encoder)}")

    encoder = c_void_p(library.JxlEncoderCreate(None))
    try:
        if wanted.boxes:
            call("UseContainer", encoder, 1)
            call("UseBoxes", encoder)
        call("SetBasicInfo", encoder, byref(_info(library, frames[0], wanted)))
        channels = frames[0].shape[2]
        if channels in (2, 4):
            extra = ExtraChannel()
            kind = ExtraChannel.BLACK if wanted.black else ExtraChannel.ALPHA
            library.JxlEncoderInitExtraChannelInfo(kind, byref(extra))
            extra.bits, extra.exponent_bits = _bits(frames[0], wanted)
            extra.alpha_premultiplied = wanted.premultiplied
            call("SetExtraChannelInfo", encoder, c_size_t(0), byref(extra))
        if wanted.icc is not None:
            call("SetICCProfile", encoder, wanted.icc, c_size_t(len(wanted.icc)))
        else:
            call("SetColorEncoding", encoder, byref(_encoding(channels, wanted)))
        for kind_of_box, content, compressed in wanted.boxes:
            call("AddBox", encoder, kind_of_box, content, c_size_t(len(content)), int(compressed))
        settings = c_void_p(library.JxlEncoderFrameSettingsCreate(encoder, None))
        if wanted.lossless:
            call("SetFrameLossless", settings, 1)
        for number, frame in enumerate(frames):
            if wanted.durations:
                header = FrameHeader()
                library.JxlEncoderInitFrameHeader(byref(header))
                header.duration = wanted.durations[number]
                header.has_crop = frame.shape[:2] != frames[0].shape[:2]
                header.height, header.width = frame.shape[:2]
                call("SetFrameHeader", settings, byref(header))
            colours = np.ascontiguousarray(frame[..., :3] if wanted.black else frame)
            form = PixelFormat(colours.shape[2], _TYPES[frame.dtype.name], 0, 0)
            place = c_void_p(colours.ctypes.data)
            call("AddImageFrame", settings, byref(form), place, c_size_t(colours.nbytes))
            if wanted.black:
                inks = np.ascontiguousarray(frame[..., 3])
                form = PixelFormat(1, _TYPES[frame.dtype.name], 0, 0)
                place = c_void_p(inks.ctypes.data)
                call(
                    "SetExtraChannelBuffer", settings, byref(form), place, c_size_t(inks.nbytes), c_uint32(0)
                )
        library.JxlEncoderCloseInput(encoder)
        return _output(library, encoder)
    finally:
        library.JxlEncoderDestroy(encoder)


def _output(library: ctypes.CDLL, encoder: c_void_p) -> bytes:
    result, block = b"", ctypes.create_string_buffer(2**20)
    while True:
        place, left = c_void_p(ctypes.addressof(block)), c_size_t(len(block))
        status = library.JxlEncoderProcessOutput(encoder, byref(place), byref(left))
        result += block.raw[: len(block) - left.value]
        if status == 0:
            return result
        if status != _NEED_OUTPUT:
            raise ValueError(f"ProcessOutput: {library.JxlEncoderGetError(encoder)}")


def _bits(picture: NDArray[Any], wanted: Wanted) -> tuple[int, int]:
    return wanted.bits or 8 * picture.dtype.itemsize, 8 if picture.dtype.kind == "f" else 0


def _info(library: ctypes.CDLL, picture: NDArray[Any], wanted: Wanted) -> BasicInfo:
    info = BasicInfo()
    library.JxlEncoderInitBasicInfo(byref(info))
    info.height, info.width, channels = picture.shape
    info.bits, info.exponent_bits = _bits(picture, wanted)
    info.uses_original_profile = wanted.lossless if wanted.own_colours is None else wanted.own_colours
    info.orientation, info.intensity_target = wanted.orientation, wanted.brightest
    info.colour_channels = 1 if channels <= 2 else 3
    if channels in (2, 4):
        info.extra_channels = 1
        if not wanted.black:
            info.alpha_bits, info.alpha_exponent_bits = info.bits, info.exponent_bits
            info.alpha_premultiplied = wanted.premultiplied
    if wanted.durations:
        info.has_animation, info.others[2], info.others[3] = 1, 10, 1
    return info


def _encoding(channels: int, wanted: Wanted) -> Encoding:
    encoding = Encoding()
    encoding.space = Encoding.GREY if channels <= 2 else Encoding.RGB
    encoding.white, encoding.primaries, encoding.intent = wanted.white, wanted.primaries, 1
    if isinstance(wanted.transfer, float):
        encoding.transfer, encoding.gamma = _GAMMA, wanted.transfer
    else:
        encoding.transfer = wanted.transfer
    return encoding
