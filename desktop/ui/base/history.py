"""What can be undone and done again, step by step, whatever it was that changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.ui.base.slider import Slider

_MOST_STEPS = 100
_ONE_STEP_SECONDS = 0.7
"""Changes by keys that follow each other sooner are one step."""

_Do = Callable[[], object]


class History(QUndoStack):
    """The steps of one window, for the menu. A drag of a slider is one step."""

    moved = Signal(object)
    """A step was undone or done again: with the paths of the photos that it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoLimit(_MOST_STEPS)
        self._dragging = False
        self._last: tuple[Hashable, float] | None = None
        """What changed last, and when; None: the next change begins a step."""

    def watch(self, *sliders: Slider) -> None:
        """Let each drag of these sliders be one step."""
        for slider in sliders:
            slider.bar.sliderPressed.connect(lambda: self._drag(True))
            slider.bar.sliderReleased.connect(lambda: self._drag(False))

    @property
    def last_about(self) -> object:
        """What the step is about that `undo` would take back; None: nothing that was said."""
        top = self._top()
        return None if top is None else top.about

    @property
    def next_about(self) -> object:
        """What the step is about that `redo` would do again; None: nothing that was said."""
        step = self.command(self.index()) if self.canRedo() else None
        return step.about if isinstance(step, _Step) else None

    def record(
        self,
        step: str,
        undo: _Do,
        redo: _Do,
        what: Hashable = None,
        *,
        about: object = None,
        paths: Sequence[Path] = (),
    ) -> None:
        """Something has changed, for the photos at `paths`: `step` names it in the menu.

        Changes with an equal `what` that belong together are one step; None: this is a step of its own.
        """
        now = time.monotonic()
        top = self._top()
        if (
            what is not None
            and self._last is not None
            and self._last[0] == what
            and (self._dragging or now - self._last[1] < _ONE_STEP_SECONDS)
            and top is not None
            and not self.canRedo()
        ):
            top.do_again = redo
        else:
            self.push(_Step(step, undo, redo, about, lambda: self.moved.emit(paths)))
        self._last = None if what is None else (what, now)

    def withdraw(self, about: object) -> None:
        """Forget the last step, which is not undone, if it is about this."""
        top = self._top()
        if top is not None and top.about == about:
            top.setObsolete(True)
            self.undo()  # which only removes a step that is obsolete

    def end_step(self) -> None:
        """The next change begins a step, whatever it is."""
        self._last = None

    def _top(self) -> _Step | None:
        """The step that `undo` would take back."""
        top = self.command(self.index() - 1) if self.index() else None
        return top if isinstance(top, _Step) else None

    def _drag(self, on: bool) -> None:
        self._dragging = on
        self.end_step()


class _Step(QUndoCommand):
    def __init__(self, name: str, undo: _Do, redo: _Do, about: object, moved: _Do) -> None:
        super().__init__(name)
        self.about, self._moved = about, moved
        self._take_back, self.do_again = undo, redo
        self._done = False

    def undo(self) -> None:
        self._take_back()
        self._moved()

    def redo(self) -> None:
        if self._done:  # the stack calls this once for what has been done already
            self.do_again()
            self._moved()
        self._done = True
