"""Files that torch.save wrote, looked at without their weights and without running what they bring along.

There are two kinds: zip archives, and since before PyTorch 1.6 pickles with the weights behind them.
"""

from __future__ import annotations

import itertools
import pickletools
import re
import zipfile
from pathlib import Path
from typing import IO, Any

import torch

from converters.checkpoints.foreign_files import AGAIN, archive_sentence
from converters.errors import BadCheckpoint

MOST_PICKLE_BYTES = 64 << 20
"""Of the part of a file that says which tensors it has; real ones stay below one megabyte."""
MOST_STEPS = 400_000
"""Of the program that a pickle is; real ones have some thirty for each tensor. A million takes 3 s to run."""
TOO_LONG = "lists far more than the tensors of a network, and is not read: it would take too long."
OLD_MAGIC = b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19"
"""How a file from before PyTorch 1.6 begins."""
_OLD_PARTS = 5
"""Pickles before its weights: two that tell the format, the computer, the content, the names of weights."""
_REFUSED = re.compile(r"GLOBAL ([\w.]+)")


def read_archive(path: Path, size: int) -> Any:
    """The content of a zip archive of `size` bytes; tensors have no data.

    Raises:
        BadCheckpoint: it is damaged, holds more than tensors, or is another kind of archive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            names = [entry.filename for entry in entries]
            if sentence := archive_sentence(path, names):
                raise BadCheckpoint(sentence)
            pickled = next(entry for entry in entries if entry.filename.endswith("/data.pkl"))
            # PyTorch stores what it writes, so an archive that grows on reading was made by somebody else.
            if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
                raise BadCheckpoint(
                    f"{path} is a checkpoint that a zip program has packed again, which PyTorch does not "
                    "read: take the original file."
                )
            if pickled.file_size > MOST_PICKLE_BYTES or sum(entry.file_size for entry in entries) > size:
                raise BadCheckpoint(f"{path} claims to hold more than its {size:,} bytes. {AGAIN}")
            with archive.open(pickled) as file:
                _check_steps(path, file, 1)
    except (OSError, zipfile.BadZipFile) as error:
        raise BadCheckpoint(f"{path} is a damaged archive. {AGAIN}") from error
    return _load(path)


def read_old(path: Path) -> Any:
    """The content of a file from before PyTorch 1.6; tensors have no data.

    Raises:
        BadCheckpoint: it is damaged, or holds more than tensors.
    """
    with path.open("rb") as file:
        _check_steps(path, file, _OLD_PARTS)
    return _load(path)


def load(path: Path, mapped: bool) -> Any:
    """The content with data; `mapped`: memory is taken as they are used, which old files do not allow."""
    return torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)


def _load(path: Path) -> Any:
    try:
        return torch.load(path, map_location="meta", weights_only=True)
    except Exception as error:  # pickle, zip and torch errors share no base class
        refused = _REFUSED.search(str(error))
        if refused:
            raise BadCheckpoint(
                f"{path} holds more than tensors ({refused[1]}) and is not opened: it could run code."
            ) from error
        raise BadCheckpoint(f"{path} is a damaged PyTorch checkpoint. {AGAIN}") from error


def _check_steps(path: Path, file: IO[bytes], parts: int) -> None:
    """Refuse pickles that would take long to read."""
    try:
        steps = itertools.chain.from_iterable(pickletools.genops(file) for _ in range(parts))
        if next(itertools.islice(steps, MOST_STEPS, None), None) is not None:
            raise BadCheckpoint(f"{path} {TOO_LONG}")
    except (ValueError, EOFError, UnicodeDecodeError, IndexError) as error:
        raise BadCheckpoint(f"{path} is a damaged PyTorch checkpoint. {AGAIN}") from error
