"""What runtimes of tests share whose values are arrays of numpy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Runtime


class HostRuntime:
    """All of a `Runtime` but `name` and `run`."""

    any_size = overlaps = False

    def array(self, value: NDArray[np.float32]) -> NDArray[np.float32]:
        return value

    def join(self, rows: Sequence[Sequence[NDArray[np.float32]]]) -> NDArray[np.float32]:
        return np.concatenate([np.concatenate(row, axis=3) for row in rows], axis=2)

    def size_of(self, value: NDArray[np.float32]) -> int:
        return value.nbytes

    def safer(self) -> Runtime | None:
        return None
