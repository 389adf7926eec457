"""What is enlarged, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.batch.journal import Key
from desktop.batch.settings import OutputSettings
from desktop.batch.space import most_bytes
from desktop.batch.typical_size import typical_bytes
from desktop.batch.work import Work
from desktop.engine import BlockingEngine
from desktop.imaging import Format, Photo

EngineProvider = Callable[[], BlockingEngine]
"""Gives the engine when a photo needs it. It may start the engine only then."""


@dataclass(frozen=True)
class EnlargeJob:
    """A photo to enlarge, and the file to make from it."""

    source: Path
    source_size: tuple[int, int]
    """Width and height in pixels of the photo, as its header says, or of the crop of it; in its pose."""
    target: Path
    """The file to write. If there is one already, it stays, and the result gets a number: "name 2.png"."""
    format: Format
    """Of the result. It is decided, whereas `settings.format` may be "same"."""
    settings: OutputSettings
    key: Key | None = None
    """What the journal records the result under; None: it records nothing."""
    notes: tuple[str, ...] = ()
    """Sentences about the choice of the format, for the notes of the result."""
    photo: Photo | None = None
    """The content of `source`, not cropped or turned, if it is open already. What matters was said then."""
    makes_folder: bool = True
    """Whether the folder of `target` is made if it is missing. Otherwise that is an error."""
    skip_finished: bool = False
    """Whether it is left out if another program has finished it, with this `key`, since it was planned."""
    deep: bool = False
    """Whether the photo has more than 8 bits per channel."""
    whole_size: tuple[int, int] | None = None
    """Width and height of the photo before it is cropped or turned, which is read; None: it is not."""
    work: Work = field(init=False, compare=False)
    """How long a pixel of the photo takes depends on it. Made with the job: that is done in a thread."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "work", Work.of(self.settings, self.source_size, self.size))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the result in pixels."""
        return self.settings.size.of(*self.source_size)

    @property
    def predicted_bytes(self) -> int:
        """The estimated size of the result in bytes, on the high side: whether there is room for it."""
        return most_bytes(self.size, self.format, self.settings, deep=self.deep)

    @property
    def typical_bytes(self) -> int:
        """What such a result usually has, in bytes: for the person to know."""
        return typical_bytes(self.size, self.format, self.settings, deep=self.deep)

    @property
    def pixels(self) -> int:
        """How many pixels the photo has: a measure of the work."""
        return self.source_size[0] * self.source_size[1]


@dataclass(frozen=True)
class EnlargeResult:
    """The file that was written."""

    path: Path
    size: tuple[int, int]
    """Width and height in pixels."""
    seconds: float
    """From the start of the job, or the end of that before it in a batch, to the check of the file."""
    notes: tuple[str, ...]
    """Sentences that the person should see: about the photo, its format and size, and what was lost."""
    enlarged: bool = True
    """Whether it has more pixels than the photo, in width or height."""
    by_another: bool = False
    """Whether another window or command line made it, and this one nothing."""
