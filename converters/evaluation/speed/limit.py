"""How near a student comes to the rate at which this processor computes its most common convolution."""

from __future__ import annotations

import os
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from converters.evaluation.speed.whole_job import JobTimes, time_job
from converters.pixels import Pixels
from desktop.engine.runtimes.bfloat16 import processor
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.package import StudentPackage

_ROUNDS = 5


@dataclass(frozen=True)
class Limit:
    """What one photo costs. Operations are those of convolutions; a multiply-add counts as two.

    `rate`: operations per second of the convolution that most operations are of. `useful`: operations that
    the photo needs without tiles. `computed`: those with halos and shifted tiles. `seconds`: from the file to
    the checked result. `reading`, `writing`, `network`: of them those before and after the render, and those
    of the programs in it, which are `kinds` by the kind of operation. Seconds are of the processor, which a
    busy computer changes little.
    """

    rate: float
    useful: float
    computed: float
    seconds: float
    network: float
    reading: float
    writing: float
    kinds: dict[str, float]

    @property
    def share(self) -> float:
        """The part of `seconds` that useful operations would take at that rate, in [0, 1]."""
        return self.useful / self.rate / self.seconds

    @property
    def network_share(self) -> float:
        """The same of the programs alone, for all that they compute."""
        return self.computed / self.rate / self.network

    def lost(self) -> dict[str, float]:
        """Where the rest goes, as shares of `seconds`."""
        kinds = {kind: self.kinds.get(kind, 0.0) for kind in (*KINDS, OTHERS)}
        kinds["slower convolutions"] = kinds.pop(CONVOLUTIONS) - self.computed / self.rate
        seconds = {
            "halos and shifted tiles": (self.computed - self.useful) / self.rate,
            **kinds,
            "noise, tiles and checks": self.seconds - self.network - self.reading - self.writing,
            "reading": self.reading,
            "writing": self.writing,
        }
        return {part: spent / self.seconds for part, spent in seconds.items()}


def computer(threads: int) -> str:
    """What the figures were taken on."""
    return f"{processor()}, {os.cpu_count()} processors, {threads} thread{'s' if threads > 1 else ''}"


def measure_limit(path: Path, photo: Pixels, realism: float, threads: int) -> Limit:
    """Of a package with torch programs, in the precision that the app chooses here, for (H, W, 3).

    Raises:
        BadStudent: it can not be opened.
    """
    torch.set_num_threads(threads)
    package = StudentPackage.open(path)
    runtime = _Timed(package)
    side = max(package.manifest.tile_sizes)
    one_tile = np.resize(photo, (side, side, 3))

    def enlarge(picture: Pixels) -> tuple[JobTimes, float]:
        """Processor seconds from file to file, and of the programs."""
        runtime.seconds = 0.0
        return time_job(package.manifest, runtime, picture, realism), runtime.seconds

    def operations(picture: Pixels) -> Operations:
        counted = Operations()
        with counted:
            enlarge(picture)
        return counted

    useful = operations(one_tile).by_shape.total() * photo.shape[0] * photo.shape[1] / side**2
    counted = operations(photo)
    (common, _), *_ = counted.by_shape.most_common(1)
    rates, times = [], []
    for _ in range(_ROUNDS):  # in turn, so that both see the same computer
        rates.append(rate(common, side))
        times.append(enlarge(photo))
    network = median(seconds for _, seconds in times)
    return Limit(
        median(rates),
        useful,
        counted.by_shape.total(),
        median(job.seconds for job, _ in times),
        network,
        median(job.reading for job, _ in times),
        median(job.writing for job, _ in times),
        {kind: network * spent / sum(counted.seconds.values()) for kind, spent in counted.seconds.items()},
    )


Shape = tuple[tuple[int, ...], torch.dtype]
"""Shape and precision of the weights of a convolution."""


CONVOLUTIONS, OTHERS = "convolutions", "other operations"
KINDS = {
    CONVOLUTIONS: ("convolution", "conv2d", "_convolution_pointwise"),
    "sums": ("add", "add_", "sub", "addcmul"),
    "activations": ("silu", "silu_", "relu", "leaky_relu", "tanh", "sigmoid", "gelu"),
    "casts and copies": ("to", "_to_copy", "copy_", "clone", "contiguous", "cat", "pixel_shuffle"),
}
"""Operations of aten by their kind; all that are not in it are `OTHERS`."""


class Operations(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """While it is entered: operations of convolutions by their weights, and processor seconds by kind."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.by_shape: Counter[Shape] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def __torch_dispatch__(
        self, function: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Called by torch for each operation."""
        started = time.process_time()
        result = function(*args, **(kwargs or {}))
        name = function.overloadpacket.__name__
        kind = next((kind for kind, names in KINDS.items() if name in names), OTHERS)
        self.seconds[kind] += time.process_time() - started
        if kind == CONVOLUTIONS:
            weight = args[1]
            self.by_shape[tuple(weight.shape), weight.dtype] += 2 * result.numel() * weight[0].numel()
        return result


def rate(shape: Shape, side: int) -> float:
    """Operations per second of a convolution on a square map, at its best of a few."""
    sizes, dtype = shape
    x = torch.rand(1, sizes[1], side, side).to(dtype).to(memory_format=torch.channels_last)
    weight = torch.rand(sizes).to(dtype).to(memory_format=torch.channels_last)
    best = 0.0
    with torch.inference_mode():
        for _ in range(_ROUNDS):
            started = time.process_time()
            result = torch.conv2d(x, weight, padding=(sizes[2] // 2, sizes[3] // 2))
            seconds = time.process_time() - started
            best = max(best, 2 * result.numel() * weight[0].numel() / seconds)
    return best


class _Timed(TorchRuntime):
    """Adds up the seconds of its programs."""

    seconds = 0.0

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        """See `Runtime.run`."""
        started = time.process_time()
        result = super().run(program, inputs, faithful=faithful)
        self.seconds += time.process_time() - started
        return result
