"""Uses coremltools without its warnings at import and its progress bars."""

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

    On other systems than macOS it warns about each missing part of its runtime, and about versions of torch
    newer than it was tested with. Neither matters here: packages are checked by executing them.
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
    """Suppress the progress bars of coremltools and the deprecation warnings about `torch.jit.trace`."""
    with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore", DeprecationWarning)
        yield
