"""Small files of what was learned on this computer, which several processes read and change."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.locks import alone_in

log = logging.getLogger(__name__)


def read_json(file: Path) -> dict[str, Any]:
    """What is in a file by name; nothing if there is none, or if it can not be read, which is logged."""
    try:
        read = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(read, dict):
            return read
        log.warning("%s has no names.", file)
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        log.warning("%s can not be read.", file, exc_info=error)
    return {}


def replace_json(file: Path, content: dict[str, Any]) -> None:
    """Write a file at once, so that nobody reads half of it; for those who are `alone_with` it.

    Raises:
        OSError: it can not be written.
    """
    partial = file.with_suffix(".new")
    partial.write_text(json.dumps(content), encoding="utf-8")
    partial.replace(file)


@contextmanager
def alone_with(file: Path) -> Iterator[None]:
    """Nobody else who asks reads or changes the file, which need not exist.

    Raises:
        OSError: its folder can not be made or opened.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with alone_in(file.parent):
        yield
