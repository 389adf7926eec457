"""What a caller asks to have rendered."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.student.controls import Controls
from desktop.student.geometry import Region


@dataclass(frozen=True)
class RenderRequest:
    """A region of an opened image, in high-res pixels (None: all of it), and how it is to be rendered.

    The same request gives the same bytes on the same runtime.
    """

    image: int
    region: Region | None = None
    controls: Controls = field(default_factory=Controls)
