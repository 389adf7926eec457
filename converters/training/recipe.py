"""Training recipes: all parameters of a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from converters.networks.flow_student import FlowStudentConfig
from converters.training.stage import Stage, StageResources


@dataclass(frozen=True)
class Recipe:
    """One stage of training.

    `stage` is a name in `stages.registry`, `settings` the fields that only this kind of stage has.
    `degradation` is a name in `data.degradations.registry`. `crop` is the side of a crop in high-res pixels.
    A step uses `batch` crops in `parts` equal parts, whose gradients are averaged; processes share the parts,
    so their number does not change the result. Gradients are clipped to the norm `clip`. `start` is the path
    of weights to begin from, `teacher` of those of the teacher, relative to the recipe.

    Every `save_every` steps a checkpoint replaces the last one; every `keep_every` steps the result is kept
    under the number of the step; every `sheet_every` steps a sheet of pictures is written. 0: never.
    """

    stage: str
    steps: int
    batch: int
    crop: int
    learning_rate: float
    settings: StageSettings
    degradation: str = "bicubic"
    seed: int = 0
    parts: int = 1
    warm_up: int = 200
    ema: float = 0.998
    clip: float = 1.0
    log_every: int = 20
    save_every: int = 200
    keep_every: int = 1000
    sheet_every: int = 1000
    start: Path | None = None
    teacher: Path | None = None
    student: FlowStudentConfig = field(default_factory=FlowStudentConfig)


class StageSettings(Protocol):
    """The fields of a recipe that only one kind of stage has: a frozen dataclass that can make the stage."""

    def make(self, recipe: Recipe, resources: StageResources) -> Stage:
        """Build the networks and read the weights to start from.

        Raises:
            CannotTrain: something is missing or does not fit; the message says what to do.
        """
        ...
