"""The training loop: schedule, clipping, averaged weights, log, sheets and checkpoints."""

from __future__ import annotations

import copy
import math
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import numpy as np
import torch
from torch import Generator, Tensor, nn
from tqdm import tqdm

from converters.data.crops import Batch, Crops
from converters.errors import CannotTrain
from converters.files import write_whole
from converters.training.divergence import DivergenceWatch
from converters.training.process_group import Processes
from converters.training.recipe import Recipe
from converters.training.run_log import RunLog
from converters.training.sheet import write_sheet
from converters.training.stage import Learner, Stage

CHECKPOINT = "checkpoint.pt"
LOG = "log.csv"
SNAPSHOTS, SHEETS = "snapshots", "sheets"
SHEET_ROWS = 6
_UNUSABLE = (OSError, EOFError, UnpicklingError, LookupError, RuntimeError, TypeError, ValueError)
"""Exceptions of torch for checkpoints that are damaged or belong to another network."""
_SAME = ("stage", "seed", "batch", "parts", "crop", "degradation", "student", "settings", "log_every")
"""Fields of the recipe that must not change when a run is resumed; others, such as `steps`, may."""


class TrainingDiverged(CannotTrain):
    """A loss or a gradient is no finite number."""


class Trainer:
    """Runs a stage. Its folder holds everything that is needed to resume after the process was killed."""

    def __init__(
        self,
        recipe: Recipe,
        stage: Stage,
        crops: Crops,
        run: Path,
        processes: Processes | None = None,
        workers: int = 1,
    ) -> None:
        """Prepare a run in the folder `run`. Each of the `processes` has `workers` more that make its crops.

        Raises:
            CannotTrain: the parts of a step can not be divided equally among the processes.
        """
        self.recipe, self.stage, self.crops, self.run_folder = recipe, stage, crops, run
        self._processes, self._workers = processes or Processes(), workers
        if recipe.parts % self._processes.count:
            raise CannotTrain(
                f"{self._processes.count} processes can not share a step of {recipe.parts} parts evenly: "
                f"make parts in the recipe a multiple of {self._processes.count}."
            )
        run.mkdir(parents=True, exist_ok=True)
        self.device = self._processes.device()
        stage.to(device=self.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.learners = list(stage.learners())
        self._fused = self.device.type == "cuda"
        if self._fused:
            torch.backends.cudnn.benchmark = True  # batches have one size, so the fastest kernels pay off
        self.optimizers = {learner.name: self._optimizer(learner) for learner in self.learners}
        self.average = copy.deepcopy(stage.result).requires_grad_(False).eval()
        self._watch = DivergenceWatch([learner.name for learner in self.learners], self.device)
        self.step = 0
        self._log = RunLog(run / LOG if self._processes.first else None)

    @property
    def result(self) -> Path:
        """The averaged weights, as they were when the last checkpoint was saved."""
        return self.run_folder / self.stage.result_name

    def run(self) -> Path:
        """Train to the last step and return the path of the averaged weights.

        Raises:
            TrainingDiverged: a loss or gradient became NaN or infinite; the last checkpoint is kept.
        """
        recipe, first = self.recipe, self._processes.first
        hidden = None if first else True  # None: hidden unless stderr is a terminal
        share = self._processes.share(recipe.batch)
        bar = tqdm(total=recipe.steps, initial=self.step, desc=recipe.stage, unit="step", disable=hidden)
        with bar:
            for batch in self.crops.batches(self.step, recipe.steps, share, self._workers):
                rate = self._schedule()
                self._log.add(self._train_step(batch))
                self.step += 1
                bar.update()
                if self.step % recipe.log_every == 0:
                    self._stop_if_diverged()
                    bar.set_postfix({name: f"{value:.4f}" for name, value in self._log.means().items()})
                    self._log.write_row(self.step, rate * recipe.learning_rate)
                if self._due():
                    self._stop_if_diverged()
                    if first:
                        self._write_files()
        self._processes.barrier()
        return self.result

    def _optimizer(self, learner: Learner) -> torch.optim.Adam:
        fused = True if self._fused else None
        return torch.optim.Adam(learner.parameters, self._peak(learner), learner.betas, fused=fused)

    def _train_step(self, batch: Batch) -> dict[str, Tensor]:
        """Update every learner once, and return the losses and terms for the log, on the device.

        Nothing here waits for the device.
        """
        rate = self._schedule()
        for optimizer in self.optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        values = self._backward(batch)
        sums = self._sum_over_processes(values)
        updated = [learner for learner in self.learners if learner.name in values]
        norms = {learner.name: self._gather_gradients(learner) for learner in updated}
        self._watch.see(self.step, sums, norms)
        for learner in updated:
            optimizer = self.optimizers[learner.name]
            for group in optimizer.param_groups:
                group["lr"] = self._peak(learner) * rate
            optimizer.step()
        self._update_average()
        return sums

    def _backward(self, batch: Batch) -> dict[str, Tensor]:
        """Compute the gradients of this process's parts; return losses and terms as shares of the mean."""
        recipe, processes = self.recipe, self._processes
        own = range(recipe.parts)[processes.share(recipe.parts)]
        values: dict[str, Tensor] = {}
        batch = batch.map(lambda tensor: tensor.to(self.device, non_blocking=True))
        for index, part in zip(own, batch.split(len(own)), strict=True):
            part = part.map(_channels_last)
            losses = self.stage.losses(part, _generator(recipe.seed, self.step, index))
            updated = [learner for learner in self.learners if learner.name in losses.of]
            for learner in updated:
                loss = losses.of[learner.name] / recipe.parts
                shared = learner is not updated[-1]  # the losses of several learners may share a graph
                loss.backward(inputs=list(learner.parameters), retain_graph=shared)  # type: ignore[no-untyped-call]
            for name, value in {**losses.of, **losses.terms}.items():
                share = value.detach().float() / recipe.parts
                values[name] = values[name] + share if name in values else share
        return values

    def _sum_over_processes(self, values: dict[str, Tensor]) -> dict[str, Tensor]:
        together = torch.stack(list(values.values()))
        self._processes.all_reduce([together])
        return dict(zip(values, together.unbind(), strict=True))

    def _gather_gradients(self, learner: Learner) -> Tensor:
        """Sum the gradients over processes, clip them, and return their norm before clipping."""
        for parameter in learner.parameters:
            if (
                parameter.grad is None
            ):  # without influence in this step here, but perhaps not in other processes
                parameter.grad = torch.zeros_like(parameter)
        self._processes.all_reduce([p.grad for p in learner.parameters if p.grad is not None])
        return nn.utils.clip_grad_norm_(learner.parameters, self.recipe.clip)

    @torch.no_grad()
    def _update_average(self) -> None:
        """Update the averaged weights, with a smaller decay in the first steps."""
        decay = min(self.recipe.ema, (1 + self.step) / (10 + self.step))
        network = self.stage.result
        torch._foreach_lerp_(list(self.average.parameters()), list(network.parameters()), 1 - decay)
        if buffers := list(self.average.buffers()):
            torch._foreach_copy_(buffers, list(network.buffers()))

    def _peak(self, learner: Learner) -> float:
        return self.recipe.learning_rate if learner.learning_rate is None else learner.learning_rate

    def _schedule(self) -> float:
        """The learning rate as a share of its peak: linear warm-up times cosine decay."""
        warm = min(1.0, (self.step + 1) / self.recipe.warm_up)
        return warm * (0.5 + 0.5 * math.cos(math.pi * self.step / self.recipe.steps))

    def _stop_if_diverged(self) -> None:
        """Look at all steps since the start, and wait for the device to finish them."""
        if (found := self._watch.found()) is None:
            return
        what, step = found
        raise TrainingDiverged(
            f"{what} at step {step}. Lower learning_rate in the recipe and resume from "
            f"{self.run_folder / CHECKPOINT}."
        )

    def _due(self) -> bool:
        """Whether a file is to be written after this step."""
        recipe = self.recipe
        return self.step == recipe.steps or any(
            every and self.step % every == 0
            for every in (recipe.save_every, recipe.keep_every, recipe.sheet_every)
        )

    def _write_files(self) -> None:
        recipe, last = self.recipe, self.step == self.recipe.steps
        number = f"{self.step:07d}"
        if recipe.sheet_every and (self.step % recipe.sheet_every == 0 or last):
            batch = self.crops.fixed(SHEET_ROWS).map(lambda tensor: _channels_last(tensor.to(self.device)))
            path = self._folder(SHEETS) / f"{number}.png"
            write_whole(path, lambda partial: write_sheet(self.stage, self.average, batch, partial))
        if recipe.keep_every and self.step % recipe.keep_every == 0:
            path = self._folder(SNAPSHOTS) / f"{self.result.stem}-{number}{self.result.suffix}"
            write_whole(path, lambda partial: self.stage.write(self.average, partial))
        if self.step % recipe.save_every == 0 or last:
            self.save()

    def _folder(self, name: str) -> Path:
        folder = self.run_folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def save(self) -> None:
        """Write the averaged weights and the checkpoint to resume from, each atomically."""
        state = {
            "recipe": self._fixed(),
            "step": self.step,
            "networks": {learner.name: learner.network.state_dict() for learner in self.learners},
            "optimizers": {name: optimizer.state_dict() for name, optimizer in self.optimizers.items()},
            "average": self.average.state_dict(),
            "log": self._log.state(),
        }
        # The checkpoint comes last: when it exists, all other files of this step do.
        write_whole(self.result, lambda partial: self.stage.write(self.average, partial))
        write_whole(self.run_folder / CHECKPOINT, lambda partial: torch.save(state, partial))

    def resume(self) -> None:
        """Restore the state from the checkpoint in the folder of the run.

        Raises:
            CannotTrain: there is none, it is damaged, or it belongs to another recipe.
        """
        path = self.run_folder / CHECKPOINT
        try:
            state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
            changed = [name for name, value in self._fixed().items() if state["recipe"][name] != value]
            if changed:
                raise CannotTrain(
                    f"{path} can not be resumed with this recipe: it was made with other values of "
                    f"{', '.join(changed)}."
                )
            for learner in self.learners:
                learner.network.load_state_dict(state["networks"][learner.name])
                saved = state["optimizers"][learner.name]
                for group in saved["param_groups"]:
                    group["fused"] = True if self._fused else None  # the checkpoint may be of another machine
                self.optimizers[learner.name].load_state_dict(saved)
            self.average.load_state_dict(state["average"])
            self.step = state["step"]
        except _UNUSABLE as error:
            raise CannotTrain(f"{path} can not be resumed with this recipe: {_reason(error)}.") from error
        self._log.resume(self.step, state["log"])

    def _fixed(self) -> dict[str, str]:
        return {name: repr(getattr(self.recipe, name)) for name in _SAME}


def _reason(error: Exception) -> str:
    if isinstance(error, LookupError):
        return f"it lacks {error}"
    return str(error).rstrip(".")


def _channels_last(tensor: Tensor) -> Tensor:
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


def _generator(seed: int, step: int, part: int) -> Generator:
    """A generator for one part of one step: a resumed run draws the same numbers as an uninterrupted one."""
    word = int(np.random.SeedSequence((seed, step, part)).generate_state(1, np.uint64)[0])
    torch.manual_seed(word)  # for dropout
    return Generator().manual_seed(word)
