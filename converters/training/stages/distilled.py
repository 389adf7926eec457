"""Stage `distilled`: a student of a flow, by the losses of OFTSR, TAD-SR and TADSR.

The student's realism is the time of the flow. Its picture at realism t is the end of the flow's mean velocity
from the start to t: at 0 the posterior mean, at 1 a sample. docs/adr/0014 explains how this is combined with
a frozen faithful end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from torch import Generator, Tensor
from torch.nn import functional

from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.flow_student import Features, FlowStudent
from converters.networks.lpips import LpipsVgg
from converters.training.noise import embedded, normal, sent
from converters.training.objectives.oftsr import boundary, draw_time, oftsr_terms
from converters.training.objectives.perceptual import shift_together
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources, weighted_sum
from converters.training.stages.realistic import VGG_BLOCKS
from converters.training.stages.student import StudentStage, open_student
from converters.training.stages.teacher import DISTANCES
from converters.training.stages.time_aware import CriticTerm, StudentResult, TadSr, Tadsr
from converters.training.teachers.files import AnyTeacher, load_teacher
from converters.training.teachers.flow import Flow

AT_REALISM_1 = 0.4
"""Share of the samples at realism 1."""
EVEN = {"trajectory", "alignment", "boundary"}
"""Losses with the same weight at every realism; the others are weighted in proportion to it."""


@dataclass(frozen=True)
class FlowWeights:
    """Weights of the losses; losses with weight 0 are not computed.

    OFTSR: trajectory, alignment, boundary. TAD-SR: regression, high_frequency, adversarial. TADSR: score,
    blurred, perceptual. With a boundary above 0 the faithful end of the student is trained too, towards the
    teacher's.
    """

    trajectory: float = 1.0
    alignment: float = 0.01
    boundary: float = 0.0
    regression: float = 0.0
    high_frequency: float = 0.0
    adversarial: float = 0.0
    score: float = 0.0
    blurred: float = 0.0
    perceptual: float = 0.0


@dataclass(frozen=True)
class DistilledSettings:
    """The weights, and parameters of the methods.

    `distance` and `method` belong to OFTSR: the distance of velocities, and the integration method of the
    teacher's step. `teacher_steps`: steps of the teacher to the result that TAD-SR regresses on. `guidance`:
    see `Tadsr`.
    """

    weights: FlowWeights = field(default_factory=FlowWeights)
    distance: Literal["l1", "squared"] = "l1"
    method: Literal["euler", "midpoint", "ralston", "heun"] = "midpoint"
    teacher_steps: int = 4
    guidance: float = 1.0

    def make(self, recipe: Recipe, resources: StageResources) -> Distilled:
        """See `StageSettings.make`: needs a faithful student, a teacher and, for `perceptual`, LPIPS-VGG."""
        if recipe.teacher is None:
            raise CannotTrain(
                "This stage needs a teacher: train one by the recipe 'teacher', and name it with --teacher."
            )
        if recipe.start is None and not resources.resumed:
            raise CannotTrain("This stage starts from a faithful student: name its weights with --start.")
        vgg = resources.vgg("A perceptual weight") if self.weights.perceptual else None
        return Distilled(open_student(recipe), load_teacher(recipe.teacher), self, vgg)


class Distilled(StudentStage):
    """Trains a student from a frozen teacher, by the losses whose weight is not 0."""

    def __init__(
        self, student: FlowStudent, teacher: AnyTeacher, settings: DistilledSettings, vgg: Path | None = None
    ) -> None:
        super().__init__(student)
        self.teacher, self._settings = teacher.requires_grad_(False), settings
        weights = settings.weights
        self._whole = weights.boundary > 0
        for parameter in student.faithful_parameters():
            parameter.requires_grad_(self._whole)
        self._critic_terms: list[CriticTerm] = []
        if weights.regression or weights.high_frequency or weights.adversarial:
            self.tad_sr = TadSr(teacher, settings.teacher_steps)
            self._critic_terms.append(self.tad_sr)
        if weights.score or weights.blurred:
            self.tadsr = Tadsr(teacher, settings.guidance)
            self._critic_terms.append(self.tadsr)
        self.vgg = LpipsVgg(vgg) if vgg and weights.perceptual else None

    def learners(self) -> Sequence[Learner]:
        """The detail branch, with a boundary loss also the faithful end; and the critics."""
        student = self.student
        faithful = student.faithful_parameters() if self._whole else []
        learning = [*faithful, *student.realistic_parameters()]
        critics = [
            Learner(
                term.name,
                term.critic,
                [p for p in term.critic.parameters() if p.requires_grad],
                betas=(0.5, 0.99),
            )
            for term in self._critic_terms
        ]
        return [Learner("student", student, learning), *critics]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        student, settings, low = self.student, self._settings, batch.low_res
        distance = DISTANCES[settings.distance]
        shape = (len(low), student.config.shuffled_channels, *low.shape[-2:])
        noise = normal(shape, generator, low.device)
        time = sent(draw_time(len(low), generator, last=AT_REALISM_1), low.device)
        critics: dict[str, Tensor] = {}
        with half_precision(low.device):
            flow = Flow(self.teacher, low)
            start = flow.start(functional.pixel_shuffle(noise, student.config.scale))
            encoded = EncodedBatch(student, low, noise)

            def velocity(realism: Tensor) -> Tensor:
                return encoded.enlarge(realism) - start

            found = oftsr_terms(velocity, flow.velocity, start, time, settings.method, distance)
            terms = {"trajectory": found.trajectory, "alignment": found.alignment}
            if self._whole:
                terms["boundary"] = boundary(velocity, flow.velocity, start, distance)
            result = StudentResult(
                picture=start + found.velocity,
                faithful=encoded.faithful(),
                truth=batch.high_res * 2 - 1,
                start=start,
                realism=found.later,
                low_res=low,
                flow=flow,
            )
            for term in self._critic_terms:
                losses = term.losses(result, generator)
                terms |= losses.student
                critics[term.name] = losses.critic
            if self.vgg:
                pictures = shift_together(generator, result.picture / 2 + 0.5, result.truth / 2 + 0.5)
                features = (self.vgg.features(picture, VGG_BLOCKS) for picture in pictures)
                terms["perceptual"] = self.vgg.distance(*features)
        shares = {n: (values if n in EVEN else found.later * values).mean() for n, values in terms.items()}
        loss = weighted_sum(shares, settings.weights)
        return Losses({"student": loss, **critics}, {name: values.mean() for name, values in terms.items()})


class EncodedBatch:
    """A batch that a student has encoded, to be enlarged at several values of realism.

    Pictures are (B, 3, H, W) in [-1, 1].
    """

    def __init__(self, student: FlowStudent, low_res: Tensor, noise: Tensor) -> None:
        """`noise` (B, 48, h, w), standard normal."""
        self._render, self._low_res, self._noise = student.render, low_res, noise
        self._features: Features = student.encode(low_res)

    def enlarge(self, realism: Tensor) -> Tensor:
        """The pictures at a realism (B,)."""
        embedding = embedded(realism, (1, 1))
        return self._high_res(self._render.residual(self._features, self._noise, embedding))

    def faithful(self) -> Tensor:
        """The pictures at realism 0, without a gradient."""
        return self._high_res(self._features["residual"]).detach()

    def _high_res(self, residual: Tensor) -> Tensor:
        picture: Tensor = self._render.reconstruct(self._low_res, residual.float())
        return picture * 2 - 1
