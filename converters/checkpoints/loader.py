"""The interface of the modules that load the checkpoints of one system each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from converters.checkpoints.contents import Contents
from converters.programs.program import Program
from desktop.student.manifest import ControlSpec, Noise, SystemName


@dataclass(frozen=True)
class LoadOptions:
    """What a person adds to a checkpoint.

    `preset`: which of several published models it is. `companion`: the path of its second part. For TADSR:
    `timesteps` at realism 0 and 1, and `colour_fix`. For TAD-SR: `blend`, weights of Vernier to mix in.
    """

    preset: str | None = None
    companion: Path | None = None
    timesteps: tuple[int, int] | None = None
    colour_fix: Literal["none", "adain", "wavelet"] | None = None
    blend: Path | None = None


@dataclass(frozen=True)
class MatchScore:
    """How well a checkpoint fits a system, from 0, not at all, to 1, certainly.

    `reason` completes the sentence "It resembles a checkpoint of SYSTEM, but ...".
    """

    score: float
    reason: str = ""


@dataclass(frozen=True)
class StudentProperties:
    """The fields of the manifest that the loader determines.

    `tile`: side of the tiles in low-res pixels; `small_tile`: that of a second size, for regions.
    `bfloat16`: None where that is measured when the package is made. `shrinks_to_photo`: see `Manifest`.
    """

    scale: int
    tile: int
    halo: int
    size_multiple: int
    realism: ControlSpec | None
    noise: Noise | None
    enlargement: Literal["none", "bicubic", "replicate"] = "none"
    small_tile: int | None = None
    cleanup: ControlSpec | None = None
    bfloat16: bool | None = False
    colour_fix: Literal["none", "adain", "wavelet"] = "none"
    shrinks_to_photo: bool = False


@dataclass(frozen=True)
class Loaded:
    """A checkpoint in memory.

    `files`: all files that it was read from. `card`: what is known about it, in Markdown without a title.
    `hints`: messages for the person who converts it.
    """

    programs: tuple[Program, ...]
    properties: StudentProperties
    files: tuple[Path, ...]
    licence: str = "not stated"
    author: str = "not stated"
    card: str = ""
    hints: tuple[str, ...] = ()


class Loader(Protocol):
    """The loader of one system. The modules of the systems have these functions."""

    @property
    def SYSTEM(self) -> SystemName:
        """The name of the system in the manifest."""
        ...

    @property
    def TITLE(self) -> str:
        """The name for people; it distinguishes systems with similar names."""
        ...

    @property
    def JUMPS(self) -> frozenset[str]:
        """The programs that jump; see `converters.programs.chain.Case`."""
        ...

    def match_score(self, contents: Contents) -> MatchScore:
        """How well the names and shapes fit the system."""
        ...

    def facts(self, contents: Contents, options: LoadOptions) -> Iterable[tuple[str, str]]:
        """Names and values for `inspect`. Weights are not loaded.

        Raises:
            BadCheckpoint: a shape is wrong.
        """
        ...

    def load(self, contents: Contents, options: LoadOptions) -> Loaded:
        """Load a checkpoint of the system. Every shape is checked before weights are read.

        Raises:
            BadCheckpoint: it does not fit, or an option is missing; the message says which.
        """
        ...
