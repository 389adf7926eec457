"""What a page of a TIFF is: the page to read, its layout, and the names of the kinds that are not read."""

from __future__ import annotations

from tifffile import TIFF, TiffFile, TiffPage

from desktop.imaging.layouts import Layout, Space
from desktop.user_text import UserText

_SUBFILE_TYPE, _OLD_SUBFILE_TYPE, _INK_SET, _DNG_VERSION = 254, 255, 332, 50706
_PREVIEW_OR_MASK = 1 | 4
_OLD_PREVIEW = 2

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _MASK, _INKS, _YCBCR, _CIE_LAB, _ICC_LAB = (
    *range(7),
    8,
    9,
)
_BIG_TIFF = 43
_SENSOR = (32803, 34892)
"""The photometric interpretations of camera raw files."""
_OLD_JPEG, _JPEG, _FAX = 6, 7, (2, 3)
_UNSIGNED, _SIGNED, _FLOAT, _COMPLEX = 1, 2, 3, (5, 6)
_PREMULTIPLIED, _STRAIGHT = 1, 2
_NOT_CMYK = 2
_IN_PLANES = 2
_MOST_EXAMINED = 64
"""Pages whose kind is looked at; those after them are taken for full pages."""

_SPACES: dict[int, Space] = {_RGB: "rgb", _INKS: "cmyk", _CIE_LAB: "lab", _ICC_LAB: "lab"}
_SAMPLES: dict[Space, int] = {"grey": 1, "rgb": 3, "cmyk": 4, "lab": 3}


def chosen(tiff: TiffFile) -> tuple[TiffPage, int, int]:
    """The first page that is no preview and no mask, its index, and the number of such pages."""
    total = len(tiff.pages)
    full = [index for index in range(min(total, _MOST_EXAMINED)) if _is_full(_page(tiff, index))]
    first = full[0] if full else 0
    return _page(tiff, first), first, max(len(full) + max(total - _MOST_EXAMINED, 0), 1)


def is_raw(tiff: TiffFile) -> bool:
    """Whether this is a camera raw file, whose first page may be a small preview."""
    for index in range(min(len(tiff.pages), _MOST_EXAMINED)):
        page = _page(tiff, index)
        inner = [part for part in page.pages or () if isinstance(part, TiffPage)] if page.subifds else []
        if _DNG_VERSION in page.tags or any(part.photometric in _SENSOR for part in (page, *inner)):
            return True
    return False


def is_fax(page: TiffPage) -> bool:
    """Whether it is compressed as by Group 3. imagecodecs makes white of what is wrong there."""
    return page.compression in _FAX and is_grey(page) and page.parent.tiff.version != _BIG_TIFF


def needs_pillow(page: TiffPage) -> bool:
    """Whether it is in YCbCr or in old-style JPEG, which only libtiff knows."""
    return page.compression == _OLD_JPEG or (page.photometric == _YCBCR and page.compression != _JPEG)


def unread(page: TiffPage) -> UserText | None:
    """What it is, if it is valid but of a kind that is not read.

    Raises:
        ValueError: it has several compressions, as a damaged one may.
    """
    if not isinstance(page.compression, int):
        raise ValueError("the compression is no number")
    if needs_pillow(page) or is_fax(page):
        apart = page.photometric == _YCBCR and page.planarconfig == _IN_PLANES
        return UserText("a TIFF image with luma and chroma in separate planes") if apart else None
    if page.compression not in TIFF.DECOMPRESSORS:
        method = getattr(page.compression, "name", str(page.compression))
        return UserText("a TIFF image with the compression {method}", method=method)
    if page.sampleformat in _COMPLEX:
        return UserText("a TIFF image with complex numbers")
    bits: object = page.bitspersample  # a tuple if the channels differ
    if not isinstance(bits, int) or page.dtype is None:
        return UserText("a TIFF image with an unusual number of bits per channel")
    if page.sampleformat == _SIGNED and bits not in (8, 16, 32, 64):
        return UserText("a TIFF image with an unusual number of bits per channel")
    if page.imagedepth > 1:
        return UserText("a TIFF volume")
    inks = page.tags.valueof(_INK_SET) == _NOT_CMYK or colours(page) != _SAMPLES["cmyk"]
    if page.photometric == _INKS and inks:
        return UserText("a TIFF image with inks other than those of CMYK")
    known = (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _PALETTE, _MASK, _YCBCR, *_SPACES)
    if page.photometric not in known or colours(page) < _SAMPLES[space(page)]:
        return UserText("a TIFF image with an unusual colour space")
    return None


def space(page: TiffPage) -> Space:
    """Its colour space. Three or more channels without a meaning are taken for RGB."""
    if page.photometric in _SPACES:
        return _SPACES[page.photometric]
    if page.photometric == _YCBCR:
        return "rgb"  # the JPEG decoder has converted it
    return "rgb" if is_grey(page) and colours(page) >= _SAMPLES["rgb"] else "grey"


def is_grey(page: TiffPage) -> bool:
    """Whether it says that it is greyscale."""
    return page.photometric in (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _MASK)


def is_palette(page: TiffPage) -> bool:
    """Whether its numbers are indices of colours."""
    return bool(page.photometric == _PALETTE)


def colours(page: TiffPage) -> int:
    """The number of channels that are neither alpha nor of unknown meaning."""
    return int(page.samplesperpixel) - len(page.extrasamples)


def layout(page: TiffPage) -> Layout:
    """The meaning of its numbers."""
    kinds = [int(kind) for kind in page.extrasamples]
    at = next((n for n, kind in enumerate(kinds) if kind in (_PREMULTIPLIED, _STRAIGHT)), None)
    return Layout(
        space(page),
        white=2**page.bitspersample - 1 if page.sampleformat == _UNSIGNED else None,
        inverted=page.photometric == _WHITE_IS_ZERO and space(page) == "grey",
        alpha=None if at is None else colours(page) + at,
        premultiplied=at is not None and kinds[at] == _PREMULTIPLIED,
    )


def left_out(page: TiffPage) -> int:
    """The number of channels that are not read."""
    used = 1 if is_palette(page) else _SAMPLES[space(page)]
    return int(page.samplesperpixel) - used - (layout(page).alpha is not None)


def signs(page: TiffPage) -> tuple[int, ...]:
    """The channels with numbers around 0 in an otherwise unsigned image: a and b of CIE L*a*b*."""
    return (1, 2) if page.photometric == _CIE_LAB and page.sampleformat == _UNSIGNED else ()


def _is_full(page: TiffPage) -> bool:
    kind = page.tags.valueof(_SUBFILE_TYPE, 0)
    old = page.tags.valueof(_OLD_SUBFILE_TYPE, 0)
    return not (isinstance(kind, int) and kind & _PREVIEW_OR_MASK) and old != _OLD_PREVIEW


def _page(tiff: TiffFile, index: int) -> TiffPage:
    page = tiff.pages[index]
    assert isinstance(page, TiffPage)  # no frames, unless they are asked for
    return page
