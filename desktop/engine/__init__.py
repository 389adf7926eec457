"""Arrays -> arrays: runs a student over an image, in a worker process."""

from desktop.engine.request import RenderRequest
from desktop.engine.worker.engine import Engine, Event, Failed, Finished, Job, JobProgress, Painted, Stopped

__all__ = [
    "Engine",
    "Event",
    "Failed",
    "Finished",
    "Job",
    "JobProgress",
    "Painted",
    "RenderRequest",
    "Stopped",
]
