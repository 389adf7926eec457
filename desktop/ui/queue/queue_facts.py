"""The state of the queue in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from desktop.batch import Outcome
from desktop.batch.report import Report
from desktop.ui.base.time_left import time_left
from desktop.ui.base.translation import labelled, listed, tr
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.row import ENDED

_MOST_KINDS, _LONGEST_KIND = 3, 5


def queue_facts(queue: Queue) -> str:
    """How many photos there are, and while they are being exported, how far that is."""
    total = len(queue.model.rows)
    left_out, results = queue.planner.left_out, len(queue.plans.earlier_results)
    said = [tr("%n left out (packages, caches)", "", left_out)] if left_out else []
    if queue.planner.others:
        said.append(others_left_out(queue.planner.others))
    if results:
        said.append(tr("%n result(s) of earlier runs left out", "", results))
    if not queue.running:
        if queue.planner.takes_long:
            number = tr("Looking at %n photo(s)…", "", total)
        else:
            number = tr("%n photo(s)", "", total) if total or not queue.planner.busy else ""
        return " · ".join(filter(None, (number, *_not_to_export(queue), *said)))
    failed, ended = queue.model.count_in_run("failed"), queue.model.count_in_run(*ENDED)
    parts = [tr("{done} of {total}").format(done=ended, total=queue.model.count_in_run())]
    if failed:
        parts.append(tr("%n failed", "", failed))
    left = None if queue.paused else queue.seconds_left()
    if queue.paused:
        parts.append(tr("paused"))
    elif queue.model.counts.only_writing:
        parts.append(tr("Writing…"))
    elif left is not None:
        parts.append(tr("{time} left").format(time=time_left(left)))
    return " · ".join(parts)


def _not_to_export(queue: Queue) -> list[str]:
    """How many of the photos an export passes over: those that failed, and those that are done."""
    failed, done = queue.model.count("failed"), queue.model.count("skipped")
    return [
        *([tr("%n failed", "", failed)] if failed else []),
        *([tr("%n already done", "", done)] if done else []),
    ]


def report_of(queue: Queue) -> Report | None:
    """The outcomes so far; None without an engine."""
    engine = queue.plans.engine
    if engine is None:
        return None
    outcomes = [row.outcome or Outcome(row.source.path, "stopped") for row in queue.model.rows]
    return Report(engine.manifest, engine.runtime_name, queue.settings.output, outcomes, 0)


def others_left_out(paths: Iterable[Path]) -> str:
    """How many files in folders are no pictures, and of which kinds most of them are."""
    suffixes = [path.suffix[1:].upper() for path in paths]
    told = Counter(each for each in suffixes if each.isalnum() and len(each) <= _LONGEST_KIND)
    kinds = sorted(told, key=lambda kind: (-told[kind], kind))
    shown = kinds[:_MOST_KINDS] + ["…"] * (len(kinds) > _MOST_KINDS)
    text = tr("%n other file(s) left out", "", len(suffixes))
    return labelled(text, listed(shown)) if shown else text
