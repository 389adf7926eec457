"""What is certain before an enlargement starts: whether memory and disks have room for it."""

from __future__ import annotations

from desktop.batch.autopilot import is_cleaned
from desktop.batch.jobs import EnlargeJob
from desktop.batch.memory_plan import check_plan, plan_for
from desktop.batch.passes import passes_for
from desktop.batch.result_size import is_only_cleaned
from desktop.batch.scratch import check_scratch, files_needed
from desktop.batch.space import check_space
from desktop.imaging.naming import label
from desktop.student.manifest import Manifest


def check_room(job: EnlargeJob, student: Manifest) -> None:
    """Check what `enlarge_file` will check, for a job whose photo is open and whose cleanup is known.

    Raises:
        TooLarge: this computer has not the memory for the result.
        CannotWrite: a disk has not the room for it, or for the files that are needed meanwhile.
    """
    if job.photo is None:
        raise ValueError("the photo has to be open")
    cleaned = is_cleaned(job.settings.controls, student)
    plan = plan_for(job, job.photo, job.size, student, cleaned=cleaned)
    check_plan(label(job.source), plan, job.size)
    folder, predicted = job.target.parent, job.predicted_bytes
    check_space(folder, predicted)
    passes = passes_for(job.settings.two_passes, job.size, student.scale, *job.source_size)
    files = files_needed(job.photo, job.size, student.scale, cleaned=cleaned, passes=passes)
    if files:
        only_cleaned = is_only_cleaned(job.size, student.scale, *job.source_size, cleaned=cleaned)
        check_scratch(files, (folder, predicted), only_cleaned=only_cleaned)
