"""The messages between the app and the worker process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.findings import Finding
from desktop.engine.worker.memory import UnnamedMemory
from desktop.samples import SampleType
from desktop.student.geometry import Region


@dataclass(frozen=True)
class SharedArray:
    """An (H, W, 3) array in shared memory."""

    memory: UnnamedMemory
    shape: tuple[int, int, int]
    dtype: SampleType


@dataclass(frozen=True)
class SharedFile:
    """A file that has the size of such an array, to be painted into."""

    path: Path
    shape: tuple[int, int, int]
    dtype: SampleType


@dataclass(frozen=True)
class OpenImage:
    """To the worker: an image that requests will name."""

    image: int
    pixels: SharedArray


@dataclass(frozen=True)
class CloseImage:
    """To the worker: an image is not needed any more."""

    image: int


@dataclass(frozen=True)
class StartJob:
    """To the worker: render into `output`. Urgent jobs run before others, the newest of them first."""

    job: int
    request: RenderRequest
    output: SharedArray | SharedFile
    urgent: bool


@dataclass(frozen=True)
class CancelJob:
    """To the worker: stop a job; answered by `JobStopped` unless it has ended already."""

    job: int


@dataclass(frozen=True)
class HoldJob:
    """To the worker: pause a job, or continue it."""

    job: int
    held: bool


@dataclass(frozen=True)
class WorkerReady:
    """To the app: the student is loaded; `runtime` says for people what runs it."""

    runtime: str


@dataclass(frozen=True)
class JobStep:
    """To the app: a tile is done, and `painted` (may be empty) is final in the output."""

    job: int
    painted: Region
    done: int
    total: int


@dataclass(frozen=True)
class JobFinished:
    """To the app: the whole output is final."""

    job: int


@dataclass(frozen=True)
class JobStopped:
    """To the app: the job was cancelled."""

    job: int


@dataclass(frozen=True)
class JobFailed:
    """To the app: a message for the person, and the traceback for the log. Job None: the worker itself.

    `bad_student`: it will fail again with every photo. `unit_failed`: unless something else computes.
    """

    job: int | None
    text: str
    trace: str
    bad_student: bool = False
    unit_failed: bool = False


@dataclass(frozen=True)
class TrialStep:
    """To the app, from a trial: so much of it is done."""

    done: int
    total: int


@dataclass(frozen=True)
class TrialEnded:
    """To the app: what a trial found. `trace`: for the log, where something was raised."""

    finding: Finding
    trace: str = ""


ToWorker = OpenImage | CloseImage | StartJob | CancelJob | HoldJob
ToApp = WorkerReady | JobStep | JobFinished | JobStopped | JobFailed
JOB_ENDS = (JobFinished, JobStopped, JobFailed)
