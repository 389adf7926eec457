"""One update of all learners of a stage, by gradients that are summed over the processes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from converters.data.crops import Batch
from converters.training.backward import backward
from converters.training.divergence import DivergenceWatch
from converters.training.process_group import Processes
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Stage
from converters.training.weight_average import WeightAverage


class Updates:
    """Holds what an update changes: the learners' networks, their optimisers and the averaged weights."""

    def __init__(self, recipe: Recipe, stage: Stage, processes: Processes) -> None:
        """Move the networks of the stage to the device of this process."""
        self._recipe, self._stage, self._processes = recipe, stage, processes
        self.device = processes.device()
        stage.to(device=self.device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.learners = list(stage.learners())
        self._fused = True if self.device.type == "cuda" else None
        if self._fused:
            torch.backends.cudnn.benchmark = True  # batches have one size, so the fastest kernels pay off
        self.optimizers = {learner.name: self._optimizer(learner) for learner in self.learners}
        self._average = WeightAverage(stage.result, recipe.ema)
        self._watch = DivergenceWatch([learner.name for learner in self.learners], self.device)

    @property
    def average(self) -> nn.Module:
        """The network with the averaged weights."""
        return self._average.network

    def update(self, step: int, batch: Batch, rate: float) -> dict[str, Tensor]:
        """Update every learner once, at `rate` times its peak learning rate.

        `batch` holds the crops of the parts that this process computes. Returns the losses and terms for the
        log, on the device. Nothing here waits for the device.
        """
        for optimizer in self.optimizers.values():
            optimizer.zero_grad(set_to_none=True)
        own = range(self._recipe.parts)[self._processes.share(self._recipe.parts)]
        batch = batch.map(lambda tensor: tensor.to(self.device, non_blocking=True)).as_floats()
        values = backward(self._stage, self.learners, self._recipe, step, own, batch)
        sums = self._sum_over_processes(values)
        updated = [learner for learner in self.learners if learner.name in values]
        norms = {learner.name: self._gather_gradients(learner) for learner in updated}
        self._watch.see(step, sums, norms)
        for learner in updated:
            optimizer = self.optimizers[learner.name]
            for group in optimizer.param_groups:
                group["lr"] = self._peak(learner) * rate
            optimizer.step()
        self._average.update(step)
        return sums

    def diverged(self) -> tuple[str, int] | None:
        """See `DivergenceWatch.found`. Waits for the device to finish all updates."""
        return self._watch.found()

    def state(self) -> dict[str, Any]:
        """Everything that updates have changed, for a checkpoint."""
        return {
            "networks": {learner.name: learner.network.state_dict() for learner in self.learners},
            "optimizers": {name: optimizer.state_dict() for name, optimizer in self.optimizers.items()},
            "average": self.average.state_dict(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over such a state, which another kind of device may have saved.

        Raises:
            LookupError, RuntimeError, TypeError, ValueError: it is damaged, or belongs to other networks.
        """
        for learner in self.learners:
            learner.network.load_state_dict(state["networks"][learner.name])
            saved = state["optimizers"][learner.name]
            for group in saved["param_groups"]:
                group["fused"] = self._fused
            self.optimizers[learner.name].load_state_dict(saved)
        self.average.load_state_dict(state["average"])

    def _optimizer(self, learner: Learner) -> torch.optim.Adam:
        return torch.optim.Adam(learner.parameters, self._peak(learner), learner.betas, fused=self._fused)

    def _peak(self, learner: Learner) -> float:
        return self._recipe.learning_rate if learner.learning_rate is None else learner.learning_rate

    def _sum_over_processes(self, values: dict[str, Tensor]) -> dict[str, Tensor]:
        together = torch.stack(list(values.values()))
        self._processes.all_reduce([together])
        return dict(zip(values, together.unbind(), strict=True))

    def _gather_gradients(self, learner: Learner) -> Tensor:
        """Sum the gradients over processes, clip them, and return their norm before clipping."""
        for parameter in learner.parameters:
            if parameter.grad is None:  # without influence in this step here, but perhaps in other processes
                parameter.grad = torch.zeros_like(parameter)
        self._processes.all_reduce([p.grad for p in learner.parameters if p.grad is not None])
        return nn.utils.clip_grad_norm_(learner.parameters, self._recipe.clip)
