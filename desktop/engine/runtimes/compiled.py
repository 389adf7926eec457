"""Where compiled Core ML programs are kept."""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

from desktop.folders import cache_folder
from desktop.student.package import ProgramSize, StudentPackage, coreml_program

CACHE = cache_folder()
SUFFIX = ".mlmodelc"
_UNUSED_SECONDS = 90 * 24 * 3600.0


def compiled_path(package: StudentPackage, size: ProgramSize, name: str) -> Path:
    """Where the compiled form of a program is kept: by the contents of all its files and the build of macOS.

    Core ML keys its own cache of device code by this path, so the path must not change between starts.
    """
    content = package.digest(coreml_program(size, name))[:32]
    return CACHE / f"{content}-{system_build()}" / f"{name}{SUFFIX}"


@cache
def system_build() -> str:
    """The build of macOS, such as "24B83": each update has another."""
    asked = ["/usr/sbin/sysctl", "-n", "kern.osversion"]
    with suppress(OSError):
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() or "unknown"
    return "unknown"


def prune() -> None:
    """Remove what another build of macOS needed, and what no model has used for three months."""
    oldest = time.time() - _UNUSED_SECONDS
    for folder in {path.parent for path in CACHE.glob(f"*-*/*{SUFFIX}")}:
        with suppress(FileNotFoundError):  # another process was faster
            if not folder.name.endswith(f"-{system_build()}") or folder.stat().st_mtime < oldest:
                shutil.rmtree(folder, ignore_errors=True)
