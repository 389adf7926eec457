"""Training recipes: every number of a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from converters.networks.flow_student import FlowStudentConfig
from converters.training.stage import Stage, StageResources


@dataclass(frozen=True)
class Recipe:
    """One stage of training.

    `stage` is a name of `stages.registry`, `settings` are the fields that only this kind of stage has.
    `degradation` makes the low-res side of a crop (`degradations.registry`). Crops are high-res pixels. A
    step is `batch` crops in `parts` equal parts, whose gradients are averaged; processes share out the parts,
    so that their number does not change the result. Gradients longer than `clip` are shortened. `start` names
    weights to begin from and `teacher` those of the teacher, relative to the recipe.

    `save_every` steps a checkpoint replaces the last one, `keep_every` steps the result is kept under its
    number, `sheet_every` steps a sheet of pictures is painted; 0: never.
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
            BadRecipe: something is missing or does not fit; the message says what to do.
        """
        ...
