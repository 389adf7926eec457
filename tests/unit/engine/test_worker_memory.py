"""Memory without a name, and how it gets from the app to the worker."""

from __future__ import annotations

import errno
import gc
import multiprocessing
import os
from collections.abc import Callable
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.engine.request import RenderRequest
from desktop.engine.worker import channel, memory, process
from desktop.engine.worker.messages import CloseImage, JobFailed, OpenImage, SharedArray, StartJob
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.errors import TooLarge
from desktop.samples import EIGHT, SIXTEEN, SampleType

NAMED = Path("/dev/shm")


def names() -> set[str]:
    return {path.name for path in NAMED.iterdir()} if NAMED.is_dir() else set()


def descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0  # noqa: PTH208


@pytest.fixture(params=[memory.allocate, memory._named_for_a_moment], ids=["here", "macos"])
def allocate(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Any]:
    """As on this computer, and as on a Mac."""
    monkeypatch.setattr("desktop.engine.worker.shared_pixels.allocate", request.param)
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("dtype", [EIGHT, SIXTEEN])
def test_what_one_side_writes_the_other_reads(allocate: Callable[[int], Any], dtype: SampleType) -> None:
    resource_tracker.ensure_running()  # it takes a descriptor too
    before, named = descriptors(), names()
    ours, theirs = multiprocessing.Pipe()
    pixels = SharedPixels.create(5, 7, dtype)
    assert names() == named, "no name that could outlive this process"
    pixels.array[:] = np.arange(105, dtype=dtype).reshape(5, 7, 3)
    channel.send(ours, OpenImage(3, pixels.address))
    channel.send(ours, CloseImage(3))
    pixels.release()
    message = channel.receive(theirs)
    assert isinstance(message, OpenImage) and message.image == 3
    attached = SharedPixels.attach(message.pixels)
    assert (attached.array.ravel() == np.arange(105)).all() and attached.array.dtype == dtype
    assert channel.receive(theirs) == CloseImage(3)
    attached.release()
    del message, attached
    ours.close()
    theirs.close()
    assert descriptors() == before


def test_a_view_outlives_the_release() -> None:
    pixels = SharedPixels.create(5, 7, EIGHT)
    pixels.array[:] = 9
    row = pixels.array[2]
    pixels.release()
    pixels.release()
    assert (row == 9).all() and pixels.array.size == 0


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.ENOMEM, errno.EMFILE])
def test_no_memory_is_a_sentence(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    gc.collect()  # what other tests left open may not be closed between the two counts
    before = descriptors()
    for call in ("posix_fallocate", "ftruncate"):  # of Linux, and of a Mac
        monkeypatch.setattr(os, call, refuse, raising=False)
    with pytest.raises(TooLarge, match="not enough memory for 7 × 5 pixels"):
        SharedPixels.create(5, 7, EIGHT)
    assert descriptors() == before


class NoRenderer:
    """Opens and closes what it is told to."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *_: None


def test_a_worker_that_can_not_map_the_memory_fails_the_job_and_lives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, theirs = multiprocessing.Pipe()
    worker = process.Worker(theirs, NoRenderer(), iter(()))  # type: ignore[arg-type]
    good = SharedPixels.create(5, 7, EIGHT)
    lost = SharedArray(memory.UnnamedMemory(), (5, 7, 3), EIGHT)
    worker._receive(OpenImage(1, lost))
    worker._receive(StartJob(2, RenderRequest(1), good.address, False))
    worker._receive(OpenImage(3, good.address))
    worker._receive(StartJob(4, RenderRequest(3), lost, False))
    for job in (2, 4):
        answer = app.recv()
        assert isinstance(answer, JobFailed) and answer.job == job and not answer.bad_student
        assert "not enough memory" in answer.text
    good.array[:] = 1
    app.close()
    theirs.close()
