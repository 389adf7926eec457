"""What the engine needs of a runtime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.errors import BadStudent

TITLES = {"coreml": "Core ML", "torch": "torch"}
"""For people; the name of a runtime begins with it."""


class UnitFailed(BadStudent):
    """The unit that computes does not take a program. Another unit, or torch, may take it."""


Value = Any
"""An array, or what `run` of the same runtime returned: an array in the place and precision it prefers."""
Inputs = dict[str, Value]
Features = dict[str, Value]
"""What is kept of a part of a photo for `render`: maps (1, C, H, W) by name."""
Shapes = dict[str, tuple[int, ...]]
"""By the name of an input."""


class Runtime(Protocol):
    """Runs the programs of a student on tiles with a batch axis of 1."""

    name: str
    """For people: which runtime, which device, which precision."""

    any_size: bool
    """Whether programs take maps of any height and width, and not only those of a tile.

    A map of 1 x 1 then stands for one that is the same everywhere.
    """

    overlaps: bool
    """Whether `run` may be called by several threads, and lets others compute meanwhile."""

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        """Run the program of that name on named inputs (1, C, H, W).

        `faithful`: the result is for realism 0 alone, so what has no effect there may be left out.
        Returns its output, or a dict of them by name where it has several.
        """
        ...

    def array(self, value: Value) -> NDArray[np.float32]:
        """What `run` returned, for the host to compute with."""
        ...

    def join(self, rows: Sequence[Sequence[Value]]) -> Value:
        """Maps (1, C, H, W) side by side in rows, as one map."""
        ...

    def size_of(self, value: Value) -> int:
        """Bytes that a value takes."""
        ...

    def safer(self) -> Runtime | None:
        """A slower runtime in float32 for tiles that came back unusable; None where this is it already."""
        ...


def shapes_text(shapes: Shapes) -> str:
    """Shapes of inputs for a message."""
    return (
        ", ".join(f"{name} {'x'.join(map(str, shape))}" for name, shape in sorted(shapes.items()))
        or "nothing"
    )
