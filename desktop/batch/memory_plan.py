"""How much memory an enlargement takes at its peak, in all processes together.

Shared pixels count once, libraries for each process that has loaded them. The numbers were measured on Linux
with the torch runtime in float32 (docs/adr/0041); in bfloat16 a worker takes less.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from desktop.batch.autopilot import may_be_cleaned
from desktop.batch.jobs import EnlargeJob
from desktop.batch.passes import passes_for
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
_RUNTIME = 248 * _MEBIBYTE
"""Python, NumPy and torch: 150 MiB of its own, and 98 of libraries once something was computed."""
_UNKNOWN = Memory(weights=12 * _MEBIBYTE, pixel=2328)
"""Of students without torch programs: that of *Photo*."""
_ONE_VALUE, _MAP = (0.525, 290), (0.717, 114)
"""Of Vernier's own system: the share of `Memory.pixel`, and bytes per low-res pixel, that programs hold with
one value of realism and with a map. `Memory` counts a map, and as if nothing were computed in place."""
_BESIDE = 333
"""Bytes per low-res pixel beside the programs: the view, the noise or the other end, and copies of them."""
_KEPT_NOISE = 3
"""Tiles whose noise is kept besides that of the present one."""
_GAPS_OF_ONE, _GAPS = 0.3, 0.4
"""What the heap takes besides, as a share of what is held: for one tile, and for several."""
_GAPS_OF_BANDS = 0.6
"""The same of a row of tiles as floats, where others follow: the next one does not always fit there."""

_GAPS_OF_A_PASS = 0.15
"""What an earlier pass has left of them."""

_PILLOW_PIXEL = 4
"""Bytes of a pixel in Pillow, which copies a JPEG that it encodes or checks, and a TIFF that it checks."""
_OTHER_ENCODERS = 22
"""Bytes per pixel of formats that are not written in bands."""
_BAND = 2**19
"""Bytes of a band of a PNG or TIFF. Each processor is at work on one."""
_COPIES = 20
"""Of a band: its neighbours and filters, and what was made of others and waits for its turn."""
_JPEG_BAND = 128 * 18
"""Bytes for each pixel of a row of a JPEG, of which 128 rows are encoded and checked at a time."""


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
    mapped: bool = False
    """Whether realism differs from place to place."""
    whole: tuple[int, int] = (0, 0)
    """The photo that it is cropped or turned from, as far as that is in memory, too."""
    passes: int = 1
    """How often the student enlarges."""


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
    """The plan for an enlargement by a student. The last of its passes takes the most."""
    photo, result, whole = (width * height for width, height in (wanted.photo, wanted.result, wanted.whole))
    times = student.scale ** (wanted.passes - 1)
    seen = photo * times**2
    rendered = seen * student.scale**2 if wanted.enlarged else 0
    colour = 3 * wanted.sample_bytes
    pixel = colour + (wanted.sample_bytes if wanted.alpha else 0)
    in_files = max(rendered, result) * colour > limits.LARGEST_IN_MEMORY
    writing = _writing(wanted, pixel, in_files=in_files)
    if not in_files and rendered not in (0, result):
        writing = max(writing, (rendered + result) * pixel)
    worker, shared, rendering = 0, 0, 0
    if wanted.enlarged:
        worker = _worker(wanted, student, times)
        shared = seen * colour
        # For a moment it is copied to this process; with alpha, which is rendered last, there are two.
        rendering = 0 if in_files else rendered * colour * (3 if wanted.alpha else 2)
    held = (photo + whole) * pixel
    if wanted.passes > 1:
        # Of the first result, all or what is made of its alpha.
        held += seen * ((colour if wanted.alpha else 0) if in_files else pixel)
    return MemoryPlan(_INTERFACE + held + max(writing, rendering), worker, shared)


def plan_for(
    job: EnlargeJob, photo: Photo, size: tuple[int, int], student: Manifest, *, cleaned: bool
) -> MemoryPlan:
    """The plan for a result of this size (width, height) of what a job enlarges of its photo, in memory.

    `cleaned`: whether the student cleans it.
    """
    wanted = Enlargement(
        (photo.width, photo.height),
        size,
        job.format,
        photo.pixels.itemsize,
        photo.alpha is not None,
        needs_student(size, student.scale, photo.width, photo.height, cleaned=cleaned),
        job.settings.controls.realism_map is not None,
        (0, 0) if job.photo is None or job.photo is photo else (job.photo.width, job.photo.height),
        passes_for(job.settings.two_passes, size, student.scale, photo.width, photo.height),
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
                enlarged=needs_student(
                    job.size,
                    student.scale,
                    *job.source_size,
                    cleaned=may_be_cleaned(job.settings, student),
                ),
                mapped=job.settings.controls.realism_map is not None,
                whole=job.whole_size or (0, 0),
                passes=passes_for(job.settings.two_passes, job.size, student.scale, *job.source_size),
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


def _writing(wanted: Enlargement, pixel: int, *, in_files: bool) -> int:
    """What the process of the window holds of the result while it is written and checked."""
    width, height = wanted.result
    if wanted.format not in BAND_FORMATS:
        return width * height * (pixel + _OTHER_ENCODERS)
    held = 0 if in_files else width * height * pixel
    if wanted.format == "jpeg":
        return held + width * (_JPEG_BAND if in_files else height * _PILLOW_PIXEL)
    bands = min(_BAND * (os.cpu_count() or 1), width * height * pixel) * _COPIES
    if wanted.format == "tiff" and not in_files and wanted.sample_bytes == 1:
        return held + width * height * (_PILLOW_PIXEL + pixel)  # libtiff maps the file, as long at most
    return held + bands


def _worker(wanted: Enlargement, student: Manifest, times: int) -> int:
    """Of the process of the student, for a photo that was enlarged so many times before."""
    width, height = wanted.photo[0] * times, wanted.photo[1] * times
    grid = whole_grid(student, width, height, any_size=student.any_size)
    rows, columns = grid.rows, grid.columns
    tile, tiles = rows.tile * columns.tile, len(rows.spans) * len(columns.spans)
    tallest = max(span.last - span.first for span in rows.spans)
    floats = 3 * grid.scale**2 * 4  # of a low-res pixel of the result
    band = tallest * width * floats
    memory = student.memory or _UNKNOWN
    share, beside = (_MAP if wanted.mapped else _ONE_VALUE) if student.system == "vernier" else (1, 0)
    pixel = round(share * memory.pixel) + beside + _BESIDE
    if tiles > 1:
        pixel += floats  # the result of the tile before
        if student.noise is not None:
            cells = round(student.noise.scale * student.scale) ** 2
            pixel += min(tiles - 1, _KEPT_NOISE) * cells * student.noise.channels * 4
    held = tile * pixel + band
    gaps = _GAPS_OF_ONE * held if tiles == 1 else _GAPS * held + _GAPS_OF_BANDS * band
    gaps += _GAPS_OF_A_PASS * held if wanted.passes > 1 else 0
    return _RUNTIME + memory.weights + held + round(gaps)
