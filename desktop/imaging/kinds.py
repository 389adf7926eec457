"""The table of the kinds of files that are read. Everything that lists them follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.user_text import UserText


@dataclass(frozen=True)
class Kind:
    """A kind of file that is read."""

    name: str
    """As in `Header.format`."""
    title: str
    """As people call it."""
    suffixes: tuple[str, ...]
    """Of its files, in lower case. They choose files from folders and dialogs; the content decides."""
    types: tuple[str, ...]
    """Its uniform type identifiers on macOS."""
    magic: tuple[bytes, ...] = ()
    """How its files begin, where that alone tells it."""


KINDS = (
    Kind("jpeg", "JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), ("public.jpeg",), (b"\xff\xd8\xff",)),
    Kind("png", "PNG", (".png", ".apng"), ("public.png",), (b"\x89PNG\r\n\x1a\n",)),
    Kind("webp", "WebP", (".webp",), ("org.webmproject.webp",)),
    Kind("tiff", "TIFF", (".tif", ".tiff"), ("public.tiff",), (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    Kind("heic", "HEIC", (".heic", ".heif", ".hif"), ("public.heic", "public.heif")),
    Kind("avif", "AVIF", (".avif",), ("public.avif",)),
    Kind(
        "raw",
        "camera raw",
        (
            *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef"),
            *(".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf", ".srw"),
        ),
        ("public.camera-raw-image", "com.adobe.raw-image"),
        (b"IIU\0", b"IIRO", b"IIRS", b"MMOR", b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM"),
    ),
    Kind(
        "jpeg2000",
        "JPEG 2000",
        (".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx"),
        ("public.jpeg-2000",),
        (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
    ),
    Kind(
        "jpegxl",
        "JPEG XL",
        (".jxl",),
        ("public.jpeg-xl",),
        (b"\0\0\0\x0cJXL \r\n\x87\n", b"\xff\x0a"),
    ),
    Kind("bmp", "BMP", (".bmp", ".dib"), ("com.microsoft.bmp",), (b"BM",)),
    Kind("gif", "GIF", (".gif",), ("com.compuserve.gif",), (b"GIF87a", b"GIF89a")),
    Kind("tga", "TGA", (".tga", ".icb", ".vda", ".vst"), ("com.truevision.tga-image",)),
    Kind("pnm", "PNM", (".ppm", ".pgm", ".pbm", ".pnm"), ("public.pbm",)),
    Kind("ico", "ICO", (".ico",), ("com.microsoft.ico",), (b"\0\0\1\0",)),
)
"""In the order in which they are listed for people."""

SUFFIXES = frozenset(suffix for kind in KINDS for suffix in kind.suffixes)

TYPES = tuple(identifier for kind in KINDS for identifier in kind.types)
"""What the app on a Mac says that it opens."""

TITLES = UserText(
    "JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO"
)
"""The titles of `KINDS` for a sentence, in one text that can be translated."""


def kind_of_suffix(suffix: str) -> str | None:
    """The kind whose files have this suffix."""
    return next((kind.name for kind in KINDS if suffix.lower() in kind.suffixes), None)


def title(name: str) -> str:
    """What people call a kind of file."""
    return next(kind.title for kind in KINDS if kind.name == name)
