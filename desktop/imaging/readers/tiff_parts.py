"""Decodes a page of a TIFF: all of it, or what there is of a damaged one, strip by strip or tile by tile."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from tifffile import TiffPage

from desktop.imaging import jpeg_kinds
from desktop.imaging.isobmff import code_stream_size
from desktop.imaging.readers.quiet import quiet

_UNCOMPRESSED = 1
_JPEG, _JPEG_2000 = (6, 7, 34892, 33007), (33003, 33005, 34712)
_HEADER = 2**16
_SPARE = 2**20
"""Pixels that a part may have beyond four times its place, since encoders round sizes up."""


def whole(page: TiffPage) -> NDArray[Any]:
    """The array of a page.

    Raises:
        OSError: a part of it is missing or damaged.
    """
    if not all(page.databytecounts):
        raise OSError("a part of the image is missing")
    _check_parts(page)
    try:
        with quiet():  # some codecs write to standard error
            return page.asarray()
    except MemoryError:
        raise
    except Exception as error:  # libraries raise many kinds of errors for damaged data
        raise OSError("a part of the image is damaged") from error


def what_there_is(page: TiffPage) -> NDArray[Any]:
    """The array of a page, as tifffile gives it, with 0 where a part is missing or damaged.

    Raises:
        OSError: nothing of it can be decoded.
    """
    _check_parts(page)
    decode = page.decode
    found = 0

    def tolerant(data: bytes | None, index: int, **options: Any) -> Any:
        nonlocal found
        if data and page.compression == _UNCOMPRESSED:
            data = data.ljust(page.databytecounts[index], b"\0")
        try:
            with quiet():
                part = decode(data or None, index, **options)
            found += part[0] is not None
            return part
        except Exception:
            return decode(None, index, **options)

    page.__dict__["decode"] = tolerant  # a cached property
    result = np.zeros(page.shaped, page.dtype)
    for part, (sample, depth, top, left, _), _shape in page.segments(maxworkers=1, _fullsize=False):
        if part is not None:
            place = result[sample, depth : depth + part.shape[0], top:, left:][
                :, : part.shape[1], : part.shape[2]
            ]
            place[...] = part[:, : place.shape[1], : place.shape[2]]
    if not found:
        raise OSError("no part of the image can be decoded")
    return result.reshape(page.shape)


def _check_parts(page: TiffPage) -> None:
    """Check that no part is a picture much larger than its place, which would be decoded whole.

    Raises:
        ValueError: one is.
    """
    if page.compression not in (*_JPEG, *_JPEG_2000):
        return
    place = (
        page.tilewidth * page.tilelength
        if page.is_tiled
        else page.imagewidth * min(page.rowsperstrip, page.imagelength)
    )
    file = page.parent.filehandle
    for start, length in zip(page.dataoffsets, page.databytecounts, strict=True):
        file.seek(start)
        head = file.read(min(length, _HEADER))
        size = jpeg_kinds.size(head) if page.compression in _JPEG else code_stream_size(head)
        if size is not None and size[0] * size[1] > 4 * place + _SPARE:
            raise ValueError(f"a part of the image has {size[0]} x {size[1]} pixels")
