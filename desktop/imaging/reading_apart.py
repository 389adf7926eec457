"""Reads a photo in a process that can be ended, where decoding may take long.

No library for images can be interrupted. A process can.
"""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import numpy as np

from desktop.errors import Cancelled, UnreadableImage
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.naming import label
from desktop.imaging.photo import Photo
from desktop.imaging.reading import read
from desktop.samples import Samples
from desktop.starting import start
from desktop.user_text import UserText

_LONG_SECONDS = 0.5
"""The process takes about as long to start."""
_POLL_SECONDS = 0.05
_BLOCK = 2**24
"""Bytes of pixels sent at once."""


def read_apart(
    path: Path,
    scale: int = 1,
    *,
    allow_damaged: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Photo:
    """As `read`, and given up soon after `cancelled` returns True.

    Raises:
        Cancelled: `cancelled` returned True.
        DamagedImage, UnreadableImage, TooLarge: as `read`.
    """
    if cancelled():
        raise Cancelled("Stopped.")
    if decoding_seconds(path, scale) < _LONG_SECONDS:
        return read(path, scale, allow_damaged=allow_damaged)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=_serve, args=(theirs, path, scale, allow_damaged), name="vernier-reader", daemon=True
    )
    start(process)
    theirs.close()
    try:
        return _Receiver(ours, cancelled).photo()
    except (EOFError, ConnectionError) as error:
        raise _died(path, process) from error
    finally:
        process.kill()
        process.join()
        ours.close()


class _Receiver:
    """Takes what `_serve` sends."""

    def __init__(self, connection: Connection, cancelled: Callable[[], bool]) -> None:
        self._connection, self._cancelled = connection, cancelled

    def photo(self) -> Photo:
        """The photo.

        Raises:
            Exception: the one that reading raised.
            EOFError: the process has ended.
        """
        self._wait()
        answer: Photo | Exception = self._connection.recv()
        if isinstance(answer, Exception):
            raise answer
        pixels, alpha = self._array(), self._array()
        assert pixels is not None
        return dataclasses.replace(answer, pixels=pixels, alpha=alpha)

    def _array(self) -> Samples | None:
        self._wait()
        layout: tuple[tuple[int, ...], np.dtype[Any]] | None = self._connection.recv()
        if layout is None:
            return None
        array = np.empty(*layout)
        view = memoryview(array.reshape(-1).view(np.uint8))  # type: ignore[arg-type]
        for at in range(0, len(view), _BLOCK):
            self._wait()
            self._connection.recv_bytes_into(view[at : at + _BLOCK])
        return array

    def _wait(self) -> None:
        while not self._connection.poll(_POLL_SECONDS):
            if self._cancelled():
                raise Cancelled("Stopped.")


def _serve(connection: Connection, path: Path, scale: int, allow_damaged: bool) -> None:
    """Read the photo and send it: first without pixels, then those, then alpha."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which decides what it means
    threading.Thread(target=_end_with_app, daemon=True).start()
    try:
        photo = read(path, scale, allow_damaged=allow_damaged)
    except Exception as error:
        connection.send(error)
        return
    connection.send(dataclasses.replace(photo, pixels=photo.pixels[:0], alpha=None))
    for array in (photo.pixels, photo.alpha):
        if array is None:
            connection.send(None)
            continue
        connection.send((array.shape, array.dtype))
        view = memoryview(array.reshape(-1).view(np.uint8))  # type: ignore[arg-type]
        for at in range(0, len(view), _BLOCK):
            connection.send_bytes(view[at : at + _BLOCK])


def _end_with_app() -> None:
    """End this process at once when the app has ended, in whatever way."""
    app = multiprocessing.parent_process()
    assert app is not None
    app.join()
    os._exit(1)


def _died(path: Path, process: BaseProcess) -> UnreadableImage:
    process.join()
    return UnreadableImage(
        UserText(
            "{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). "
            "Close other programs or export the image again from the program that made it.",
            name=label(path),
            code=process.exitcode,
        )
    )
