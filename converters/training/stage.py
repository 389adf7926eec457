"""What the training loop asks of a stage of training."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from torch import Generator, Tensor, nn

from converters.data.crops import Batch


@dataclass(frozen=True)
class Learner:
    """A network that is trained, with an optimiser (Adam) of its own.

    `parameters` are those of `network` that learn; all must require gradients. `learning_rate` is the peak,
    the recipe's where it is None; every learner follows the recipe's warm-up and decay.
    """

    name: str
    network: nn.Module
    parameters: Sequence[nn.Parameter]
    learning_rate: float | None = None
    betas: tuple[float, float] = (0.9, 0.99)


@dataclass(frozen=True)
class Losses:
    """A scalar loss per learner, by name, and scalars for the log.

    The loss of a learner moves that learner alone, whatever else lies on the way back: a stage need not
    freeze the critic while the student learns. A learner that is not named rests in this step. Terms have
    the same names in every step; the losses are logged beside them.
    """

    of: dict[str, Tensor]
    terms: dict[str, Tensor] = field(default_factory=dict)


class Stage(nn.Module, ABC):
    """One kind of training.

    A module, so that the loop can move all of its networks to a device at once, frozen ones included. Only
    the learners' networks are saved with the run; frozen ones are read again from where they came from.
    """

    result_name = "student.safetensors"
    """The file that a run ends with."""

    @property
    @abstractmethod
    def result(self) -> nn.Module:
        """The network that the run is for: one of the learners'. The loop keeps a moving average of it."""

    @abstractmethod
    def learners(self) -> Sequence[Learner]:
        """All that learns, the same at every call."""

    @abstractmethod
    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """What one part of a step computes, all by chance drawn from `generator` (on the CPU).

        The batch lies on the device of the stage. Gradients of parts are averaged.
        """

    @abstractmethod
    def write(self, network: nn.Module, path: Path) -> None:
        """Save a copy of `result`, such as its average, as the file that others read."""

    @abstractmethod
    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """(B, 3, H, W), nominally in [0, 1], by a copy of `result`: for the sheets that a person looks at."""


@dataclass(frozen=True)
class StageResources:
    """What a stage may need besides its recipe.

    `perceptual`: a file of LPIPS-VGG weights. `resumed`: the networks will be loaded from a checkpoint.
    """

    perceptual: Path | None = None
    resumed: bool = False
