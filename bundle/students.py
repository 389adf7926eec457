"""The models in the app: packages with the programs of one runtime, the only one that the app has."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

from desktop.student.package import MANIFEST, SUFFIXES, StudentPackage


def copy_for(runtime: str, source: Path, target: Path) -> None:
    """Write the package `source` anew to `target`, without the programs of other runtimes.

    The rest stays as it is, to the byte. An older `target` is replaced.

    Raises:
        BadStudent: `source` is no package.
        SystemExit: it has no programs for `runtime`.
        OSError: a file can not be read or written.
    """
    package = StudentPackage.open(source)
    if not package.has_runtime(runtime):
        raise SystemExit(f"{source} has no programs for {runtime}. Build it anew: make student models")
    others = tuple(f"{name}/" for name in SUFFIXES if name != runtime)
    files = {name: digest for name, digest in package.manifest.files.items() if not name.startswith(others)}
    shutil.rmtree(target, ignore_errors=True)
    for name in files:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)
    manifest = dataclasses.replace(package.manifest, files=files)
    (target / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
