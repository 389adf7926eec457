"""Plans: the stages that make a student, each with its share of the time."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from converters.errors import BadRecipe
from desktop.student.decoding import DecodingError, decode


@dataclass(frozen=True)
class PicturesStep:
    """Teacher pictures to make: the teacher's `.param` file, relative to the folder of teachers.

    `side` is that of the crop of each photograph in pixels. `share` is a share of the time, as that of the
    other steps. `damaged`: the teacher sees noise and compression, and the stages see the same.
    """

    name: str
    teacher: Path
    share: float
    self_ensemble: bool = False
    damaged: bool = False
    side: int = 224


@dataclass(frozen=True)
class StageStep:
    """A stage to train: the name of a recipe, or its path relative to the plan.

    `start` is the name of an earlier stage, or a file relative to the folder of teachers, as is `teacher`;
    `pictures` is the name of the teacher pictures that are its targets. `batch` replaces the recipe's.
    """

    name: str
    recipe: str
    share: float
    start: str | None = None
    teacher: str | None = None
    pictures: str | None = None
    batch: int | None = None


@dataclass(frozen=True)
class Plan:
    """Teacher pictures, then stages, in this order. The shares are parts of their sum."""

    stages: tuple[StageStep, ...]
    pictures: tuple[PicturesStep, ...] = ()

    @property
    def steps(self) -> tuple[PicturesStep | StageStep, ...]:
        """All steps in order."""
        return (*self.pictures, *self.stages)

    @property
    def shares(self) -> dict[str, float]:
        """Of each step, in order."""
        return {step.name: step.share for step in self.steps}

    def is_damaged(self, pictures: str) -> bool:
        """Whether the teacher of these pictures sees damage."""
        return any(step.damaged for step in self.pictures if step.name == pictures)


def load_plan(path: Path) -> Plan:
    """Read a plan, a TOML file with the tables `pictures` and `stages`.

    Raises:
        BadRecipe: not TOML, or a field is missing, unknown or does not fit; the message names it.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        plan = decode(Plan, values, hooks={Path: Path})
    except DecodingError as error:
        fields = ", ".join(problem.path for problem in error.problems)
        raise BadRecipe(f"The plan {path} does not fit: {fields} is missing, unknown or wrong.") from error
    except (OSError, ValueError) as error:
        raise BadRecipe(f"The plan {path} can not be read: {error}") from error
    if mistake := _mistake(plan):
        raise BadRecipe(f"The plan {path} does not fit: {mistake}.")
    return plan


def _mistake(plan: Plan) -> str | None:
    names = [step.name for step in plan.steps]
    if not plan.stages:
        return "it has no stage"
    if len(set(names)) < len(names):
        return "two steps have the same name"
    if min(plan.shares.values()) <= 0:
        return "each share must be greater than 0"
    for stage in plan.stages:
        if stage.pictures is not None and stage.pictures not in {step.name for step in plan.pictures}:
            return f"there are no pictures {stage.pictures!r}"
    return None


class Budget:
    """Divides a number of seconds among the steps that are left, by their shares."""

    def __init__(self, shares: dict[str, float], seconds: float) -> None:
        self._shares, self._left = dict(shares), seconds

    def take(self, name: str) -> float:
        """The seconds of a step: its share of what is left."""
        return max(0.0, self._left) * self._shares[name] / sum(self._shares.values())

    def spend(self, name: str, seconds: float) -> None:
        """The step is over and took this long; later ones divide what it left, or do with less."""
        del self._shares[name]
        self._left -= seconds
