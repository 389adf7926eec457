"""How fast each model is on this computer, learned from the whole photos that it has enlarged."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress

from desktop.engine import ProgressCallback
from desktop.engine.runtimes.choosing import choose_runtime
from desktop.engine.runtimes.runtime import TITLES
from desktop.errors import BadStudent
from desktop.folders import speeds_file
from desktop.json_file import alone_with, read_json, replace_json
from desktop.student.package import StudentPackage
from desktop.user_text import Decimals, UserText

log = logging.getLogger(__name__)

_LEAST_MEGAPIXELS = 0.5
"""Of a result, in high-res pixels: smaller ones say little about large ones."""
_LEAST_SHARE = 0.5
"""Of the steps of a render, that has to be timed."""

_Speeds = dict[str, dict[str, float]]
"""Seconds per high-res megapixel by id of the model and name of the runtime; what was timed last is last."""


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


def learn(model: str, runtime: str | None, seconds: float | None, pixels: int) -> None:
    """Remember how long a render of so many high-res pixels took; half of what is remembered is earlier ones.

    `model` is the id of the student, `runtime` the name that the engine gives.
    """
    if runtime is not None and seconds is not None and pixels / 1e6 >= _LEAST_MEGAPIXELS:
        now = seconds / (pixels / 1e6)
        _remember(model, runtime, lambda before: now if before is None else (before + now) / 2)


def learn_roughly(model: str, runtime: str | None, seconds: float, pixels: int) -> None:
    """Remember how long a small render took, unless a time is known already."""
    if runtime is not None and not is_known(model, runtime):
        now = seconds / (pixels / 1e6)
        _remember(model, runtime, lambda before: now if before is None else before)


def is_known(model: str, runtime: str) -> bool:
    """Whether a model has been timed with this runtime."""
    return runtime in _read().get(model, {})


def seconds_per_megapixel(package: StudentPackage) -> float | None:
    """For high-res pixels, with the runtime that is chosen here; None: it has not been timed yet."""
    with suppress(BadStudent):
        title = TITLES[choose_runtime(package)]
        times = _read().get(package.manifest.id, {})
        return next((times[name] for name in reversed(times) if name.startswith(title)), None)
    return None


def speed(package: StudentPackage) -> UserText:
    """The same for people, such as "3.1 s per megapixel"."""
    seconds = seconds_per_megapixel(package)
    if seconds is None:
        return UserText("not timed yet")
    digits = 0 if seconds >= 10 else 1 if seconds >= 1 else 2
    return UserText("{seconds} s per megapixel", seconds=Decimals(seconds, digits))


def _remember(model: str, runtime: str, now: Callable[[float | None], float]) -> None:
    """Remember `now` of what was remembered; if the file can not be written that is only logged."""
    file = speeds_file()
    try:
        with alone_with(file):
            speeds = _read()
            of_model = speeds.setdefault(model, {})
            of_model[runtime] = now(of_model.pop(runtime, None))
            replace_json(file, speeds)
    except OSError as error:
        log.warning("%s can not be written.", file, exc_info=error)


def _read() -> _Speeds:
    """What is remembered; nothing if it can not be read."""
    try:
        return {
            model: {runtime: float(seconds) for runtime, seconds in times.items()}
            for model, times in read_json(speeds_file()).items()
        }
    except (ValueError, TypeError, AttributeError) as error:
        log.warning("%s can not be read.", speeds_file(), exc_info=error)
        return {}
