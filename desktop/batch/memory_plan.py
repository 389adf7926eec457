"""How much memory an enlargement takes at its peak, in all processes together.

Shared pixels count once, libraries for each process that has loaded them. The numbers were measured on Linux
with the torch runtime in float32.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.batch.jobs import EnlargeJob
from desktop.batch.result_size import needs_student
from desktop.engine.tiling.whole_grid import whole_grid
from desktop.errors import TooLarge
from desktop.imaging import limits
from desktop.imaging.photo import Format, Photo
from desktop.imaging.writing.band_raster import BAND_FORMATS
from desktop.student.manifest import Manifest, Memory
from desktop.user_text import UserText

_MEBIBYTE = 2**20

_INTERFACE = 68 * _MEBIBYTE
"""The command line with the libraries for images, and the process that clears up shared memory."""
_WORKER = 290 * _MEBIBYTE
"""Python, NumPy and torch, and a tile as it is joined, checked and painted."""
_UNKNOWN = Memory(weights=12 * _MEBIBYTE, pixel=2328)
"""Of students without torch programs: that of *Photo*."""
_GAPS = 700
"""Bytes per low-res pixel of a tile, from the second one on: the gaps between what is kept of the first."""
_KEPT_NOISE = 3
"""Tiles whose noise is kept besides that of the present one."""

_PILLOW_PIXEL = 4
"""Bytes of a pixel in Pillow, which has a copy of what it encodes and of what is read back."""
_OTHER_ENCODERS = 22
"""Bytes per pixel of formats that are not written in bands."""
_BANDS = 64 * _MEBIBYTE
"""Bands that are read, encoded and compared."""


@dataclass(frozen=True)
class Enlargement:
    """What is to be done: sizes are (width, height) in pixels."""

    photo: tuple[int, int]
    result: tuple[int, int]
    format: Format
    sample_bytes: int = 1
    alpha: bool = False
    enlarged: bool = True
    """Whether the student is needed."""


@dataclass(frozen=True)
class MemoryPlan:
    """Bytes at the peak."""

    interface: int
    """The process of the window or command line: its program, the photo, and the result as it is written."""
    worker: int
    """The process of the student: runtime, weights, and what a tile takes."""
    shared: int
    """What both see: the photo, and a result that is held in memory, as long as it is rendered."""

    @property
    def total(self) -> int:
        """All together, as far as it is needed at the same time."""
        return self.interface + self.worker + self.shared


def plan_memory(wanted: Enlargement, student: Manifest) -> MemoryPlan:
    """The plan for an enlargement by a student."""
    photo, result = (width * height for width, height in (wanted.photo, wanted.result))
    rendered = photo * student.scale**2 if wanted.enlarged else 0
    colour = 3 * wanted.sample_bytes
    pixel = colour + (wanted.sample_bytes if wanted.alpha else 0)
    in_files = max(rendered, result) * colour > limits.LARGEST_IN_MEMORY
    if wanted.format not in BAND_FORMATS:
        writing = result * (pixel + _OTHER_ENCODERS)
    elif in_files:
        writing = _BANDS
    else:
        writing = result * (pixel + _PILLOW_PIXEL)
        if rendered not in (0, result):
            writing = max(writing, (rendered + result) * pixel)
    worker, shared, rendering = 0, 0, 0
    if wanted.enlarged:
        worker = _worker(wanted, student)
        shared = photo * colour
        rendering = 0 if in_files else rendered * 2 * colour  # for a moment it is copied to this process
    return MemoryPlan(_INTERFACE + photo * pixel + max(writing, rendering), worker, shared)


def plan_for(photo: Photo, size: tuple[int, int], format: Format, student: Manifest) -> MemoryPlan:
    """The plan for a result of this size (width, height) of a photo that is in memory."""
    wanted = Enlargement(
        (photo.width, photo.height),
        size,
        format,
        photo.pixels.itemsize,
        photo.alpha is not None,
        needs_student(size, student.scale, photo.width, photo.height),
    )
    return plan_memory(wanted, student)


def fit_together(one: EnlargeJob, other: EnlargeJob, student: Manifest) -> bool:
    """Whether this computer can make both results at the same time, by the same worker."""
    plans = [
        plan_memory(
            Enlargement(
                job.source_size,
                job.size,
                job.format,
                sample_bytes=2 if job.deep else 1,
                alpha=True,  # it may have it
                enlarged=needs_student(job.size, student.scale, *job.source_size),
            ),
            student,
        )
        for job in (one, other)
    ]
    both = sum(plan.interface + plan.shared for plan in plans) + max(plan.worker for plan in plans)
    return both <= limits.physical_memory() * limits.MEMORY_SHARE


def check_plan(name: str, plan: MemoryPlan, size: tuple[int, int]) -> None:
    """Check that this computer can make a result of that size (width, height).

    Raises:
        TooLarge: with the numbers.
    """
    memory = limits.physical_memory()
    if plan.total > memory * limits.MEMORY_SHARE:
        raise TooLarge(
            UserText(
                "{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of "
                "memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or "
                "JPEG, which need the least.",
                name=name,
                width=size[0],
                height=size[1],
                needed=plan.total / 1e9,
                memory=memory / 1e9,
            )
        )


def _worker(wanted: Enlargement, student: Manifest) -> int:
    grid = whole_grid(student, *wanted.photo, any_size=student.any_size)
    rows, columns = grid.rows, grid.columns
    tile, tiles = rows.tile * columns.tile, len(rows.spans) * len(columns.spans)
    noise = 0
    if student.noise is not None:
        cells = round(student.noise.scale * student.scale) ** 2
        noise = min(tiles - 1, _KEPT_NOISE) * tile * cells * student.noise.channels * 4
    tallest = max(span.last - span.first for span in rows.spans)
    band = tallest * grid.whole.width * grid.scale * 3 * 4
    memory = student.memory or _UNKNOWN
    pixel = memory.pixel + (_GAPS if tiles > 1 else 0)
    return _WORKER + memory.weights + tile * pixel + noise + band
