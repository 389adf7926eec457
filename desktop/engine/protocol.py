"""What the window, the batch and the command line need of an engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.events import Job, Listener
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.units import Unit
from desktop.samples import Samples
from desktop.student.manifest import Manifest

ProgressCallback = Callable[[int, int], None]
"""Is given the number of tiles that are done, and that of all tiles."""


@dataclass(frozen=True)
class Preparing:
    """A unit is being tried with the student: `done` of `total` steps, of 0 as long as they are not known."""

    unit: Unit
    done: int
    total: int


class BlockingEngine(Protocol):
    """Renders opened images with one student while the caller waits.

    Its methods may be called from any thread.
    """

    @property
    def runtime_name(self) -> str | None:
        """What runs the student, for people; None as long as it is being loaded."""
        ...

    def open(self, pixels: Samples) -> int:
        """Copy an image, (H, W, 3), into the engine and return the number by which requests name it.

        Raises:
            TooLarge: there is not enough memory.
        """
        ...

    def close(self, image: int) -> None:
        """Forget an image; its unfinished jobs stop."""
        ...

    def render(
        self,
        request: RenderRequest,
        *,
        progress: ProgressCallback | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> Samples:
        """Render and wait: (height, width, 3), samples of the same type as those of the image.

        While `held` returns True no further tile is begun.

        Raises:
            Cancelled: `cancelled` returned True.
            RenderFailed, TooLarge, BadStudent: see their messages.
        """
        ...

    def shutdown(self) -> None:
        """Free the images; unfinished jobs stop. The engine is of no use afterwards."""
        ...


class Engine(BlockingEngine, Protocol):
    """Renders in the background too."""

    @property
    def manifest(self) -> Manifest:
        """That of the student."""
        ...

    @property
    def preparing(self) -> Preparing | None:
        """What is being prepared in the background; meanwhile the processor computes."""
        ...

    def submit(self, request: RenderRequest, listener: Listener, *, urgent: bool = False) -> Job:
        """Start a request and return at once; `listener` is called on a thread of the engine.

        Urgent jobs run before others, the newest first. Exactly one of Finished, Failed and Stopped is the
        last event.

        Raises:
            BadStudent: the student has turned out not to work.
            TooLarge: there is not enough memory for the result.
            ValueError: the region is not inside the result, or there is none for two passes.
        """
        ...
