"""How near a student comes to the rate at which this processor computes its most common convolution."""

from __future__ import annotations

import os
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from converters.pixels import Pixels
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.bfloat16 import processor
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage

_ROUNDS = 5


@dataclass(frozen=True)
class Limit:
    """For one photo. Operations are those of convolutions; a multiply-add counts as two.

    `rate`: operations per second of the convolution that most operations are of. `useful`: operations that
    the photo needs without tiles. `computed`: those with halos and shifted tiles. `seconds`: of the render;
    `network`: of the programs in it. Seconds are of the processor, which a busy computer changes little.
    """

    rate: float
    useful: float
    computed: float
    seconds: float
    network: float

    @property
    def share(self) -> float:
        """Of the render that useful operations would take at that rate, in [0, 1]."""
        return self.useful / self.rate / self.seconds

    @property
    def network_share(self) -> float:
        """The same of the programs alone, for all that they compute."""
        return self.computed / self.rate / self.network

    def lost(self) -> dict[str, float]:
        """Where the rest of the render goes, as shares of its time."""
        return {
            "halos and shifted tiles": (self.computed - self.useful) / self.rate / self.seconds,
            "passes, casts and other operations": (self.network - self.computed / self.rate) / self.seconds,
            "noise, tiles and checks": (self.seconds - self.network) / self.seconds,
        }


def computer(threads: int) -> str:
    """What the figures were taken on."""
    return f"{processor()}, {os.cpu_count()} processors, {threads} threads"


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

    def render(picture: Pixels) -> tuple[float, float]:
        """Processor seconds of the whole and of its programs."""
        renderer, scale = Renderer(package.manifest, runtime), package.manifest.scale
        output = np.zeros((picture.shape[0] * scale, picture.shape[1] * scale, 3), np.uint8)
        renderer.open(0, picture)
        started, runtime.seconds = time.process_time(), 0.0
        for _ in renderer.render(RenderRequest(0, controls=Controls(realism=realism)), output):
            pass
        return time.process_time() - started, runtime.seconds

    def operations(picture: Pixels) -> Counter[Shape]:
        counted = Operations()
        with counted:
            render(picture)
        return counted.by_shape

    useful = operations(one_tile).total() * photo.shape[0] * photo.shape[1] / side**2
    computed = operations(photo)
    (common, _), *_ = computed.most_common(1)
    rates, times = [], []
    for _ in range(_ROUNDS):  # in turn, so that both see the same computer
        rates.append(rate(common, side))
        times.append(render(photo))
    return Limit(
        median(rates),
        useful,
        computed.total(),
        median(seconds for seconds, _ in times),
        median(network for _, network in times),
    )


Shape = tuple[tuple[int, ...], torch.dtype]
"""Shape and precision of the weights of a convolution."""


class Operations(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts the operations of convolutions by the shape of their weights while it is entered."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.by_shape: Counter[Shape] = Counter()

    def __torch_dispatch__(
        self, function: Any, types: Any, args: Any = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """Called by torch for each operation."""
        result = function(*args, **(kwargs or {}))
        if function in (torch.ops.aten.convolution.default, torch.ops.aten.conv2d.default):
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
