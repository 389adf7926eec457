"""coremltools without its noise: eight warnings at import off macOS, and its own progress bars."""

from __future__ import annotations

import contextlib
import importlib
import io
import logging
import warnings
from collections.abc import Iterator
from typing import Any


def import_quietly(name: str) -> Any:
    """Import coremltools or one of its modules.

    Off macOS it warns for every part of its runtime that is missing, and about each torch newer than it
    knows; neither matters for writing packages, which are checked by execution.
    """
    logger = logging.getLogger("coremltools")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        return importlib.import_module(name)
    finally:
        logger.setLevel(level)


@contextlib.contextmanager
def quiet_conversion() -> Iterator[None]:
    """Hold back coremltools' progress bars and the deprecation warnings about `torch.jit.trace`."""
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore", DeprecationWarning)
        yield
