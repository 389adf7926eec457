"""What the stages of the student of two ends share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.checkpoints.span_student import load_span_student, save_span_student
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.calm_span import CalmSpan
from converters.networks.span import Span
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.noise import normal
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Stage
from converters.training.teachers.ncnn import load_enlarger


class SpanStudentStage(Stage):
    """A stage whose result is a student of two ends."""

    def __init__(self, student: SpanStudent) -> None:
        super().__init__()
        self.student = student

    @property
    def result(self) -> SpanStudent:
        """See `Stage.result`."""
        return self.student

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
        """What the projections correct, (B, 48, h, w), in float32. SPAN gets no gradient."""
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


def open_span_student(recipe: Recipe, config: SpanStudentConfig) -> SpanStudent:
    """The student that `recipe` starts from: one of these stages, or SPAN with a painter that adds nothing.

    Raises:
        CannotTrain: the recipe names no start, or one of another size than `config`.
    """
    if recipe.start is None:
        raise CannotTrain(
            "The painter works on SPAN: name its .param file, or a student of this stage, with --start."
        )
    if recipe.start.suffix == ".param":
        return _untrained(recipe.start, config)
    student = load_span_student(recipe.start).train()
    if replace(student.config, cleaner_blocks=0) != replace(config, cleaner_blocks=0):
        raise CannotTrain(
            f"{recipe.start} holds a student of another size than the recipe: {student.config}, not {config}."
        )
    return student


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
