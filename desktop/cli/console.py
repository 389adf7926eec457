"""The output of a batch in a terminal: results on stdout, everything else on stderr."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from tqdm import tqdm

from desktop.batch import Ended, Event, Outcome, Plan, Progressed, Started, Status
from desktop.batch.report import Report
from desktop.cli.streams import INPUT_NAME
from desktop.imaging.naming import label, without_controls

_BAR = "{desc}{percentage:3.0f}% |{bar}| {rate_fmt}, {remaining} left"
_LONGEST_NAME = 30


class Console:
    """Lists outcomes. On a terminal a progress bar shows the rate, in input pixels, and the time left."""

    def __init__(self, plan: Plan, *, list_results: bool) -> None:
        """`list_results`: write the path of each result to stdout, one per line."""
        self._list_results = list_results
        self._waiting = {job.source: job.pixels for job in plan.jobs}
        """Pixels of the jobs that have neither started nor ended."""
        self._jobs, self._started = len(plan.jobs), 0
        self._pixels_before, self._pixels_of_job = 0, 0
        self._began = time.monotonic()
        self._bar: tqdm[Any] = tqdm(
            total=sum(job.pixels for job in plan.jobs),
            unit=" px",
            unit_scale=True,
            bar_format=_BAR,
            file=sys.stderr,
            disable=None if self._jobs else True,  # None: unless it is a terminal
            leave=False,
        )

    def __enter__(self) -> Console:
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def show(self, event: Event) -> None:
        """Show an event of `run`."""
        match event:
            case Started(job):
                self._started += 1
                self._waiting.pop(job.source, None)
                self._pixels_before += self._pixels_of_job
                self._pixels_of_job = job.pixels
                self._move_to(self._pixels_before)
                name = label(job.source)[:_LONGEST_NAME]
                self._bar.set_description_str(f"{self._started}/{self._jobs} {name} ", refresh=True)
            case Progressed(job, share):
                self._move_to(self._pixels_before + round(job.pixels * share))
            case Ended(outcome):
                if outcome.source in self._waiting:  # it will not start: the rest is what there is to do
                    self._jobs -= 1
                    self._bar.total -= self._waiting.pop(outcome.source)
                self._say(outcome)

    def summary(self, report: Report) -> None:
        """Write one line at the end, if there was more than one photo, and how to enlarge damaged ones."""
        if any(outcome.damaged for outcome in report.outcomes):
            sys.stderr.write("To enlarge what there is of damaged photos, add --allow-damaged.\n")
        others = report.ignored + report.left_out + report.count("stopped")
        if len(report.outcomes) < 2 and not others:
            return
        words: dict[Status, str] = {
            "done": "enlarged",
            "skipped": "already done",
            "left": "left alone",
            "failed": "failed",
            "stopped": "not done",
        }
        copied = sum(each.status == "done" and not each.enlarged for each in report.outcomes)
        counts = {word: report.count(status) for status, word in words.items()}
        counts["enlarged"] -= copied
        counts["saved without enlarging"] = copied
        parts = [f"{count} {word}" for word, count in counts.items() if count]
        if report.results:
            parts.append(f"{report.results} result{'s' * (report.results != 1)} of earlier runs left out")
        other = report.ignored - report.results
        if other:
            parts.append(f"{other} other file{'s' * (other != 1)} left out")
        if report.left_out:
            parts.append(f"{report.left_out} left out (packages, caches, excluded)")
        minutes, seconds = divmod(round(time.monotonic() - self._began), 60)
        time_taken = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
        sys.stderr.write(f"{', '.join(parts)}, in {time_taken}.\n")
        if report.count("stopped"):
            sys.stderr.write("To continue, run the same command with --resume.\n")

    def _move_to(self, pixels: int) -> None:
        self._bar.update(pixels - self._bar.n)

    def _say(self, outcome: Outcome) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            for said in (outcome.error, *outcome.notes):
                if said is not None:
                    sys.stderr.write(about(outcome.source, said) + "\n")
            if outcome.status == "done" and self._list_results:
                sys.stdout.write(without_controls(str(outcome.result)) + "\n")
                sys.stdout.flush()


def about(path: Path, said: str) -> str:
    """A sentence about a photo, folder or model that names its path once, without control characters."""
    if said.startswith((f"{path} ", f"The folder {path} ", f"{INPUT_NAME} ")):
        return without_controls(said)
    name = label(path)
    if said.startswith(f"{name} "):
        return without_controls(str(path) + said[len(name) :])
    return without_controls(f"{path}: {said}")
