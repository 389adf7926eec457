"""What is timed: each in a process of its own, so that their memory can be told apart."""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from converters.errors import CannotMeasure
from converters.pixels import Pixels
from desktop.errors import VernierError

NCNN = "ncnn:"
_OWN_BYTES = 1 if sys.platform == "darwin" else 1024
"""Unit of the peak memory that the system tells."""


@dataclass(frozen=True)
class Run:
    """One photo: wall and processor seconds, the result, and the peak memory of the process so far in bytes.

    `move`: wall seconds for the same photo at another realism afterwards; None where that is not timed.
    """

    seconds: float
    processor: float
    pixels: Pixels
    memory: int
    move: float | None = None


class Contender:
    """A subject of `evaluate`, `PACKAGE@REALISM`, or `ncnn:FILE.param` for a network run by ncnn.

    Packages run in the precision that the app chooses here.
    """

    def __init__(self, name: str, threads: int) -> None:
        """Start its process; it opens the subject.

        Raises:
            CannotMeasure: that is not possible, with the reason.
        """
        self.name = name
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, name, threads), daemon=True)
        self._process.start()
        theirs.close()
        self._answer()

    def enlarge(self, photo: Pixels) -> Run:
        """Enlarge (H, W, 3) once.

        Raises:
            CannotMeasure: it failed.
        """
        self._pipe.send(photo)
        answer = self._answer()
        assert isinstance(answer, Run)
        return answer

    def close(self) -> None:
        """End its process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _answer(self) -> object:
        try:
            answer = self._pipe.recv()
        except EOFError:
            answer = CannotMeasure(f"{self.name} ended unexpectedly.")
        if isinstance(answer, VernierError):
            raise answer
        return answer


def _serve(pipe: Connection, name: str, threads: int) -> None:
    import torch

    torch.set_num_threads(threads)
    try:
        enlarge, move = _opened(name, threads)
        pipe.send(None)
        while True:
            photo = pipe.recv()
            pixels, seconds, processor = _timed(partial(enlarge, photo))
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _OWN_BYTES
            moved = None if move is None else _timed(partial(move, photo))[1]
            pipe.send(Run(seconds, processor, pixels, memory, moved))
    except EOFError:
        return
    except VernierError as error:
        pipe.send(CannotMeasure(str(error)))


def _timed(work: Callable[[], Pixels]) -> tuple[Pixels, float, float]:
    started, used = time.perf_counter(), time.process_time()
    pixels = work()
    return pixels, time.perf_counter() - started, time.process_time() - used


Enlarge = Callable[[Pixels], Pixels]


def _opened(name: str, threads: int) -> tuple[Enlarge, Enlarge | None]:
    """What enlarges a photo, and what enlarges it again at another realism."""
    from converters.evaluation.subjects import open_subject

    if name.startswith(NCNN):
        return _ncnn(Path(name.removeprefix(NCNN)), threads), None
    path, _, text = name.partition("@")
    subject = open_subject(path, float32=False)
    if not subject.has_realism:
        return (lambda photo: subject.enlarge(photo, 0.0)), None
    try:
        realism = float(text or 0.5)
    except ValueError as error:
        raise CannotMeasure(f"{text} in {name} is no realism between 0 and 1.") from error

    def at(value: float, photo: Pixels) -> Pixels:
        return subject.enlarge(photo, value)

    # The subject keeps what it made of the photo that it saw last. At 0 it may lack what others need.
    return partial(at, realism), partial(at, realism / 2) if realism > 0 else None


def _ncnn(param: Path, threads: int) -> Enlarge:
    try:
        import ncnn
    except ImportError as error:
        raise CannotMeasure(
            "ncnn is not installed, so networks are not run by it: pip install 'vernier[benchmark]'."
        ) from error
    try:
        lines = [line.split() for line in param.read_text(encoding="utf-8").splitlines()[2:]]
    except OSError as error:
        raise CannotMeasure(f"{param} can not be read: {error.strerror or error}.") from error
    first, last = next(words[-1] for words in lines if words[0] == "Input"), lines[-1]
    output = last[4 + int(last[2])]
    net = ncnn.Net()
    net.opt.num_threads = threads
    net.opt.use_vulkan_compute = False
    if net.load_param(str(param)) or net.load_model(str(param.with_suffix(".bin"))):
        raise CannotMeasure(f"ncnn can not read {param}.")

    def enlarge(photo: Pixels) -> Pixels:
        values = np.ascontiguousarray(photo.transpose(2, 0, 1), np.float32) / np.float32(255)
        extractor = net.create_extractor()
        extractor.input(first, ncnn.Mat(values).clone())
        found = np.array(extractor.extract(output)[1])
        pixels: Pixels = np.rint(found.clip(0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
        return pixels

    return enlarge
