"""Loader processes that end with the training that started them, however it ends."""

from __future__ import annotations

import multiprocessing
import os
import threading


def end_with_parent(worker: int = 0) -> None:
    """Called in a new loader process, `worker` being its number: end it as soon as its parent is gone.

    torch compares the number of the parent every five seconds. Under a fork server that is the server,
    which in turn lives as long as its children: after a kill both would stay for ever. The pipe to the
    process that asked for this one closes at once, with every way of starting processes.
    """
    threading.Thread(target=_wait_for_parent, name=f"parent of loader {worker}", daemon=True).start()


def _wait_for_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
