"""What decides how long a pixel of a photo takes, as far as it is known before the photo is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from statistics import fmean

from desktop.batch.settings import OutputSettings
from desktop.batch.speeds import known_seconds_per_megapixel
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest

_CLEANUPS = (0.0, 0.5, 1.0)
"""None, some and all of it: different programs run."""


@dataclass(frozen=True, eq=False)
class Work:
    """Photos of one work take about the same time for each of their pixels, with the same model.

    Made by `of`: the same work is the same object, so that thousands of photos are counted quickly.
    """

    controls: Controls
    """Others that the same programs run at."""
    finds_cleanup: bool
    """Whether cleanup is chosen when the photo is read."""
    growth: int
    """1: the result is larger than the photo, 0: just as large, -1: smaller."""
    times: int
    """How many times larger, rounded up, if the photo may be enlarged in two passes; else 1."""

    @classmethod
    def of(cls, settings: OutputSettings, before: tuple[int, int], after: tuple[int, int]) -> Work:
        """That of these settings, for a photo and a result of these sizes in pixels."""
        (width, height), (wide, high) = before, after
        growth = 1 if wide > width or high > height else 0 if (wide, high) == (width, height) else -1
        controls, found = settings.controls, settings.auto_cleanup
        cleanup = 0.0 if found or not controls.cleanup else 1.0 if controls.cleanup == 1 else 0.5
        times = max(-(-wide // width), -(-high // height)) if settings.two_passes else 1
        return _work(controls.is_faithful, cleanup, found, growth, times)

    def seconds_per_pixel(self, student: Manifest, runtime: str | None) -> float | None:
        """For a pixel of the photo, as it was measured on this computer; None: it was not.

        `runtime`: the name that the engine gives. Where cleanup is yet to be chosen, it is the mean of what
        was measured with and without it. What is only copied or reduced takes next to nothing.
        """
        chosen = _CLEANUPS if self.finds_cleanup else (self.controls.cleanup,)
        if student.cleanup is None:
            chosen = (0.0,)
        untouched = self.growth < 0 or (self.growth == 0 and student.scale > 1)
        done = [cleanup for cleanup in chosen if cleanup or not untouched]
        each = [Controls(self.controls.realism, cleanup) for cleanup in done]
        times = [known_seconds_per_megapixel(student, runtime, controls) for controls in each]
        known = [seconds for seconds in times if seconds is not None]
        if done and not known:
            return None
        known += [0.0] * (len(chosen) - len(done))
        pixels, seconds = student.scale**2, fmean(known)
        if self.times > student.scale > 1:
            second = known_seconds_per_megapixel(student, runtime, self.controls.of_second_pass)
            seconds += pixels * (min(known) if second is None else second)
        return seconds * pixels / 1e6


@cache
def _work(faithful: bool, cleanup: float, finds_cleanup: bool, growth: int, times: int) -> Work:
    return Work(Controls(0.0 if faithful else 1.0, cleanup), finds_cleanup, growth, times)
