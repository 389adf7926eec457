"""Enlarging one file in the background, for the photo page and for the queue."""

from __future__ import annotations

from collections.abc import Callable

from desktop.batch import EnlargeJob, EnlargeResult, Journal, enlarge_file
from desktop.batch.ahead import Ahead
from desktop.batch.result_folders import ResultFolders
from desktop.engine import Engine
from desktop.ui.base.background import Task


def enlarge_task(
    engine: Engine,
    job: EnlargeJob,
    journal: Journal,
    *,
    held: Callable[[], bool] | None = None,
    folders: ResultFolders | None = None,
    ahead: Ahead | None = None,
    following: EnlargeJob | None = None,
) -> Task:
    """A task that carries out the job and succeeds with an `EnlargeResult`. See `enlarge_file`.

    While `held` returns True, the work pauses.
    """

    def work(task: Task) -> EnlargeResult:
        return enlarge_file(
            job,
            engine.manifest,
            lambda: engine,
            journal,
            progress=task.progressed.emit,
            cancelled=task.cancelled,
            held=held,
            folders=folders,
            ahead=ahead,
            following=following,
        )

    return Task(work, "vernier-enlarge")
