"""The frame around the part of a photo that is to be kept: how it is moved, drawn and resized."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.student.geometry import Region

LEAST = 16
"""The smallest side of a frame that is drawn or dragged, in pixels of the photo."""
_EXACT = 1e-6
"""What a division may be off by, in pixels."""

Pair = tuple[float, float]


class Grip(NamedTuple):
    """A corner or an edge of a frame: which of its sides moves across and down; 0: none does."""

    across: int
    """-1: the left side, 1: the right one."""
    down: int
    """-1: the upper side, 1: the lower one."""


CORNERS = tuple(Grip(across, down) for across in (-1, 1) for down in (-1, 1))
EDGES = (Grip(-1, 0), Grip(1, 0), Grip(0, -1), Grip(0, 1))


@dataclass(frozen=True)
class CropFrame:
    """Never reaches out of the photo. Every change makes a new frame."""

    photo: tuple[int, int]
    """Width and height of the whole photo in pixels, at least 1."""
    region: Region
    """What is kept, in pixels of the photo."""
    ratio: float | None = None
    """Width / height to be kept, within one pixel; None: any."""
    by_hand: Region | None = None
    """The region that was set last by hand, which other ratios are taken about; None: the whole photo."""

    @classmethod
    def whole(cls, width: int, height: int) -> CropFrame:
        """Around all of a photo of this size."""
        return cls((width, height), Region(0, 0, width, height))

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return (self.region.width, self.region.height) == self.photo

    @property
    def movable(self) -> bool:
        """Whether there is room to move it."""
        return not self.is_whole

    def has(self, ratio: float) -> bool:
        """Whether it has this ratio, as well as whole pixels can."""
        width, height = self.region.width, self.region.height
        long, short, share = (width, height, 1 / ratio) if ratio >= 1 else (height, width, ratio)
        return abs(short - long * share) <= 0.5 + _EXACT

    def moved(self, across: float, down: float) -> CropFrame:
        """So many pixels to the right and down, as far as the photo goes."""
        region = self.region
        return self._at(region.left + across, region.top + down, (region.width, region.height))

    def dragged(self, grip: Grip, across: float, down: float) -> CropFrame:
        """With a corner or an edge moved so far.

        The opposite corner stays in place. With a ratio, the middle of the edge opposite of an edge does, as
        far as there is room on both sides.
        """
        region, (width, height) = self.region, self.photo
        wanted = region.width + grip.across * across, region.height + grip.down * down
        if self.ratio is not None:
            wanted = _on_diagonal(wanted, grip, self.ratio)
        room = (
            _room(grip.across, region.left, region.width, width, fixed=self.ratio is None),
            _room(grip.down, region.top, region.height, height, fixed=self.ratio is None),
        )
        size = self._size(wanted, room)
        left = _begin(grip.across, region.left, region.width, size[0])
        return self._at(left, _begin(grip.down, region.top, region.height, size[1]), size)

    def drawn(self, start: Pair, end: Pair) -> CropFrame:
        """A new one, from one corner to the opposite one, both in pixels of the photo."""
        left, top = (round(max(0, min(at, most))) for at, most in zip(start, self.photo, strict=True))
        across, down = end[0] - left, end[1] - top
        grip = Grip(1 if across >= 0 else -1, 1 if down >= 0 else -1)
        return replace(self, region=Region(left, top, 0, 0)).dragged(grip, across, down)

    def shaped(self, ratio: float | None) -> CropFrame:
        """With another ratio, about the middle of what was set by hand and of its area, as far as that fits.

        Of the whole photo that is the largest frame in its middle. None: as it is, and free from now on.
        """
        if ratio is None:
            return replace(self, ratio=None, by_hand=self.region)
        about = self.by_hand or Region(0, 0, *self.photo)
        width = math.sqrt(about.width * about.height * ratio)
        shaped = replace(self, ratio=ratio)
        size = shaped._size((width, width / ratio), self.photo)
        left = about.left + (about.width - size[0]) / 2
        return replace(shaped._at(left, about.top + (about.height - size[1]) / 2, size), by_hand=self.by_hand)

    def turned(self) -> CropFrame:
        """With width and height in exchange: upright if it lies across."""
        if self.ratio is not None:
            return self.shaped(1 / self.ratio)
        return replace(self.shaped(self.region.height / self.region.width), ratio=None)

    def _at(self, left: float, top: float, size: tuple[int, int]) -> CropFrame:
        """Of this size, at this place or the next one inside of the photo."""
        x = max(0, min(round(left), self.photo[0] - size[0]))
        y = max(0, min(round(top), self.photo[1] - size[1]))
        region = Region(x, y, *size)
        return replace(self, region=region, by_hand=region)

    def _size(self, wanted: Pair, room: tuple[int, int]) -> tuple[int, int]:
        """What comes next to a width and height where there is so much room, with the ratio."""
        least = self._least()
        most = max(room[0], least[0]), max(room[1], least[1])
        if self.ratio is None:
            width, height = (
                max(low, min(round(side), high)) for side, low, high in zip(wanted, least, most, strict=True)
            )
            return width, height
        return _of_ratio(self.ratio, wanted, least, most)

    def _least(self) -> tuple[int, int]:
        """The smallest width and height that it may get."""
        width, height = (min(LEAST, side) for side in self.photo)
        if self.ratio is None:
            return width, height
        return _of_ratio(self.ratio, (0, 0), (width, height), self.photo)


def _of_ratio(ratio: float, wanted: Pair, least: tuple[int, int], most: tuple[int, int]) -> tuple[int, int]:
    """Whole pixels of a ratio, next to what is wanted. If both limits can not be kept, `most` is."""
    wide = ratio >= 1
    share = 1 / ratio if wide else ratio
    turn = 1 if wide else -1
    (long, _), (low, low_short), (high, high_short) = wanted[::turn], least[::turn], most[::turn]
    highest = min(high, math.floor(high_short / share + _EXACT))
    lowest = min(highest, max(low, math.ceil(low_short / share - _EXACT)))
    sides = max(lowest, min(round(long), highest))
    width, height = (sides, max(1, round(sides * share)))[::turn]
    return width, height


def _on_diagonal(wanted: Pair, grip: Grip, ratio: float) -> Pair:
    """The size of a ratio that a grip asks for: an edge by its side, a corner by what is next on its way."""
    width, height = wanted
    if not grip.down:
        return width, width / ratio
    if grip.across:
        height = (width * ratio + height) / (ratio * ratio + 1)
    return height * ratio, height


def _room(side: int, begin: int, length: int, all_of: int, *, fixed: bool) -> int:
    """How long a side may get: to the edge of the photo; where none moves, as it is if that is `fixed`."""
    if side:
        return all_of - begin if side > 0 else begin + length
    return length if fixed else all_of


def _begin(side: int, begin: int, before: int, after: int) -> float:
    """Where a side begins whose length has changed."""
    return begin if side > 0 else begin + before - after if side < 0 else begin + (before - after) / 2
