from __future__ import annotations

import queue
import threading
from typing import Any, cast

import numpy as np
import pytest

from desktop.engine.events import JobProgress
from desktop.engine.protocol import Engine
from desktop.engine.request import RenderRequest
from desktop.engine.waiting import render_and_wait
from desktop.engine.worker.handle import WorkerHandle
from desktop.errors import Cancelled


class _Job:
    pixels = np.zeros((1, 1, 3), np.uint8)

    def cancel(self) -> None: ...
    def release(self) -> None: ...


class _Engine:
    """Renders nothing, and keeps the listener."""

    def submit(self, request: object, listener: Any) -> _Job:
        self.listener = listener
        return _Job()


def test_a_cancelled_job_reports_no_progress_any_more() -> None:
    engine, steps = _Engine(), []
    with pytest.raises(Cancelled):
        render_and_wait(
            cast(Engine, engine),
            cast(RenderRequest, None),
            progress=lambda done, total: steps.append(done),
            cancelled=lambda: True,
        )
    engine.listener(JobProgress(cast(Any, None), 1, 2))
    assert steps == []


def test_a_listener_that_raises_does_not_stop_the_thread_that_listens() -> None:
    heard, messages = [], iter(["bad", "good"])

    class Connection:
        def recv(self) -> str:
            try:
                return next(messages)
            except StopIteration:
                raise EOFError from None

        def close(self) -> None: ...

    def hear(_: WorkerHandle, message: str) -> None:
        heard.append(message)
        if message == "bad":
            raise RuntimeError("Signal source has been deleted")

    handle = cast(Any, WorkerHandle.__new__(WorkerHandle))
    handle._connection, handle._heard, handle._outgoing = Connection(), hear, queue.SimpleQueue()
    handle._sender = threading.Thread(target=handle._send_all)
    handle._sender.start()
    handle._ended = lambda _: heard.append("ended")
    handle._listen()
    assert heard == ["bad", "good", "ended"]
