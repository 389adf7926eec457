"""Enlarges one file. The command line, the queue and Save in the window all call `enlarge_file`."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from desktop.batch.ahead import Ahead
from desktop.batch.enlarging import Enlarging
from desktop.batch.jobs import EngineProvider, EnlargeJob, EnlargeResult
from desktop.batch.journal import Journal
from desktop.batch.result_folders import ResultFolders
from desktop.engine import ProgressCallback
from desktop.errors import Cancelled, VernierError
from desktop.imaging.naming import label
from desktop.student.manifest import Manifest
from desktop.user_text import UserText

log = logging.getLogger(__name__)


def enlarge_file(
    job: EnlargeJob,
    student: Manifest,
    engine: EngineProvider,
    journal: Journal,
    *,
    progress: ProgressCallback | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    held: Callable[[], bool] | None = None,
    folders: ResultFolders | None = None,
    ahead: Ahead | None = None,
    following: EnlargeJob | None = None,
) -> EnlargeResult:
    """Read a photo, enlarge it, bring it to the size asked for, and write it.

    `engine` has to run `student`; it is asked for only if `needs_student` says so. See `enlarge_photo` for
    `progress`, `cancelled` and `held`. `folders` are those of its batch. Whatever is raised, no file is left
    behind. While another program makes the same result, this one waits.

    `following` is the job that comes next in a batch, if there is one: with `ahead`, that of the batch, it is
    read and enlarged while this one is enlarged and written.

    Raises:
        Cancelled: `cancelled` returned True before the result was complete.
        BadStudent: the student does not work, with this photo or any other.
        VernierError: it failed, for the reason in the message. No other exceptions are raised.
    """
    started = time.monotonic()
    task = Enlarging(job, student, engine, journal, progress, cancelled, held, folders)
    try:
        with (ahead or Ahead()).first_half(task, following if ahead else None) as half:
            return half if isinstance(half, EnlargeResult) else task.second_half(half, started)
    except Cancelled:
        raise
    except VernierError as error:
        log.info("%s failed", job.source, exc_info=error)
        raise
    except MemoryError as error:
        log.info("%s failed", job.source, exc_info=error)
        raise VernierError(
            UserText(
                "There is not enough memory for {name}. Close other programs and try again.",
                name=label(job.source),
            )
        ) from error
    except Exception as error:
        log.exception("%s failed", job.source)
        raise VernierError(
            UserText(
                "{name} could not be enlarged because of an unexpected error ({kind}). The log has the "
                "details.",
                name=label(job.source),
                kind=type(error).__name__,
            )
        ) from error
