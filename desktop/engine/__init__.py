"""Arrays -> arrays: runs a student over an image, in a worker process."""

from desktop.engine.client import Engine, Event, Failed, Finished, Job, Painted, Progress, Stopped
from desktop.engine.geometry import Region, RenderRequest

__all__ = [
    "Engine",
    "Event",
    "Failed",
    "Finished",
    "Job",
    "Painted",
    "Progress",
    "Region",
    "RenderRequest",
    "Stopped",
]
