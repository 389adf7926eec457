"""Calls libjxl, the decoder of JPEG XL that imagecodecs carries.

imagecodecs itself gives the pixels without their colour space. Its module is linked with libjxl, so that the
functions of libjxl are found through it, wherever its file is.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_int, c_size_t, c_uint32, c_void_p
from functools import cache
from typing import Any

from imagecodecs import _jpegxl
from numpy.typing import NDArray

from desktop.imaging.readers.libjxl_structures import (
    Allocate,
    BasicInfo,
    Cms,
    Encoding,
    ExtraChannel,
    FrameHeader,
    Free,
    MemoryManager,
    PixelFormat,
)

VERSION = (0, 11)
"""That of `libjxl_structures`."""

SUCCESS, ERROR, NEED_INPUT, NEED_IMAGE = 0, 1, 2, 5
BASIC_INFO, COLOURS, FRAME, IMAGE = 0x40, 0x100, 0x400, 0x1000
"""What `Decoder.next` returns."""

ORIGINAL, DATA = 0, 1
"""Whose colours: those that the file names, or those of the pixels that are decoded."""

_TYPES = {"float32": 0, "uint8": 2, "uint16": 3}
_THREADS = 4

_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "DecoderVersion": (c_uint32, ()),
    "DecoderCreate": (c_void_p, (POINTER(MemoryManager),)),
    "DecoderDestroy": (None, (c_void_p,)),
    "DecoderSubscribeEvents": (c_int, (c_void_p, c_int)),
    "DecoderSetCoalescing": (c_int, (c_void_p, c_int)),
    "DecoderSetKeepOrientation": (c_int, (c_void_p, c_int)),
    "DecoderSetParallelRunner": (c_int, (c_void_p, c_void_p, c_void_p)),
    "DecoderSetCms": (c_int, (c_void_p, Cms)),
    "DecoderSetInput": (c_int, (c_void_p, ctypes.c_char_p, c_size_t)),
    "DecoderCloseInput": (None, (c_void_p,)),
    "DecoderProcessInput": (c_int, (c_void_p,)),
    "DecoderGetBasicInfo": (c_int, (c_void_p, POINTER(BasicInfo))),
    "DecoderGetFrameHeader": (c_int, (c_void_p, POINTER(FrameHeader))),
    "DecoderGetExtraChannelInfo": (c_int, (c_void_p, c_size_t, POINTER(ExtraChannel))),
    "DecoderGetColorAsEncodedProfile": (c_int, (c_void_p, c_int, POINTER(Encoding))),
    "DecoderGetICCProfileSize": (c_int, (c_void_p, c_int, POINTER(c_size_t))),
    "DecoderGetColorAsICCProfile": (c_int, (c_void_p, c_int, c_void_p, c_size_t)),
    "DecoderSetOutputColorProfile": (c_int, (c_void_p, POINTER(Encoding), ctypes.c_char_p, c_size_t)),
    "DecoderSetImageOutBuffer": (c_int, (c_void_p, POINTER(PixelFormat), c_void_p, c_size_t)),
    "DecoderFlushImage": (c_int, (c_void_p,)),
    "ThreadParallelRunnerCreate": (c_void_p, (c_void_p, c_size_t)),
    "ThreadParallelRunnerDestroy": (None, (c_void_p,)),
    "GetDefaultCms": (POINTER(Cms), ()),
}


@cache
def _library() -> ctypes.CDLL:
    """The functions of libjxl.

    Raises:
        OSError: this imagecodecs carries another version.
    """
    library = ctypes.CDLL(_jpegxl.__file__)
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, f"Jxl{name}")
        function.restype, function.argtypes = result, arguments
    version = int(library.JxlDecoderVersion())
    if (version // 1_000_000, version // 1000 % 1000) != VERSION:
        raise OSError(f"libjxl has the version {version}")
    return library


class TooMuchMemory(MemoryError):
    """Decoding would take more memory than it may."""


class _Memory:
    """Allocates for libjxl up to a limit: frames and layers may be larger than the picture."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._sizes: dict[int, int] = {}
        self._lock = threading.Lock()
        self.refused = False
        c = ctypes.CDLL(None)
        self._malloc, self._release = c.malloc, c.free
        self._malloc.restype, self._malloc.argtypes = c_void_p, (c_size_t,)
        self._release.restype, self._release.argtypes = None, (c_void_p,)
        self.manager = MemoryManager(None, Allocate(self._allocate), Free(self._free))

    def _allocate(self, _: object, size: int) -> int | None:
        with self._lock:
            if self._held + size > self._most:
                self.refused = True
                return None
            self._held += size
        address: int | None = self._malloc(size)
        with self._lock:
            if address is None:
                self._held -= size
            else:
                self._sizes[address] = size
        return address

    def _free(self, _: object, address: int | None) -> None:
        if address is not None:
            with self._lock:
                self._held -= self._sizes.pop(address)
            self._release(address)


