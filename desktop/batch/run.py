"""Enlarges the photos of a plan in their order. A photo that fails does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from desktop.batch.ahead import Ahead
from desktop.batch.enlarge_file import enlarge_file
from desktop.batch.jobs import EngineProvider, EnlargeJob
from desktop.batch.journal import Journal
from desktop.batch.outcome import Outcome
from desktop.batch.plan import Plan
from desktop.batch.result_folders import ResultFolders
from desktop.errors import BadStudent, VernierError
from desktop.student.manifest import Manifest


@dataclass(frozen=True)
class Started:
    """A job begins."""

    job: EnlargeJob


@dataclass(frozen=True)
class Progressed:
    """This share of a job is done, in [0, 1]."""

    job: EnlargeJob
    share: float


@dataclass(frozen=True)
class Ended:
    """An entry of the plan is done, failed, skipped or stopped."""

    outcome: Outcome


Event = Started | Progressed | Ended
Listener = Callable[[Event], None]


def run(
    plan: Plan,
    student: Manifest,
    engine: EngineProvider,
    journal: Journal,
    *,
    listener: Listener = lambda event: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Outcome]:
    """Carry out the plan and return one outcome per entry, in its order.

    Folders that can not be written are found first: photos that belong there fail before any is enlarged.
    `listener` is called on the calling thread or a thread of the engine. Once `cancelled` returns True, the
    present job stops and leaves no file; it and the rest are reported as stopped.

    Raises:
        BadStudent: the student does not work. Every other photo would fail with the same message.
    """
    folders = ResultFolders()
    journal.clear_partials()
    refused = folders.check_all(job.target for job in plan.jobs)
    failed = {
        job.target: Outcome.of_error(job.source, refused[job.target])
        for job in plan.jobs
        if job.target in refused
    }
    for outcome in failed.values():
        listener(Ended(outcome))
    jobs = [job for job in plan.jobs if job.target not in failed]
    following = {job.target: after for job, after in pairwise(jobs)}
    ahead = Ahead()

    def attempt(job: EnlargeJob) -> Outcome:
        def progress(done: int, total: int) -> None:
            listener(Progressed(job, done / total))

        try:
            result = enlarge_file(
                job,
                student,
                engine,
                journal,
                progress=progress,
                cancelled=cancelled,
                folders=folders,
                ahead=ahead,
                following=following.get(job.target),
            )
        except BadStudent:
            raise
        except VernierError as error:
            return Outcome.of_error(job.source, error)
        return Outcome.of_result(job.source, result)

    outcomes = []
    for entry in plan.entries:
        if isinstance(entry, EnlargeJob) and entry.target in failed:
            outcomes.append(failed[entry.target])
            continue
        if isinstance(entry, Outcome):
            outcome = entry
        elif cancelled():
            outcome = Outcome(entry.source, "stopped")
        else:
            listener(Started(entry))
            outcome = attempt(entry)
        outcomes.append(outcome)
        listener(Ended(outcome))
    return outcomes
