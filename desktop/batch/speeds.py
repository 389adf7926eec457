"""How fast each model is on this computer, learned from the whole photos that it has enlarged."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from desktop.engine import ProgressCallback
from desktop.engine.runtimes.choosing import choose_runtime
from desktop.engine.runtimes.runtime import TITLES
from desktop.errors import BadStudent
from desktop.folders import speeds_file
from desktop.json_file import alone_with, read_json, replace_json
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.student.package import StudentPackage
from desktop.user_text import Decimals, UserText

log = logging.getLogger(__name__)

_LEAST_MEGAPIXELS = 0.5
"""Of a result, in high-res pixels: smaller ones say little about large ones."""
_LEAST_SHARE = 0.5
"""Of the steps of a render, that has to be timed."""

_Speeds = dict[str, dict[str, float]]
"""Seconds per high-res megapixel by id of the model, and name of the runtime and work (`_place`).

What was timed last is last.
"""
_WORK = " | "
"""Between the name of a runtime and the work."""


class Stopwatch:
    """Times the render of a whole photo by its progress.

    The first step is left out, because it may wait until the model is loaded. A render that was paused gives
    no time.
    """

    def __init__(self, progress: ProgressCallback | None, held: Callable[[], bool] | None) -> None:
        """Pass `progress` and `held` of this object to the engine; they call those given here."""
        self._progress, self._held = progress, held
        self._paused = False
        self._steps: list[tuple[float, float]] = []
        """Time in seconds and share done, in [0, 1], of the first and the last step."""

    def progress(self, done: int, total: int) -> None:
        """Note the time of a step."""
        self._steps = [*self._steps[:1], (time.monotonic(), done / total)]
        if self._progress is not None:
            self._progress(done, total)

    def held(self) -> bool:
        """Whether the render has to pause."""
        paused = self._held is not None and self._held()
        self._paused = self._paused or paused
        return paused

    def seconds(self) -> float | None:
        """What the whole render takes without loading the model; None: it was not timed for long enough."""
        if self._paused or len(self._steps) < 2:
            return None
        (started, share_before), (ended, share) = self._steps
        timed = share - share_before
        return (ended - started) / timed if timed >= _LEAST_SHARE else None


def work_of(student: Manifest, controls: Controls) -> str:
    """Which programs run at these controls, as far as that depends on them; empty: those without cleanup.

    It decides how long a render takes: cleanup runs further ones, and realism 0 fewer.
    """
    parts = ["faithful"] if student.realism is not None and controls.is_faithful else []
    if student.cleanup is not None and controls.cleanup > 0:
        parts.append("cleaned" if controls.cleanup == 1 else "partly cleaned")
    return ", ".join(parts)


def learn(model: str, runtime: str | None, seconds: float | None, pixels: int, work: str = "") -> None:
    """Remember how long a render of so many high-res pixels took; half of what is remembered is earlier ones.

    `model` is the id of the student, `runtime` the name that the engine gives, `work` that of `work_of`.
    """
    if runtime is not None and seconds is not None and pixels / 1e6 >= _LEAST_MEGAPIXELS:
        now = seconds / (pixels / 1e6)

        def average(before: float | None) -> float:
            return now if before is None else (before + now) / 2

        _remember(model, _place(runtime, work), average)


def learn_roughly(model: str, runtime: str | None, seconds: float, pixels: int, work: str = "") -> None:
    """Remember how long a small render took, unless a time is known already."""
    if runtime is not None and not is_known(model, runtime, work):
        now = seconds / (pixels / 1e6)
        _remember(model, _place(runtime, work), lambda before: now if before is None else before)


def is_known(model: str, runtime: str, work: str = "") -> bool:
    """Whether a model has been timed with this runtime at such work."""
    return _place(runtime, work) in _read().get(model, {})


def seconds_per_megapixel(package: StudentPackage, controls: Controls) -> float | None:
    """For high-res pixels at these controls, with the runtime that is chosen here; None: not timed yet."""
    return _times(package).get(work_of(package.manifest, controls))


def known_seconds_per_megapixel(student: Manifest, runtime: str | None, controls: Controls) -> float | None:
    """The same with this runtime, by the name that the engine gives; None: not timed, or not loaded yet."""
    times = {} if runtime is None else _read().get(student.id, {})
    return times.get(_place(runtime or "", work_of(student, controls)))


def usual_seconds_per_megapixel(package: StudentPackage) -> float | None:
    """The same where no controls are chosen: without cleanup, or else for the work that was timed last."""
    times = _times(package)
    return times.get("", next(reversed(times.values()), None))


def speed(package: StudentPackage) -> UserText:
    """The same for people, such as "3.1 s per megapixel"."""
    seconds = usual_seconds_per_megapixel(package)
    if seconds is None:
        return UserText("not timed yet")
    digits = 0 if seconds >= 10 else 1 if seconds >= 1 else 2
    return UserText("{seconds} s per megapixel", seconds=Decimals(seconds, digits))


def _place(runtime: str, work: str) -> str:
    return f"{runtime}{_WORK}{work}" if work else runtime


def _times(package: StudentPackage) -> dict[str, float]:
    """By work, with the runtime that is chosen here; of several units the one that was timed last."""
    with suppress(BadStudent):
        title = TITLES[choose_runtime(package)]
        times: dict[str, float] = {}
        for place, seconds in _read().get(package.manifest.id, {}).items():
            if place.startswith(title):
                work = place.partition(_WORK)[2]
                times.pop(work, None)
                times[work] = seconds
        return times
    return {}


def _remember(model: str, place: str, now: Callable[[float | None], float]) -> None:
    """Remember `now` of what was remembered; if the file can not be written that is only logged."""
    file = speeds_file()
    try:
        with alone_with(file):
            speeds = _parsed(file)
            of_model = speeds.setdefault(model, {})
            of_model[place] = now(of_model.pop(place, None))
            replace_json(file, speeds)
            _kept.cache_clear()
    except OSError as error:
        log.warning("%s can not be written.", file, exc_info=error)


def _read() -> _Speeds:
    """What is remembered, not to be changed. The window asks at each move of a slider."""
    file = speeds_file()
    try:
        status = file.stat()
    except OSError:
        return {}
    return _kept(file, (status.st_ino, status.st_size, status.st_mtime_ns))


@lru_cache(maxsize=1)
def _kept(file: Path, stamp: tuple[int, ...]) -> _Speeds:
    """What was in the file when it had this stamp."""
    return _parsed(file)


def _parsed(file: Path) -> _Speeds:
    """What is in the file; nothing if it can not be read."""
    try:
        return {
            model: {place: float(seconds) for place, seconds in times.items()}
            for model, times in read_json(file).items()
        }
    except (ValueError, TypeError, AttributeError) as error:
        log.warning("%s can not be read.", file, exc_info=error)
        return {}
