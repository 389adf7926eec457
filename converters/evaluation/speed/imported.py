"""Networks that others published, as models of the app: packages with torch programs only."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from converters.evaluation.speed.peers import IMPORTED, Peer
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import open_checkpoint
from converters.packaging.package import make_package
from converters.packaging.planned_manifest import PackageOptions
from converters.packaging.provenance import STAMP, digest
from desktop.student.package import SUFFIX


def with_package(peer: Peer, folder: Path) -> Peer:
    """Where the subject is `imported:FILE`, one whose subject is a package of that network in the folder.

    It is made unless these converters have made it before.

    Raises:
        BadCheckpoint: there is no such network.
    """
    if not peer.subject.startswith(IMPORTED):
        return peer
    path = Path(peer.subject.removeprefix(IMPORTED))
    package = folder / f"{path.stem}{SUFFIX}"
    stamp, converters = package.with_suffix(STAMP), digest()
    if not (package.exists() and stamp.is_file() and stamp.read_text() == converters):
        checkpoint = open_checkpoint(path)
        loaded = checkpoint.loaded
        description = Description(path.stem, path.stem, loaded.licence, loaded.author)
        options = PackageOptions("float32", runtimes=("torch",))
        make_package(checkpoint, description, options, package, lambda step, share: None, replace=True)
        stamp.write_text(converters)
    return dataclasses.replace(peer, subject=str(package))
