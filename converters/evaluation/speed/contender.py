"""What is timed: each in a process of its own, so that their memory can be told apart."""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from converters.errors import CannotMeasure
from converters.evaluation.speed.ncnn_network import NcnnNetwork
from converters.evaluation.speed.untrained import UNTRAINED, Enlarge, open_untrained
from converters.pixels import Pixels
from desktop.errors import VernierError

NCNN = "ncnn:"


@dataclass(frozen=True)
class Run:
    """One photo: wall and processor seconds, the result, and the peak memory of the process so far in bytes.

    `pixels`: without rows where the contender keeps its pictures for itself.
    `move`: wall seconds for the same photo at another realism afterwards; None where that is not timed.
    `computed`: low-res pixels that were computed for each pixel of the photo, since tiles overlap.
    """

    seconds: float
    processor: float
    pixels: Pixels
    memory: int
    move: float | None = None
    computed: float = 1.0


class Contender:
    """A subject of `evaluate`, `PACKAGE@REALISM`, `ncnn:FILE.param` for a network run by ncnn, or one of
    `untrained`.

    Packages run in the precision that the app chooses here.
    """

    def __init__(
        self, name: str, subject: str, threads: int, *, moves: bool = True, pictures: bool = True
    ) -> None:
        """Start its process; it opens the subject. `moves`: whether moves of the slider are timed too.

        Without `pictures` the results stay in that process: one of 100 megapixels would be there four times
        on its way.

        Raises:
            CannotMeasure: that is not possible, with the reason.
        """
        self.name = name
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, subject, threads, moves, pictures), daemon=True
        )
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


def _serve(pipe: Connection, subject: str, threads: int, moves: bool, pictures: bool) -> None:
    import torch

    torch.set_num_threads(threads)
    _bound_memory()
    try:
        opened = _opened(subject, threads, moves)
        pipe.send(None)
        while True:
            photo = pipe.recv()
            pixels, seconds, processor = _timed(partial(opened.enlarge, photo))
            memory = _peak_memory()
            moved = None if opened.move is None else _timed(partial(opened.move, photo))[1]
            computed = opened.computed() / (photo.shape[0] * photo.shape[1]) if opened.computed else 1.0
            shown = pixels if pictures else pixels[:0]
            pipe.send(Run(seconds, processor, shown, memory, moved, computed))
    except EOFError:
        return
    except (VernierError, MemoryError) as error:
        pipe.send(CannotMeasure(str(error)))


def _bound_memory() -> None:
    """Let this process have three quarters of the memory at most: what needs more fails by itself."""
    if sys.platform == "linux":
        most = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 3 // 4
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def _peak_memory() -> int:
    """The peak memory in bytes. On Linux `ru_maxrss` would count that of the parent, too."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # in bytes on a Mac
    lines = status.read_text(encoding="ascii").splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def _timed(work: Callable[[], Pixels]) -> tuple[Pixels, float, float]:
    started, used = time.perf_counter(), time.process_time()
    pixels = work()
    return pixels, time.perf_counter() - started, time.process_time() - used


@dataclass(frozen=True)
class _Opened:
    """What enlarges a photo, what enlarges it again at another realism, and `computed` of `Subject`."""

    enlarge: Enlarge
    move: Enlarge | None = None
    computed: Callable[[], int] | None = None


def _opened(name: str, threads: int, moves: bool) -> _Opened:
    from converters.evaluation.subjects import open_subject

    if name.startswith(NCNN):
        return _Opened(NcnnNetwork(Path(name.removeprefix(NCNN)), threads))
    if name.startswith(UNTRAINED):
        return _Opened(open_untrained(name.removeprefix(UNTRAINED), threads))
    path, _, text = name.partition("@")
    subject = open_subject(path, float32=False, keeps_whole=moves)
    if not subject.has_realism:
        return _Opened(lambda photo: subject.enlarge(photo, 0.0), None, subject.computed)
    try:
        realism = float(text or 0.5)
    except ValueError as error:
        raise CannotMeasure(f"{text} in {name} is no realism between 0 and 1.") from error

    def at(value: float, photo: Pixels) -> Pixels:
        return subject.enlarge(photo, value)

    # The subject keeps what it made of the photo that it saw last. At 0 it may lack what others need.
    move = partial(at, realism / 2) if moves and realism > 0 else None
    return _Opened(partial(at, realism), move, subject.computed)
