"""Files <-> arrays: the only package that knows file formats, colour profiles and metadata."""

from desktop.imaging.colour.profiles import is_srgb, to_display_p3, to_display_srgb
from desktop.imaging.header import Header
from desktop.imaging.naming import result_path
from desktop.imaging.photo import FORMATS, Format, Photo, WriteOptions
from desktop.imaging.reading import read, read_header
from desktop.imaging.reading_apart import read_apart
from desktop.imaging.resizing import resize
from desktop.imaging.writing.encode import losses, not_kept
from desktop.imaging.writing.safe_write import clear_partial, clear_partials, write

__all__ = [
    "FORMATS",
    "Format",
    "Header",
    "Photo",
    "WriteOptions",
    "clear_partial",
    "clear_partials",
    "is_srgb",
    "losses",
    "not_kept",
    "read",
    "read_apart",
    "read_header",
    "resize",
    "result_path",
    "to_display_p3",
    "to_display_srgb",
    "write",
]
