"""Stage `painter`: the painter of the student of two ends learns the pictures of a teacher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.checkpoints.span_student import load_span_student, save_span_student
from converters.data.crops import Batch
from converters.data_folder import DATA_VARIABLE
from converters.errors import CannotTrain
from converters.networks.calm_span import CalmSpan
from converters.networks.lpips import LpipsVgg
from converters.networks.span import Span
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.noise import normal
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import checkerboard, l1
from converters.training.objectives.texture import texture
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, Stage, StageResources
from converters.training.teachers.ncnn import load_enlarger

VGG_BLOCKS = 4
"""Blocks of VGG16 in the perceptual terms. The fifth costs time and adds little."""


@dataclass(frozen=True)
class PainterWeights:
    """Weights of the loss terms. Without `perceptual` and `texture`, VGG16 is not needed."""

    pixel: float = 0.1
    perceptual: float = 0.5
    texture: float = 0.5
    checkerboard: float = 4.0
    low_res_error: float = 1.0

    @property
    def need_vgg(self) -> bool:
        """Whether any term needs VGG16."""
        return bool(self.perceptual or self.texture)


@dataclass(frozen=True)
class PainterSettings:
    """The fields of a recipe that only this stage has."""

    weights: PainterWeights = field(default_factory=PainterWeights)
    painter: SpanStudentConfig = field(default_factory=SpanStudentConfig)

    def make(self, recipe: Recipe, resources: StageResources) -> Painting:
        """See `StageSettings.make`: starts from a student, or from published weights of SPAN for ncnn."""
        if recipe.start is None:
            raise CannotTrain(
                "The painter works on SPAN: name its .param file, or a student of this stage, with --start."
            )
        if self.weights.need_vgg and resources.perceptual is None:
            raise CannotTrain(f"The painter needs LPIPS-VGG weights: set {DATA_VARIABLE} or --perceptual.")
        if recipe.start.suffix == ".param":
            student = _untrained(recipe.start, self.painter)
        else:
            student = load_span_student(recipe.start).train()
        if student.config != self.painter:
            raise CannotTrain(
                f"{recipe.start} holds a student of another size than the recipe: {student.config}, not "
                f"{self.painter}."
            )
        return Painting(student, self.weights, resources.perceptual)


class Painting(Stage):
    """Trains the painter at realism 1; below that, its detail counts by a share, as the teacher's does.

    All terms of the loss but `low_res_error` compare with `Batch.target`, the picture of the teacher; which
    of all possible details the photograph had can not be known (docs/adr/0018). `low_res_error` is what the
    detail does to the low-res picture before the projections correct that, for they leave a rest of it: after
    150 steps without this term, 52 dB in the mean of Set14.
    """

    def __init__(self, student: SpanStudent, weights: PainterWeights, vgg: Path | None) -> None:
        super().__init__()
        self.student, self._weights = student, weights
        self.vgg = LpipsVgg(vgg) if weights.need_vgg and vgg is not None else None

    @property
    def result(self) -> SpanStudent:
        """See `Stage.result`."""
        return self.student

    def learners(self) -> Sequence[Learner]:
        """The painter. SPAN is frozen."""
        return [Learner("student", self.student, list(self.student.encode.painter.parameters()))]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        weights, render = self._weights, self.student.render
        phases = self._paint(self.student, batch, 1.0, generator)
        ours = render.finish(phases, batch.low_res)
        pixel, repeated = l1(ours, batch.target), checkerboard(ours, batch.target, self.student.scale)
        changed = l1(render.project.shrink(phases.clamp(0, 1)), batch.low_res)
        loss = weights.pixel * pixel + weights.checkerboard * repeated + weights.low_res_error * changed
        terms = {"l1": pixel.mean(), "checkerboard": repeated.mean(), "low_res_error": changed.mean()}
        if self.vgg is not None:
            shifted, target = shift_together(generator, ours, batch.target)
            with half_precision(ours.device):
                features = self.vgg.features(shifted, VGG_BLOCKS)
                with torch.no_grad():
                    wanted = self.vgg.features(target, VGG_BLOCKS)
                perceived, textured = self.vgg.distance(features, wanted), texture(features, wanted)
            loss = loss + weights.perceptual * perceived + weights.texture * textured
            terms |= {"lpips_vgg": perceived.mean(), "texture": textured.mean()}
        return Losses({"student": loss.mean()}, terms)

    def write(self, network: nn.Module, path: Path) -> None:
        """See `Stage.write`."""
        assert isinstance(network, SpanStudent)
        save_span_student(network, path)

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """See `Stage.enlarge`."""
        assert isinstance(network, SpanStudent)
        phases = self._paint(network, batch, realism, generator)
        return network.render.finish(phases, batch.low_res)

    def _paint(self, student: SpanStudent, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """What the projections correct, (B, 48, h, w), in float32."""
        low = batch.low_res
        count, _, height, width = low.shape
        noise = normal((count, student.shuffled_channels, height, width), generator, low.device)
        noise = noise.contiguous(memory_format=torch.channels_last)
        with half_precision(low.device):
            with torch.no_grad():
                taps, phases = student.encode.trunk.look(low)
            detail = student.encode.painter(taps, noise)
        found: Tensor = phases.float() + detail.float() * realism
        return found


def _untrained(path: Path, config: SpanStudentConfig) -> SpanStudent:
    """A student with published weights of SPAN and a painter that adds nothing yet."""
    network: nn.Module = load_enlarger(path)
    trunk = CalmSpan()
    wanted = trunk.config
    if not isinstance(network, Span) or network.config != wanted:
        raise CannotTrain(f"{path} holds no SPAN of x{wanted.scale} with {wanted.channels} channels.")
    trunk.load_state_dict(network.state_dict())
    student = SpanStudent(config, trunk)
    student.encode.painter.measure(student.encode.trunk.taps(_photo_like()))
    return student


def _photo_like() -> Tensor:
    """(16, 3, 48, 48) in [0, 1]: noise with as much in every octave, the same at every call."""
    generator = torch.Generator().manual_seed(0)
    octaves = [
        functional.interpolate(
            torch.randn((16, 3, size, size), generator=generator),
            size=48,
            mode="bicubic",
            align_corners=False,
        )
        for size in (3, 6, 12, 24, 48)
    ]
    return (0.5 + 0.1 * torch.stack(octaves).sum(dim=0)).clamp(0, 1)