class Decoder:
    """Decodes one file, which is in memory, in steps. Made by `decoder`."""

    def __init__(self, library: ctypes.CDLL, handle: int, memory: _Memory) -> None:
        self._library, self._handle, self._memory = library, handle, memory
        self._image: NDArray[Any] | None = None

    def next(self) -> int:
        """Go on to the next event that was asked for; `NEED_INPUT` at an early end of the file.

        Raises:
            TooMuchMemory: it would take more than it may.
            OSError: the file is damaged.
        """
        status = int(self._library.JxlDecoderProcessInput(self._handle))
        if status == ERROR:
            if self._memory.refused:
                raise TooMuchMemory
            raise OSError("libjxl says that it is damaged")
        return status

    def basic_info(self) -> BasicInfo:
        """What the header says; from `BASIC_INFO` on."""
        info = BasicInfo()
        self._check(self._library.JxlDecoderGetBasicInfo(self._handle, byref(info)))
        return info

    def frame(self) -> FrameHeader:
        """What the frame is that begins; at `FRAME`."""
        header = FrameHeader()
        self._check(self._library.JxlDecoderGetFrameHeader(self._handle, byref(header)))
        return header

    def extra_channel(self, index: int) -> ExtraChannel:
        """What a channel is; from `BASIC_INFO` on."""
        info = ExtraChannel()
        self._check(self._library.JxlDecoderGetExtraChannelInfo(self._handle, index, byref(info)))
        return info

    def encoding(self, whose: int) -> Encoding | None:
        """The colour space, from `COLOURS` on; None: it is described by an ICC profile, or not at all."""
        found = Encoding()
        status = self._library.JxlDecoderGetColorAsEncodedProfile(self._handle, whose, byref(found))
        return found if status == SUCCESS else None

    def profile(self, whose: int) -> bytes | None:
        """The ICC profile, from `COLOURS` on; None: there is none."""
        size = c_size_t()
        if self._library.JxlDecoderGetICCProfileSize(self._handle, whose, byref(size)) != SUCCESS:
            return None
        result = ctypes.create_string_buffer(size.value)
        self._check(self._library.JxlDecoderGetColorAsICCProfile(self._handle, whose, result, size))
        return result.raw

    def set_profile(self, icc: bytes) -> bool:
        """Ask for pixels in these colours, at `COLOURS`; False: libjxl can not make them.

        Only where they are not stored in the colours of the file (`uses_original_profile`).
        """
        status = self._library.JxlDecoderSetOutputColorProfile(self._handle, None, icc, len(icc))
        return bool(status == SUCCESS)

    def set_image(self, image: NDArray[Any]) -> None:
        """Where the pixels go, at `NEED_IMAGE`: (H, W, C), C-contiguous, uint8, uint16 or float32."""
        form = PixelFormat(image.shape[2], _TYPES[image.dtype.name], 0, 0)
        self._check(
            self._library.JxlDecoderSetImageOutBuffer(
                self._handle, byref(form), image.ctypes.data, image.nbytes
            )
        )
        self._image = image  # it has to live as long as the decoder

    def flush(self) -> None:
        """Put what has been decoded so far into the image.

        Raises:
            OSError: that is nothing.
        """
        self._check(self._library.JxlDecoderFlushImage(self._handle))

    def _check(self, status: int) -> None:
        if status != SUCCESS:
            raise OSError(f"libjxl returns {status}")


@contextmanager
def decoder(data: bytes, events: int, most: int, *, layers: bool = False) -> Iterator[Decoder]:
    """A decoder of a file that stops at the events; it takes at most `most` bytes besides image and file.

    `layers`: frames are the layers that a picture is put together from.
    """
    library = _library()
    memory = _Memory(most)
    handle = library.JxlDecoderCreate(byref(memory.manager))
    if not handle:
        raise TooMuchMemory
    runner = library.JxlThreadParallelRunnerCreate(None, _THREADS)
    try:
        run = ctypes.cast(library.JxlThreadParallelRunner, c_void_p)
        library.JxlDecoderSetParallelRunner(handle, run, runner)
        library.JxlDecoderSetCms(handle, library.JxlGetDefaultCms().contents)
        library.JxlDecoderSetKeepOrientation(handle, 1)
        library.JxlDecoderSetCoalescing(handle, not layers)
        library.JxlDecoderSubscribeEvents(handle, events)
        library.JxlDecoderSetInput(handle, data, len(data))
        library.JxlDecoderCloseInput(handle)
        yield Decoder(library, handle, memory)
    finally:
        library.JxlDecoderDestroy(handle)
        library.JxlThreadParallelRunnerDestroy(runner)
