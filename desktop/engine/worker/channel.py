"""The connection of app and worker: messages, and beside them the descriptors of memory that they name."""

from __future__ import annotations

import os
import socket
from multiprocessing.connection import Connection

from desktop.engine.worker.memory import UnnamedMemory
from desktop.engine.worker.messages import OpenImage, SharedArray, StartJob, ToWorker


def send(connection: Connection, message: ToWorker) -> None:
    """Send a message to the worker. Waits where the worker does not read.

    Raises:
        OSError: the worker has gone.
    """
    connection.send(message)
    memory = _memory_of(message)
    if memory is not None:
        with _socket_of(connection) as plain:
            socket.send_fds(plain, [b"\0"], [memory.fileno()])


def receive(connection: Connection) -> ToWorker:
    """Wait for the next message from the app.

    Raises:
        EOFError, OSError: the app has gone.
    """
    message: ToWorker = connection.recv()
    memory = _memory_of(message)
    if memory is not None:
        with _socket_of(connection) as plain:
            _, descriptors, _, _ = socket.recv_fds(plain, 1, 1)
        for descriptor in descriptors:  # none where this process has too many open: then mapping it fails
            memory.fill(descriptor)
    return message


def _memory_of(message: ToWorker) -> UnnamedMemory | None:
    match message:
        case OpenImage(_, SharedArray(memory)) | StartJob(output=SharedArray(memory)):
            return memory
    return None


def _socket_of(connection: Connection) -> socket.socket:
    """The connection once more, as a socket of its own."""
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, fileno=os.dup(connection.fileno()))
