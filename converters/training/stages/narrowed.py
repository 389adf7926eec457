"""Stage `narrowed`: blocks of a published RRDB network that have lost channels learn to do without them.

The command `narrow` chooses the channels that are kept. docs/adr/0066 explains what this is for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor, nn

from converters.checkpoints.narrowed import save_narrowed, with_narrowed
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.lpips import LpipsVgg
from converters.networks.rrdb import Rrdb, add_change
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import l1
from converters.training.objectives.texture import texture
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, Stage, StageResources, weighted_sum
from converters.training.stages.realistic import VGG_BLOCKS
from converters.training.teachers.ncnn import load_enlarger


@dataclass(frozen=True)
class NarrowedWeights:
    """Weights of the loss terms; those of VGG, perceptual and texture, are not computed if both are 0.

    `features`: squared error of what each learned block makes, relative to its mean square. `pixel`: L1 of
    the high-res picture. `perceptual`: LPIPS-VGG of it. `texture`: see `objectives.texture`. Without these
    two, pictures come out soft.
    """

    features: float = 1.0
    pixel: float = 1.0
    perceptual: float = 5.0
    texture: float = 5.0

    @property
    def need_vgg(self) -> bool:
        """Whether a term needs VGG."""
        return bool(self.perceptual or self.texture)


@dataclass(frozen=True)
class NarrowedSettings:
    """The fields of a recipe that only this stage has."""

    weights: NarrowedWeights = field(default_factory=NarrowedWeights)

    def make(self, recipe: Recipe, resources: StageResources) -> Narrowed:
        """See `StageSettings.make`: needs the published network, and blocks that `narrow` wrote."""
        if recipe.teacher is None or recipe.start is None:
            raise CannotTrain(
                "This stage needs a published network of the kind ESRGAN, by --teacher, and blocks that the "
                "command narrow made of it, by --start."
            )
        vgg = resources.vgg("This stage") if self.weights.need_vgg else None
        return Narrowed(load_enlarger(recipe.teacher), recipe.start, self.weights, vgg)


class Narrowed(Stage):
    """Only the blocks of the file learn. What is around them is frozen, and shared with the teacher."""

    result_name = "narrowed.safetensors"

    def __init__(self, teacher: nn.Module, start: Path, weights: NarrowedWeights, vgg: Path | None) -> None:
        super().__init__()
        self.student, self._count = with_narrowed(teacher, start)
        assert isinstance(teacher, Rrdb)
        self.teacher, self._weights = teacher, weights
        self.vgg = None if vgg is None else LpipsVgg(vgg)
        self.student.train().blocks[: self._count].requires_grad_(True)

    @property
    def result(self) -> Rrdb:
        """See `Stage.result`."""
        return self.student

    def learners(self) -> Sequence[Learner]:
        """The narrowed blocks."""
        return [Learner("student", self.student, list(self.student.blocks[: self._count].parameters()))]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        terms = {"features": torch.zeros((), device=batch.low_res.device)}
        with half_precision(batch.low_res.device):
            ours = theirs = shallow = self.teacher.shallow(batch.low_res)
            pairs = zip(self.student.blocks, self.teacher.blocks, strict=True)
            for number, (block, wide) in enumerate(pairs):
                ours = add_change(block, ours)
                with torch.no_grad():
                    theirs = add_change(wide, theirs)
                if number < self._count:
                    terms["features"] = terms["features"] + _relative_error(ours, theirs) / self._count
            picture = self.student.enlarged(shallow, ours)
            with torch.no_grad():
                target = self.teacher.enlarged(shallow, theirs)
            terms["pixel"] = l1(picture.float(), target.float()).mean()
            if self.vgg is not None:
                pictures = shift_together(generator, picture, target)
                found, wanted = (self.vgg.features(each, VGG_BLOCKS) for each in pictures)
                terms["perceptual"] = self.vgg.distance(found, wanted).mean()
                terms["texture"] = texture(found, wanted).mean()
        return Losses({"student": weighted_sum(terms, self._weights)}, terms)

    def write(self, network: nn.Module, path: Path) -> None:
        """See `Stage.write`."""
        assert isinstance(network, Rrdb)
        save_narrowed(network, self._count, path)

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """See `Stage.enlarge`: the picture at realism 1, whatever `realism` is."""
        with half_precision(batch.low_res.device):
            picture: Tensor = network(batch.low_res)
        return picture.float()


def _relative_error(ours: Tensor, theirs: Tensor) -> Tensor:
    ours, theirs = ours.float(), theirs.float()
    return (ours - theirs).square().mean() / theirs.square().mean()
