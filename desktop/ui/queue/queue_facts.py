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
        said = [*_not_to_export(queue), *_cancelled(queue), *said]
        if queue.planner.takes_long:
            number = tr("Looking at %n photo(s)…", "", total)
        else:
            number = tr("%n photo(s)", "", total) if total or not queue.planner.busy else ""
        return " · ".join(filter(None, (number, *said)))
    ended, failed = queue.model.count_in_run(*ENDED), queue.model.count_in_run("failed")
    parts = [tr("{done} of {total}").format(done=ended, total=queue.model.count_in_run()), *_failed(failed)]
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
    return [*_failed(queue.model.count("failed")), *_already_done(queue.model.count("skipped"))]


def _cancelled(queue: Queue) -> list[str]:
    """How far the last run came, if photos of it still wait because it was cancelled."""
    model = queue.model
    if not model.run_cancelled or not (queue.busy or model.count_in_run("waiting")):
        return []
    done = model.count_in_run(*ENDED) - model.count_in_run("failed")
    told = tr("cancelled: {done} of {total} done").format(done=done, total=model.count_in_run())
    return [tr("Cancelling…") if queue.busy else told]


def end_of_run(queue: Queue) -> str:
    """What became of the photos of the last run, as a sentence."""
    model = queue.model
    copied, left = model.counts.not_enlarged, model.count_in_run("left")
    waiting = model.count_in_run("waiting")
    said = [tr("%n photo(s) enlarged", "", model.count_in_run("done") - copied)]
    if copied:
        said.append(tr("%n saved without enlarging", "", copied))
    said += _already_done(model.count_in_run("skipped"))
    if left:
        said.append(tr("%n large enough", "", left))
    said += _failed(model.count_in_run("failed"))
    if waiting:
        said.append(tr("%n not done", "", waiting))
    cancelled = model.run_cancelled and waiting
    text = labelled(tr("Cancelled"), listed(said)) if cancelled else listed(said)
    return tr("{text}.").format(text=text)


def _failed(number: int) -> list[str]:
    return [tr("%n failed", "", number)] if number else []


def _already_done(number: int) -> list[str]:
    return [tr("%n already done", "", number)] if number else []


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
