"""What a module of this folder offers for its system."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from torch import Tensor

from converters.checkpoints.contents import Contents
from converters.programs.chain import Case
from converters.programs.program import Program
from desktop.student.manifest import ControlSpec, Manifest, Noise, SystemName


@dataclass(frozen=True)
class LoadOptions:
    """What a person may have to add to a checkpoint: which of several published models it is, and the path of
    a second part; of TADSR what the ends of the slider are and how colours are corrected; for TAD-SR which
    weights of Vernier to mix in."""

    preset: str | None = None
    companion: Path | None = None
    timesteps: tuple[int, int] | None = None
    colour_fix: Literal["none", "adain", "wavelet"] | None = None
    blend: Path | None = None


@dataclass(frozen=True)
class MatchScore:
    """How much a checkpoint looks like one of a system: 1 is certain, 0 not at all. `reason` completes the
    sentence "It resembles a checkpoint of SYSTEM, but ..."."""

    score: float
    reason: str = ""


@dataclass(frozen=True)
class StudentProperties:
    """The manifest fields that follow from the system.

    `tile`: the low-res size to convert for; `small_tile`: another one, for parts of a photo.
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
    colour_fix: Literal["none", "adain", "wavelet"] = "none"


@dataclass(frozen=True)
class Loaded:
    """A checkpoint in memory. `files`: all that it was read from. `card`: what is known about it, in Markdown
    below the title; `hints`: what the person who converts it should hear."""

    programs: tuple[Program, ...]
    properties: StudentProperties
    files: tuple[Path, ...]
    licence: str = "not stated"
    author: str = "not stated"
    card: str = ""
    hints: tuple[str, ...] = ()


class Loader(Protocol):
    """One system. The modules of this folder are such objects."""

    @property
    def SYSTEM(self) -> SystemName:
        """As in the manifest."""
        ...

    @property
    def TITLE(self) -> str:
        """For people; says which is meant where names are alike."""
        ...

    def match_score(self, contents: Contents) -> MatchScore:
        """Judge by names and shapes alone."""
        ...

    def facts(self, contents: Contents, options: LoadOptions) -> Iterable[tuple[str, str]]:
        """Names and values for `inspect`, without loading weights.

        Raises:
            BadCheckpoint: a shape is wrong.
        """
        ...

    def load(self, contents: Contents, options: LoadOptions) -> Loaded:
        """Load a checkpoint of the system; every shape is checked before weights are read.

        Raises:
            BadCheckpoint: it does not fit, or a choice is missing; the sentence says which.
        """
        ...

    def cases(self, manifest: Manifest, low_res: Tensor) -> Iterator[Case]:
        """The inputs that the parity gate tries for one low-res tile (1, 3, T, T) in [0, 1]."""
        ...
