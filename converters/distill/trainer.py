"""The training loop: warm-up and cosine, EMA, clipping, a log, and a checkpoint to resume from."""

from __future__ import annotations

import copy
import csv
import logging
import math
from dataclasses import asdict
from pathlib import Path
from pickle import UnpicklingError

import torch
from torch import Generator, nn
from tqdm import tqdm

from converters.checkpoints.vernier import load_student, save_student
from converters.distill.photos import Batch, PhotoCrops
from converters.distill.recipe import Recipe
from converters.distill.stages import Faithful, Realistic, Stage
from converters.networks.flow_student import FlowStudent

CHECKPOINT = "checkpoint.pt"
STUDENT = "student.safetensors"
LOG = "log.csv"
_CLIP = 1.0
_LOG_EVERY = 20
_UNUSABLE = (OSError, EOFError, UnpicklingError, LookupError, RuntimeError, TypeError, ValueError)
"""What torch raises on checkpoints that are damaged or of another network."""

log = logging.getLogger(__name__)


class TrainingDiverged(RuntimeError):
    """The loss stopped being a number."""


class Trainer:
    """Runs one recipe in a folder; everything needed to go on after a kill lies in that folder."""

    def __init__(
        self, recipe: Recipe, photos: Path, run: Path, perceptual_weights: Path | None = None
    ) -> None:
        """Prepare a run. `perceptual_weights` (LPIPS-VGG) are needed by the realistic stage.

        Raises:
            ValueError: no usable photos, unreadable starting weights, or the perceptual weights are missing.
        """
        self.recipe, self.run_folder = recipe, run
        run.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(recipe.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.student = FlowStudent(recipe.student)
        if recipe.start is None and recipe.stage == "realistic" and not (run / CHECKPOINT).exists():
            raise ValueError(
                "The realistic stage starts from a faithful student: name its weights with --start."
            )
        if recipe.start is not None:
            start = load_student(recipe.start)
            if start.config != recipe.student:
                raise ValueError(
                    f"{recipe.start} holds a student of another size than the recipe: {start.config}, not "
                    f"{recipe.student}."
                )
            self.student.load_state_dict(start.state_dict())
        self._place(self.student)
        self.stage = self._make_stage(perceptual_weights)
        self.average = copy.deepcopy(self.student).requires_grad_(False)
        self.optimizer = torch.optim.Adam(self.stage.parameters(), lr=recipe.learning_rate, betas=(0.9, 0.99))
        self.critic_optimizer = (
            torch.optim.Adam(self.stage.critic.parameters(), lr=recipe.learning_rate, betas=(0.5, 0.99))
            if self.stage.critic
            else None
        )
        self.step = 0
        self.photos = PhotoCrops(photos, recipe.crop, recipe.batch, recipe.student.scale, recipe.seed)

    def _make_stage(self, perceptual_weights: Path | None) -> Stage:
        if self.recipe.stage == "faithful":
            return Faithful(self.student)
        if perceptual_weights is None:
            raise ValueError("The realistic stage needs LPIPS-VGG weights: set VERNIER_DATA or --perceptual.")
        stage = Realistic(self.student, self.recipe.weights, perceptual_weights)
        self._place(stage.perceptual)
        self._place(stage.critic)
        return stage

    def _place(self, module: nn.Module) -> None:
        module.to(device=self.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def run(self) -> Path:
        """Train to the last step and return the path of the averaged weights.

        Raises:
            TrainingDiverged: the loss became NaN or infinite; the last checkpoint is kept.
        """
        recipe = self.recipe
        bar = tqdm(total=recipe.steps, initial=self.step, desc=recipe.stage, unit="step", disable=None)
        with bar, (self.run_folder / LOG).open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            for batch in self.photos.batches(self.step, recipe.steps):
                terms = self._train_step(batch)
                self.step += 1
                bar.update()
                if self.step % _LOG_EVERY == 0:
                    writer.writerow([self.step, *(f"{name}={value:.5f}" for name, value in terms.items())])
                    file.flush()
                    bar.set_postfix({name: f"{value:.4f}" for name, value in terms.items()})
                if self.step % recipe.save_every == 0 or self.step == recipe.steps:
                    self.save()
        return self.run_folder / STUDENT

    def _train_step(self, batch: Batch) -> dict[str, float]:
        # One generator per step, so that a resumed run draws the same realism and noise.
        generator = Generator().manual_seed(self.recipe.seed * 1_000_003 + self.step)
        rate = self._learning_rate()
        batch = Batch(
            batch.low_res.to(self.device, memory_format=torch.channels_last),
            batch.high_res.to(self.device, memory_format=torch.channels_last),
        )
        loss, critic_loss, terms = self.stage.losses(batch, generator)
        if not torch.isfinite(loss):
            raise TrainingDiverged(
                f"The loss became {loss.item()} at step {self.step}. Lower learning_rate in the recipe "
                f"and resume from {self.run_folder / CHECKPOINT}."
            )
        _descend(self.optimizer, rate, loss, self.stage.parameters())
        if critic_loss is not None and self.critic_optimizer and self.stage.critic:
            _descend(self.critic_optimizer, rate, critic_loss, list(self.stage.critic.parameters()))
        decay = min(self.recipe.ema, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for mean, value in zip(self.average.parameters(), self.student.parameters(), strict=True):
                mean.lerp_(value, 1 - decay)
        return {name: float(value.detach()) for name, value in terms.items()}

    def _learning_rate(self) -> float:
        recipe = self.recipe
        warm = min(1.0, (self.step + 1) / recipe.warm_up)
        return recipe.learning_rate * warm * (0.5 + 0.5 * math.cos(math.pi * self.step / recipe.steps))

    def save(self) -> None:
        """Write the averaged weights and the state to resume from; each appears whole or not at all."""
        state = {
            "recipe": self._fixed(),
            "step": self.step,
            "student": self.student.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "critic": self.stage.critic.state_dict() if self.stage.critic else None,
            "critic_optimizer": self.critic_optimizer.state_dict() if self.critic_optimizer else None,
        }
        partial = self.run_folder / (CHECKPOINT + ".partial")
        torch.save(state, partial)
        partial.replace(self.run_folder / CHECKPOINT)
        partial = self.run_folder / (STUDENT + ".partial")
        save_student(self.average, partial)
        partial.replace(self.run_folder / STUDENT)

    def resume(self) -> None:
        """Go on from the checkpoint in the run folder.

        Raises:
            ValueError: there is none, or it belongs to another recipe.
        """
        path = self.run_folder / CHECKPOINT
        try:
            state = torch.load(path, map_location=self.device, weights_only=True)
            changed = [name for name, value in self._fixed().items() if state["recipe"][name] != value]
            if changed:
                raise ValueError(f"it was made with other values of {', '.join(changed)}")
            self.student.load_state_dict(state["student"])
            self.average.load_state_dict(state["average"])
            self.optimizer.load_state_dict(state["optimizer"])
            if self.stage.critic and self.critic_optimizer:
                self.stage.critic.load_state_dict(state["critic"])
                self.critic_optimizer.load_state_dict(state["critic_optimizer"])
            self.step = state["step"]
        except _UNUSABLE as error:
            raise ValueError(f"{path} can not be resumed with this recipe: {error}") from error
        self._forget_log_after(self.step)

    def _fixed(self) -> dict[str, object]:
        """What may not change between a run and its resumption; `steps` may grow."""
        values = asdict(self.recipe)
        return {name: values[name] for name in ("stage", "seed", "batch", "crop", "student", "weights")}

    def _forget_log_after(self, step: int) -> None:
        """Drop the rows of steps that a killed run had logged but not saved, and that come again."""
        path = self.run_folder / LOG
        if path.exists():
            rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
            kept = [row for row in rows if row.endswith("\n") and int(row.partition(",")[0]) <= step]
            path.write_text("".join(kept), encoding="utf-8")


def _descend(
    optimizer: torch.optim.Optimizer, rate: float, loss: torch.Tensor, parameters: list[nn.Parameter]
) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(parameters, _CLIP)
    optimizer.step()
