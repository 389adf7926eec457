"""What processes inherit from the one that starts them."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from desktop.imaging.readers.quiet import quiet
from desktop.starting import start


def test_a_process_started_while_standard_error_is_muted_is_heard(capfd: pytest.CaptureFixture[str]) -> None:
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=os.write, args=(2, b"of the process\n"))
    with quiet() as outer, quiet() as inner:
        start(process)
        os.write(2, b"of a library\n")
        process.join()
    assert process.exitcode == 0
    assert capfd.readouterr().err == "of the process\n"
    assert (inner.text, outer.text) == (b"of a library\n", b"")


def test_it_starts_where_there_is_no_standard_error() -> None:
    context = multiprocessing.get_context("spawn")
    kept = os.dup(2)
    process = context.Process(target=os.getpid)
    try:
        os.close(2)
        with quiet():
            start(process)
            process.join()
    finally:
        os.dup2(kept, 2)
        os.close(kept)
    assert process.exitcode == 0
