"""What is urgent begins in the middle of a tile that nobody waits for."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from multiprocessing.connection import Connection

import numpy as np
import pytest

from desktop.engine.renderer import Step
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.pauses import pause
from desktop.engine.worker import channel, process
from desktop.engine.worker.messages import (
    CancelJob,
    CloseImage,
    JobFailed,
    JobFinished,
    JobStep,
    JobStopped,
    OpenImage,
    StartJob,
    ToWorker,
)
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.samples import EIGHT
from desktop.student.geometry import Region

LONG, URGENT, LATER = 1, 2, 3
"""Jobs, each of a photo of its own."""


class Renderer:
    """Tiles of three parts; before the second part of a job's first tile, messages of the app come."""

    def __init__(self, app: Connection, comes: dict[int, list[ToWorker]]) -> None:
        self.done: list[tuple[int, int]] = []
        self._app, self._comes = app, comes

    def open(self, image: int, pixels: np.ndarray) -> None: ...

    def close(self, image: int) -> None: ...

    def render(self, request: RenderRequest, output: np.ndarray) -> Iterator[Step]:
        for tile in (1, 2):
            for part in range(3):
                self.done.append((request.image, part))
                for message in self._comes.pop(request.image, []):
                    channel.send(self._app, message)
                pause()
            yield Step(Region(0, 0, 1, 1), tile, 2)


@pytest.fixture
def pixels() -> Iterator[SharedPixels]:
    shared = SharedPixels.create(5, 7, EIGHT)
    yield shared
    shared.release()


def start(job: int, pixels: SharedPixels) -> StartJob:
    return StartJob(job, RenderRequest(job), pixels.address, job == URGENT)


def advanced(
    first: int, comes: list[ToWorker], pixels: SharedPixels
) -> tuple[process.Worker, Renderer, list[object]]:
    """A worker that made one step of a job while messages came, and what it answered."""
    app, theirs = multiprocessing.Pipe()
    renderer = Renderer(app, {first: comes})
    worker = process.Worker(theirs, renderer, iter(()))  # type: ignore[arg-type]
    for job in (LONG, URGENT, LATER):
        worker._receive(OpenImage(job, pixels.address))
    worker._receive(start(first, pixels))
    worker._advance(first)
    answers = []
    while app.poll():
        answers.append(app.recv())
    return worker, renderer, answers


def test_what_is_urgent_is_done_in_the_middle_of_a_tile(pixels: SharedPixels) -> None:
    _, renderer, answers = advanced(LONG, [start(URGENT, pixels)], pixels)
    urgent = [(URGENT, part) for part in (0, 1, 2)]
    assert renderer.done == [(LONG, 0), *urgent, *urgent, (LONG, 1), (LONG, 2)]
    assert isinstance(answers[-2], JobFinished) and answers[-2].job == URGENT
    assert isinstance(answers[-1], JobStep) and answers[-1].job == LONG


@pytest.mark.parametrize(("first", "other"), [(URGENT, LATER), (LONG, LATER)])
def test_nothing_else_interrupts_a_tile(first: int, other: int, pixels: SharedPixels) -> None:
    _, renderer, _ = advanced(first, [start(other, pixels)], pixels)
    assert renderer.done == [(first, 0), (first, 1), (first, 2)]


@pytest.mark.parametrize("message", [CancelJob(LONG), CloseImage(LONG)])
def test_a_job_that_is_cancelled_ends_in_the_middle_of_a_tile(
    message: CancelJob | CloseImage, pixels: SharedPixels
) -> None:
    worker, renderer, answers = advanced(LONG, [message, start(URGENT, pixels)], pixels)
    assert renderer.done[0] == (LONG, 0) and (LONG, 1) not in renderer.done
    assert [answer for answer in answers if isinstance(answer, JobStopped | JobFailed)] == [JobStopped(LONG)]
    assert worker._next_job() is None


def test_a_pause_outside_a_worker_does_nothing() -> None:
    pause()
