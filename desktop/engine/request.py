"""What a caller asks to have rendered."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.student.controls import Controls
from desktop.student.geometry import Region


@dataclass(frozen=True)
class RenderRequest:
    """A region of an opened image, in high-res pixels (None: all of it), and how it is to be rendered.

    The same request of a photo that was just opened gives the same bytes on the same runtime. A region takes
    features that other regions left behind, which may differ by a rounding: docs/adr/0051.

    `into`: a file for the result of a whole image, instead of memory; see `desktop.pixel_file`. It need not
    exist, is overwritten, and belongs to the caller.

    `passes`: 2 for the enlargement of the enlargement. Its `region` is in the pixels of that, and not None: a
    whole photo is enlarged twice instead, see `enlarge_photo`.
    """

    image: int
    region: Region | None = None
    controls: Controls = field(default_factory=Controls)
    into: Path | None = None
    passes: int = 1
