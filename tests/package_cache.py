"""Folders with student packages that tests convert once and keep from run to run, in build/test-cache.

The key has a digest of the sources that make packages, here and in the application, and of the versions of
Python and the libraries: when any of these changes, the folder is made again.
"""

from __future__ import annotations

import functools
import hashlib
import shutil
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from types import FunctionType

ROOT = Path(__file__).parents[1]
CACHE = ROOT / "build" / "test-cache"
SOURCES = (
    "converters",
    "desktop/student",
    "desktop/engine/runtimes",
    "tests/students.py",
    "tests/published.py",
    "tests/res_shift.py",
    "tests/ncnn_models.py",
    "tests/plain_networks.py",
)
LIBRARIES = ("coremltools", "numpy", "safetensors", "torch")
UNUSED_DAYS = 7
"""Folders that no run has used for so long are removed when another is made."""


def cached_folder(key: str, make: FunctionType, target: Path) -> Path:
    """Make a folder at `target`: a copy of what an earlier run made, or else made now and kept.

    A package and the checkpoint that it must match belong in one folder: saving the same weights again gives
    another file, since the order of its metadata changes.

    Args:
        key: The name in the cache, different for each folder.
        make: Writes the folder, given its path, whose name is that of `target`. It may depend on the sources
            and on the module that defines it.
        target: A path that does not exist yet, and that belongs to the caller afterwards.
    """
    digest = hashlib.sha256(_digest_of_sources() + Path(make.__code__.co_filename).read_bytes()).hexdigest()
    entry = CACHE / f"{key}-{digest[:16]}"
    if not entry.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        _remove_unused()
        with tempfile.TemporaryDirectory(prefix=".new-", dir=CACHE) as temporary:
            made = Path(temporary) / target.name
            make(made)
            _rename(made, entry)
    shutil.copytree(entry, target)
    entry.touch()
    return target


@functools.cache
def _digest_of_sources() -> bytes:
    digest = hashlib.sha256(sys.version.encode())
    for source in (ROOT / name for name in SOURCES):
        for path in sorted(source.rglob("*.py")) if source.is_dir() else [source]:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            digest.update(f"{path.relative_to(ROOT).as_posix()} {content}\n".encode())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\n".encode())
    return digest.digest()


def _rename(made: Path, entry: Path) -> None:
    """Where another process was faster, its folder stays: one is as good as the other."""
    try:
        made.rename(entry)
    except OSError:
        if not entry.exists():
            raise


def _remove_unused() -> None:
    oldest = time.time() - UNUSED_DAYS * 24 * 3600
    for entry in CACHE.iterdir():
        if entry.stat().st_mtime < oldest:
            shutil.rmtree(entry, ignore_errors=True)
