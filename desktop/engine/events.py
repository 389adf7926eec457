"""A request on its way through an engine, and what the engine tells of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.request import RenderRequest
from desktop.errors import VernierError
from desktop.samples import Samples
from desktop.student.geometry import Region


class Job(Protocol):
    """A request on its way. `pixels` fills up as events tell; `release` frees it."""

    @property
    def request(self) -> RenderRequest:
        """What was asked for."""
        ...

    @property
    def region(self) -> Region:
        """The high-res pixels that are rendered: those of the request, or all of the image."""
        ...

    @property
    def pixels(self) -> Samples:
        """(region.height, region.width, 3), of the type of the image. Copy what should outlive `release`."""
        ...

    def cancel(self) -> None:
        """Ask the engine to stop. `Stopped` follows, or the end that came before it."""
        ...

    def hold(self, held: bool) -> None:
        """Ask the engine to let the job wait after the present tile, or to continue it."""
        ...

    def release(self) -> None:
        """Free the pixels. Call once, after the last event of the job."""
        ...


@dataclass(frozen=True)
class Painted:
    """The pixels of `region`, high-res pixels of the whole result, are final in `job.pixels`."""

    job: Job
    region: Region


@dataclass(frozen=True)
class JobProgress:
    """`done` tiles of `total` are computed."""

    job: Job
    done: int
    total: int


@dataclass(frozen=True)
class Finished:
    """The whole of `job.pixels` is final."""

    job: Job


@dataclass(frozen=True)
class Failed:
    """The job ended with an error."""

    job: Job
    error: VernierError


@dataclass(frozen=True)
class Stopped:
    """The job was cancelled."""

    job: Job


Event = Painted | JobProgress | Finished | Failed | Stopped
Listener = Callable[[Event], None]
