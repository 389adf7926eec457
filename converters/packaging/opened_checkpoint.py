"""Opens the checkpoint that a package is made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from converters.checkpoints.contents import digest_of, read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import Loaded, LoadOptions
from converters.programs.program import Program
from desktop.student.manifest import SystemName


@dataclass(frozen=True)
class OpenedCheckpoint:
    """A loaded checkpoint, the name of its system, and the sha256 of its files."""

    path: Path
    system: SystemName
    sha256: str
    loaded: Loaded

    @property
    def programs(self) -> tuple[Program, ...]:
        """In the order in which they run."""
        return self.loaded.programs

    @property
    def parameters(self) -> int:
        """Number of parameters in all networks, shared ones counted once."""
        modules = {id(p): p.numel() for program in self.programs for p in program.module.parameters()}
        return sum(modules.values())


def open_checkpoint(
    path: Path, options: LoadOptions | None = None, system: SystemName | None = None
) -> OpenedCheckpoint:
    """Load a checkpoint of any known system, or of the named one.

    Raises:
        BadCheckpoint: it can not be read, or does not fit the system.
    """
    contents = read_contents(path)
    loader = detect(contents, system)
    loaded = loader.load(contents, options or LoadOptions())
    return OpenedCheckpoint(path, loader.SYSTEM, digest_of(loaded.files), loaded)
