"""A file that the worker process paints into, for results that memory should not hold."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.engine.worker.messages import SharedFile
from desktop.errors import CannotWrite
from desktop.pixel_file import map_file
from desktop.samples import Samples, SampleType
from desktop.user_text import UserText


class FilePixels:
    """The app's side of it. The file belongs to the caller, who removes it."""

    def __init__(self, path: Path, height: int, width: int, dtype: SampleType) -> None:
        """Give the file, made if need be, the size of an (H, W, 3) array.

        Raises:
            CannotWrite: the disk has not so much room.
        """
        self.address = SharedFile(path, (height, width, 3), dtype)
        try:
            with path.open("w+b") as file:
                size = height * width * 3 * dtype.itemsize
                os.ftruncate(file.fileno(), size)
                if sys.platform == "linux":  # elsewhere a full disk is noticed when it is written to
                    os.posix_fallocate(file.fileno(), 0, size)
        except OSError as error:
            raise CannotWrite(
                UserText(
                    "The intermediate file {path} could not be made ({reason}). Free some space on "
                    "that disk.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error

    @property
    def array(self) -> Samples:
        """The pixels, read from the file when they are looked at."""
        return map_file(self.address.path, self.address.shape, self.address.dtype)

    def release(self) -> None:
        """Nothing is held."""
