"""What the training loop asks of a stage of training."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor, nn

from converters.data.crops import Batch
from converters.data_folder import DATA_VARIABLE
from converters.errors import CannotTrain


@dataclass(frozen=True)
class Learner:
    """A network that is trained by its own optimiser (Adam).

    `parameters` are the trained parameters of `network`; all must require gradients. `learning_rate` is the
    peak; None: the recipe's. Every learner follows the recipe's warm-up and decay.
    """

    name: str
    network: nn.Module
    parameters: Sequence[nn.Parameter]
    learning_rate: float | None = None
    betas: tuple[float, float] = (0.9, 0.99)


@dataclass(frozen=True)
class Losses:
    """A scalar loss per learner, by its name, and further scalars for the log.

    The gradient of a loss is applied to the parameters of its learner only: a stage need not freeze the
    critic in the student's loss. A learner without a loss is not updated in this step. `terms` have the same
    names in every step; they are logged beside the losses.
    """

    of: dict[str, Tensor]
    terms: dict[str, Tensor] = field(default_factory=dict)


class Stage(nn.Module, ABC):
    """One kind of training.

    It is a module so that the loop can move all its networks to a device at once, frozen ones included. Only
    the learners' networks are saved with the run; frozen ones are read again from their own files.
    """

    result_name = "student.safetensors"
    """Name of the file with the result of a run."""

    @property
    @abstractmethod
    def result(self) -> nn.Module:
        """The network that the run trains for others to use, one of the learners'.

        The loop averages its weights.
        """

    @abstractmethod
    def learners(self) -> Sequence[Learner]:
        """Everything that is trained, the same at every call."""

    @abstractmethod
    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """The losses of one part of a step. All random numbers come from `generator` (on the CPU).

        The batch is on the device of the stage. The gradients of all parts are averaged.
        """

    @abstractmethod
    def write(self, network: nn.Module, path: Path) -> None:
        """Save a copy of `result`, such as its average, in the format in which others read it."""

    @abstractmethod
    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """Enlarge by a copy of `result`, for sheets: (B, 3, H, W), nominally in [0, 1]."""


@dataclass(frozen=True)
class StageResources:
    """What a stage may need besides its recipe.

    `perceptual`: a file of LPIPS-VGG weights. `resumed`: the networks will be loaded from a checkpoint.
    """

    perceptual: Path | None = None
    resumed: bool = False

    def vgg(self, who: str) -> Path:
        """The file of LPIPS-VGG weights, for `who` needs it.

        Raises:
            CannotTrain: there is none.
        """
        if self.perceptual is None:
            raise CannotTrain(f"{who} needs LPIPS-VGG weights: set {DATA_VARIABLE} or --perceptual.")
        return self.perceptual


def weighted_sum(terms: Mapping[str, Tensor], weights: object) -> Tensor:
    """The sum of scalar terms, each times the weight that is the field of its name."""
    first = next(iter(terms.values()))
    loss = torch.zeros((), device=first.device)
    for name, value in terms.items():
        loss = loss + getattr(weights, name) * value
    return loss
