"""Reads and enlarges the next photo of a batch while the present one is enlarged and written."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from desktop.batch.enlarging import Enlarging, FirstHalf
from desktop.batch.jobs import EnlargeJob
from desktop.batch.memory_plan import fit_together
from desktop.engine import BlockingEngine
from desktop.errors import BadStudent, Cancelled, VernierError


class Ahead:
    """Holds the photo of a batch that has begun before its turn.

    The order of the batch stays: nothing of a photo is told, written or recorded before its turn.
    At most one photo is ahead, and only if there is memory enough for it and the present one together. It is
    read while the present one is enlarged, and enlarged while that is written. For one thread.
    """

    def __init__(self) -> None:
        self._begun: _Begun | None = None

    @contextmanager
    def first_half(self, task: Enlarging, following: EnlargeJob | None = None) -> Iterator[FirstHalf]:
        """The claim and the first half of a task, which may have begun already; `following` begins now.

        Raises:
            What `Enlarging` raises, also what it raised while the task was ahead.
        """
        begun, self._begun = self._begun, None
        steps: Enlarging | _Begun = task
        if begun is not None and begun.job == task.job:
            begun.take_over(task)
            steps = begun
        elif begun is not None:
            begun.drop()
        try:
            with steps.claim():
                # Not before: else two programs could wait for each other's claims.
                if following is not None and fit_together(task.job, following, task.student):
                    self._begun = _Begun(dataclasses.replace(task, job=following))
                with steps.first_half() as half:
                    if self._begun is not None:
                        self._begun.enlarge()
                    yield half
        except BaseException as error:
            if not isinstance(error, VernierError) or isinstance(error, (Cancelled, BadStudent)):
                self.drop()
            raise

    def drop(self) -> None:
        """Stop the photo that is ahead, if there is one. Its thread ends soon, and leaves no files."""
        begun, self._begun = self._begun, None
        if begun is not None:
            begun.drop()


class _Begun:
    """The steps of `Enlarging` in a thread of their own, which begin before it is the turn of their task."""

    def __init__(self, task: Enlarging) -> None:
        self.job = task.job
        self._owner: Enlarging | None = None
        self._told: list[tuple[int, int]] = []
        self._lock = threading.Lock()
        self._engine = task.engine
        self._may_enlarge, self._dropped = threading.Event(), threading.Event()
        self._claimed, self._done = threading.Event(), threading.Event()
        self._half: FirstHalf | BaseException | None = None
        own = dataclasses.replace(
            task, engine=self._next_engine, progress=self._progress, cancelled=self._cancelled
        )
        self._thread = threading.Thread(target=self._run, args=(own,), name="vernier-next-photo", daemon=True)
        self._thread.start()

    def take_over(self, task: Enlarging) -> None:
        """Report the progress to this task, from the beginning, and stop if it is cancelled."""
        with self._lock:
            self._owner = task
            for done, total in self._told:
                self._tell(task, done, total)
        self.enlarge()

    def enlarge(self) -> None:
        """Let the engine begin, once the photo has been read."""
        self._may_enlarge.set()

    @contextmanager
    def claim(self) -> Iterator[None]:
        """See `Enlarging`."""
        try:
            self._claimed.wait()
            yield
        finally:
            self.drop()
            self._thread.join()

    @contextmanager
    def first_half(self) -> Iterator[FirstHalf]:
        """See `Enlarging`."""
        self._done.wait()
        assert self._half is not None
        if isinstance(self._half, BaseException):
            raise self._half
        yield self._half

    def drop(self) -> None:
        """Let the thread end, and remove what it has made."""
        self._dropped.set()
        self.enlarge()

    def _run(self, task: Enlarging) -> None:
        with ExitStack() as stack:
            try:
                stack.enter_context(task.claim())
                self._claimed.set()
                self._half = stack.enter_context(task.first_half())
            except BaseException as error:  # whatever it is, it is raised when it is the turn of the task
                self._half = error
            self._claimed.set()
            self._done.set()
            self._dropped.wait()

    def _next_engine(self) -> BlockingEngine:
        self._may_enlarge.wait()
        if self._cancelled():
            raise Cancelled("Stopped.")
        return self._engine()

    def _cancelled(self) -> bool:
        return self._dropped.is_set() or (self._owner is not None and self._owner.cancelled())

    def _progress(self, done: int, total: int) -> None:
        with self._lock:
            self._told.append((done, total))
            if self._owner is not None:
                self._tell(self._owner, done, total)

    @staticmethod
    def _tell(task: Enlarging, done: int, total: int) -> None:
        if task.progress is not None:
            task.progress(done, total)
