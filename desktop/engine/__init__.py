"""Enlarges images with the programs of a student, in a worker process."""

from desktop.engine.events import Event, Failed, Finished, Job, JobProgress, Painted, Stopped
from desktop.engine.protocol import BlockingEngine, Engine, Preparing, ProgressCallback
from desktop.engine.request import RenderRequest
from desktop.engine.worker.engine import WorkerEngine

__all__ = [
    "BlockingEngine",
    "Engine",
    "Event",
    "Failed",
    "Finished",
    "Job",
    "JobProgress",
    "Painted",
    "Preparing",
    "ProgressCallback",
    "RenderRequest",
    "Stopped",
    "WorkerEngine",
]
