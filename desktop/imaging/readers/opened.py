"""What every reader gives: the header at once, the rest on demand while the file is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.imaging.colour.space import ColourSpace
from desktop.imaging.header import Header
from desktop.imaging.metadata.described import Described
from desktop.imaging.modes import Pixels


@dataclass(frozen=True)
class Opened:
    """A file whose header has been read. Both functions may raise any error if the file is damaged."""

    header: Header
    turn: int
    """The orientation, 1 to 8 as in EXIF, that the pixels still have to be brought upright from."""
    metadata: Callable[[], tuple[Described, tuple[str, ...]]]
    """In line with the upright picture, and notes on what was left out. Called before `pixels`."""
    pixels: Callable[[], Pixels]
    """Decode, in the orientation of the file."""
    draft: Callable[[tuple[int, int]], object] = lambda size: None
    """Tell the decoder that pixels of at least this size will do, if it can save time that way."""
    icc: bytes | None = None
    """The colour profile, where it is known before the pixels."""
    notes: tuple[str, ...] = ()
    """Notes for the person on what is not read."""
    space: Callable[[], ColourSpace | None] = lambda: None
    """What the file says about its colours in another way. Called after `metadata`."""
    jpeg_quality: float | None = None
    """See `Photo.jpeg_quality`."""
    bytes_per_pixel: int = 4
    """Of the decoded array, before it is converted."""
