"""What is certain before an enlargement starts: whether memory and disks have room for it."""

from __future__ import annotations

from desktop.batch.jobs import EnlargeJob
from desktop.batch.memory_plan import check_plan, plan_for
from desktop.batch.scratch import check_scratch, files_needed
from desktop.batch.space import check_space
from desktop.imaging.naming import label
from desktop.student.manifest import Manifest


def check_room(job: EnlargeJob, student: Manifest) -> None:
    """Check what `enlarge_file` will check, for a job whose photo is open.

    Raises:
        TooLarge: this computer has not the memory for the result.
        CannotWrite: a disk has not the room for it, or for the files that are needed meanwhile.
    """
    if job.photo is None:
        raise ValueError("the photo has to be open")
    check_plan(label(job.source), plan_for(job, job.photo, job.size, student), job.size)
    folder, predicted = job.target.parent, job.predicted_bytes
    check_space(folder, predicted)
    files = files_needed(job.photo, job.size, student.scale)
    if files:
        check_scratch(files, (folder, predicted))
