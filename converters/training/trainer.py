"""The training loop: updates by a schedule, log, sheets, reports and checkpoints."""

from __future__ import annotations

from pathlib import Path
from pickle import UnpicklingError
from time import monotonic
from typing import Any

from tqdm import tqdm

from converters.data.crops import CropSource
from converters.errors import CannotTrain
from converters.files import write_whole
from converters.training.backward import channels_last
from converters.training.checkpoint_file import read_checkpoint, write_checkpoint
from converters.training.held_out import HeldOut
from converters.training.process_group import Processes
from converters.training.recipe import Recipe
from converters.training.reports import Reports, Say
from converters.training.run_log import RunLog
from converters.training.schedule import Schedule, StepSchedule, TimeSchedule
from converters.training.sheet import write_sheet
from converters.training.stage import Stage
from converters.training.updates import Updates

CHECKPOINT = "checkpoint.pt"
LOG, REPORTS = "log.csv", "reports.csv"
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
        crops: CropSource,
        run: Path,
        processes: Processes | None = None,
        workers: int = 1,
        minutes: float | None = None,
        held_out: HeldOut | None = None,
        say: Say | None = None,
    ) -> None:
        """Prepare a run in the folder `run`. Each of the `processes` has `workers` more that make its crops.

        With `minutes` the run ends by time instead of the recipe's steps, and has a checkpoint every minute
        in place of the files by number of steps. `held_out` is measured then. `say` gets a line a minute
        where there is no terminal.

        Raises:
            CannotTrain: the parts of a step can not be divided equally among the processes, or there are
                several processes in a run by time.
        """
        self.recipe, self.stage, self.crops, self.run_folder = recipe, stage, crops, run
        self._processes, self._workers = processes or Processes(), workers
        if recipe.parts % self._processes.count:
            raise CannotTrain(
                f"{self._processes.count} processes can not share a step of {recipe.parts} parts evenly: "
                f"make parts in the recipe a multiple of {self._processes.count}."
            )
        if minutes is not None and self._processes.count > 1:
            raise CannotTrain("A run by time needs a single process: the clocks of several would differ.")
        run.mkdir(parents=True, exist_ok=True)
        self.updates = Updates(recipe, stage, self._processes)
        self.step = 0
        self._log = RunLog(run / LOG if self._processes.first else None)
        self._held_out, self._say = held_out, say if self._processes.first else None
        self.schedule: Schedule = StepSchedule(recipe.steps, recipe.warm_up)
        self._timed = None
        if minutes is not None:
            self.schedule = self._timed = TimeSchedule(minutes, recipe.warm_up)

    @property
    def result(self) -> Path:
        """The averaged weights, as they were when the last checkpoint was saved."""
        return self.run_folder / self.stage.result_name

    def run(self) -> Path:
        """Train to the last step, or as long as there is time, and return the path of the averaged weights.

        Raises:
            TrainingDiverged: a loss or gradient became NaN or infinite; the last checkpoint is kept.
        """
        recipe, first = self.recipe, self._processes.first
        hidden = None if first else True  # None: hidden unless stderr is a terminal
        share, last = self._processes.share(recipe.batch), self.schedule.last
        total = recipe.steps if self._timed is None else None
        bar = tqdm(total=total, initial=self.step, desc=recipe.stage, unit="step", disable=hidden)
        self.schedule.start()
        reports = self._reports(quiet=not bar.disable)
        with bar:
            if self.step and self.schedule.finished(self.step):
                last = self.step  # a new run takes a step at least, so that there is a result
            for batch in self.crops.batches(self.step, last, share, self._workers):
                rate = self.schedule.rate(self.step)
                self._log.add(self.updates.update(self.step, batch, rate))
                self.step += 1
                bar.update()
                if self.step % recipe.log_every == 0:
                    self._stop_if_diverged()
                    bar.set_postfix({name: f"{value:.4f}" for name, value in self._log.means().items()})
                    self._log.write_row(self.step, rate * recipe.learning_rate)
                finished = self.schedule.finished(self.step)
                if self._due():
                    self._stop_if_diverged()
                    if first:
                        self._write_files()
                if first and (reports.due() or (finished and self._timed is not None)):
                    self._report(reports, finished)
                if finished:
                    break
        self._processes.barrier()
        return self.result

    def _stop_if_diverged(self) -> None:
        """Look at all steps since the start, and wait for the device to finish them."""
        if (found := self.updates.diverged()) is None:
            return
        what, step = found
        raise TrainingDiverged(
            f"{what} at step {step}. Lower learning_rate in the recipe and resume from "
            f"{self.run_folder / CHECKPOINT}."
        )

    def _due(self) -> bool:
        """Whether a file is to be written after this step. Runs by time write theirs with their reports."""
        recipe = self.recipe
        every = (recipe.save_every, recipe.keep_every, recipe.sheet_every)
        by_step = self.step == recipe.steps or any(n and self.step % n == 0 for n in every)
        return by_step and self._timed is None

    def _write_files(self) -> None:
        recipe, last = self.recipe, self.step == self.recipe.steps
        if recipe.sheet_every and (self.step % recipe.sheet_every == 0 or last):
            self._write_sheet()
        if recipe.keep_every and self.step % recipe.keep_every == 0:
            name = f"{self.result.stem}-{self.step:07d}{self.result.suffix}"
            path = self._folder(SNAPSHOTS) / name
            write_whole(path, lambda partial: self.stage.write(self.updates.average, partial))
        if self.step % recipe.save_every == 0 or last:
            self.save()

    def _write_sheet(self) -> None:
        batch = self.crops.fixed(SHEET_ROWS).map(lambda tensor: channels_last(tensor.to(self.updates.device)))
        path = self._folder(SHEETS) / f"{self.step:07d}.png"
        write_whole(path, lambda partial: write_sheet(self.stage, self.updates.average, batch, partial))

    def _reports(self, quiet: bool) -> Reports:
        say = None if quiet else self._say
        if self._timed is None:
            return Reports(None, say, self.step)
        path = self.run_folder / REPORTS if self._processes.first else None
        return Reports(path, say, self.step, self._timed.used, self._timed.interval)

    def _report(self, reports: Reports, finished: bool) -> None:
        """Say how the run goes. A run by time saves itself first."""
        self._stop_if_diverged()
        values = self._log.latest()
        if self._timed is not None:
            start = monotonic()
            self.save()
            self._timed.keep(monotonic() - start)
            if self._held_out is not None:
                measured = self._held_out.measure(self.stage, self.updates.average)
                values |= {f"held_out_{name}": value for name, value in measured.items()}
            if finished and self.recipe.sheet_every:
                self._write_sheet()
        reports.write(self.step, values)

    def _folder(self, name: str) -> Path:
        folder = self.run_folder / name
        folder.mkdir(exist_ok=True)
        return folder

    def save(self) -> None:
        """Write the averaged weights and the checkpoint to resume from, each atomically."""
        state: dict[str, Any] = {
            "recipe": self._fixed(),
            "step": self.step,
            **self.updates.state(),
            "log": self._log.state(),
        }
        if self._timed is not None:
            state["seconds"] = self._timed.used
        # The checkpoint comes last: when it exists, all other files of this step do.
        write_whole(self.result, lambda partial: self.stage.write(self.updates.average, partial))
        write_checkpoint(state, self.run_folder / CHECKPOINT)

    def resume(self) -> None:
        """Restore the state from the checkpoint in the folder of the run.

        Raises:
            CannotTrain: there is none, it is damaged, or it belongs to another recipe.
        """
        path = self.run_folder / CHECKPOINT
        try:
            state = read_checkpoint(path)
            changed = [name for name, value in self._fixed().items() if state["recipe"][name] != value]
            if changed:
                raise CannotTrain(
                    f"{path} can not be resumed with this recipe: it was made with other values of "
                    f"{', '.join(changed)}."
                )
            self.updates.restore(state)
            self.step = state["step"]
            if self._timed is not None:
                self._timed.before = state.get("seconds", 0.0)
        except _UNUSABLE as error:
            raise CannotTrain(f"{path} can not be resumed with this recipe: {_reason(error)}.") from error
        self._log.resume(self.step, state["log"])

    def _fixed(self) -> dict[str, str]:
        return {name: repr(getattr(self.recipe, name)) for name in _SAME}


def _reason(error: Exception) -> str:
    if isinstance(error, LookupError):
        return f"it lacks {error}"
    return str(error).rstrip(".")
