"""The settings of the photos of a window: the usual ones, and what was chosen for single photos."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.batch import OutputSettings, OwnSettings, Size
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ, Pose
from desktop.student.realism_map import RealismMap
from desktop.ui.base.history import History


class Painting(Protocol):
    """What was painted on a photo with the brush."""

    @property
    def empty(self) -> bool:
        """Whether that is nothing."""

    def realism_map(self, realism: float) -> RealismMap | None:
        """What was painted as a map, if the slider is at `realism`; None: nothing."""


@dataclasses.dataclass(frozen=True)
class CleanupChosen:
    """What a step is about that is no deed of the person: a cleanup was chosen for this photo."""

    path: Path


@dataclasses.dataclass(frozen=True)
class PartChosen:
    """What a step is about that chose a part of a photo."""

    path: Path
    crop: Crop | None
    pose: Pose


class PhotoSettings(QObject):
    """Photos are known by their absolute paths. What was chosen for one is kept until the window closes."""

    changed = Signal(object)
    """With the paths of the photos that have other settings of their own."""
    restored = Signal(object)
    """As `changed`, after a change was undone or done again, or came from elsewhere than the inspector."""
    usual_changed = Signal()
    damaged_allowed = Signal(object)
    """With the path of a damaged photo of which there is to be enlarged what there is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.usual = OutputSettings(auto_cleanup=True)
        """Of the photos that have none of their own."""
        self.history = History(self)
        self.takes_maps = True
        """Whether the model takes realism from place to place."""
        self._own: dict[Path, OwnSettings] = {}
        self._painted: dict[Path, Painting] = {}
        self._damaged: set[Path] = set()
        """What the person has opened though it is damaged. No setting to be copied, undone or marked."""

    def set_usual(self, usual: OutputSettings) -> None:
        """Use other settings for the photos that have none of their own."""
        if usual != self.usual:
            self.usual = usual
            self.usual_changed.emit()

    def own(self, path: Path) -> OwnSettings:
        """What was chosen for this photo."""
        return self._own.get(path, OwnSettings())

    def of(self, path: Path) -> OutputSettings:
        """The settings of this photo, without what was painted on it."""
        return self.own(path).over(self.usual)

    def has_own(self, path: Path) -> bool:
        """Whether anything was chosen for this photo, or painted on it."""
        return path in self._own or self._is_painted(path)

    def with_own(self) -> list[Path]:
        """The photos for which something was chosen."""
        return list(self._own)

    def change(
        self,
        paths: Sequence[Path],
        step: str,
        *,
        size: Size | None = None,
        realism: float | None = None,
        cleanup: float | None = None,
        two_passes: bool | None = None,
    ) -> None:
        """Choose something for these photos; what is None stays as it is. `step` names it in the menu."""
        before = {path: self._own.get(path) for path in paths}
        changed: dict[int, OwnSettings | None] = {}
        for own in before.values():  # of thousands of photos, most have the same
            if id(own) not in changed:
                changed[id(own)] = _replaced(own or OwnSettings(), size, realism, cleanup, two_passes)
        after = {path: changed[id(own)] for path, own in before.items()}
        if any(changed[id(own)] != own for own in before.values()):
            self._put(after)
            self.changed.emit(tuple(after))
            self._record(step, before, after, (step, *paths[:2], len(paths)))

    def crop(self, path: Path, crop: Crop | None, pose: Pose, step: str) -> None:
        """Choose a part of a photo (None: all of it), and its pose."""
        before, own = self._own.get(path), self.own(path)
        after = _with_parts(before, crop, pose, own.realism_map)
        if after != before:
            self._put({path: after})
            self.changed.emit((path,))
            self._record(step, {path: before}, {path: after}, None, about=PartChosen(path, crop, pose))

    def give_up_part(self, path: Path, crop: Crop | None, pose: Pose) -> None:
        """Have this part instead of the one that was chosen, which can not be shown. This is no step."""
        had, own = self._own.get(path), self.own(path)
        after = _with_parts(had, crop, pose, own.realism_map)
        if after != had:
            if not self.history.canRedo():  # else Undo has brought it back
                self.history.withdraw(PartChosen(path, own.crop, own.pose))
            self._put({path: after})
            self.changed.emit((path,))

    def turn(self, paths: Sequence[Path], change: Pose, step: str) -> None:
        """Flip or turn these photos once more."""
        before = {path: self._own.get(path) for path in paths}
        after: dict[Path, OwnSettings | None] = {}
        for path, had in before.items():
            own = self.own(path)
            after[path] = _with_parts(had, own.crop, own.pose.then(change), own.realism_map)
        if after != before:
            self._restore(after)
            self._record(step, before, after, None)

    def cleanup_chosen(self, path: Path, step: str) -> None:
        """The cleanup that this photo needs was chosen: undoing this step sets the usual one instead.

        It is none where it would take away what the person could do again.
        """
        self.history.withdraw(CleanupChosen(path))
        if self.history.canRedo() and not isinstance(self.history.next_about, CleanupChosen):
            return
        own = self._own.get(path)
        refused = _replaced(own or OwnSettings(), None, None, self.usual.controls.cleanup)
        self._record(step, {path: refused}, {path: own}, None, about=CleanupChosen(path))

    def copy(self, path: Path, paths: Sequence[Path], step: str) -> None:
        """Let these photos have what was chosen for one of them, but for crop, pose and what was painted."""
        own = _without_parts(self._own.get(path))
        before = {each: self._own.get(each) for each in (path, *paths)}
        after = {
            each: had if _without_parts(had) == own else _with_parts(own, *_parts(had))
            for each, had in before.items()
        }
        if after != before:
            self._restore(after)
            self._record(step, before, after, None)

    def forget(self, paths: Sequence[Path], step: str) -> None:
        """Let these photos have the usual settings again."""
        before: dict[Path, OwnSettings | None] = {
            path: self._own[path] for path in paths if path in self._own
        }
        if before:
            self._restore(dict.fromkeys(before))
            self._record(step, before, dict.fromkeys(before), None)

    def take(self, own: Mapping[Path, OwnSettings]) -> None:
        """Take over what was chosen in an earlier window."""
        self._damaged.update(path for path, each in own.items() if each.allow_damaged)
        others = {path: dataclasses.replace(each, allow_damaged=False) for path, each in own.items()}
        self._restore({path: None if each == OwnSettings() else each for path, each in others.items()})

    def allow_damaged(self, path: Path) -> None:
        """The person wants to see, and to have enlarged, what there is of this photo."""
        if path not in self._damaged:
            self._damaged.add(path)
            self.damaged_allowed.emit(path)

    def allows_damaged(self, path: Path) -> bool:
        """Whether the person has wanted that."""
        return path in self._damaged

    def painted(self, path: Path, painted: Painting) -> None:
        """Something was painted on this photo, or erased, on top of what an earlier window has left."""
        self._painted[path] = painted
        own = self._own.get(path)
        if own is not None and own.realism_map is not None:
            self._put({path: _with_parts(own, own.crop, own.pose, None)})
        self.changed.emit((path,))

    def snapshot(self) -> dict[Path, OwnSettings]:
        """What was chosen for all photos, with what was painted on them, for another thread."""
        own = dict(self._own)
        for path in filter(self._is_painted, self._painted if self.takes_maps else ()):
            realism_map = self._painted[path].realism_map(self.of(path).controls.realism)
            own[path] = dataclasses.replace(self.own(path), realism_map=realism_map)
        for path in self._damaged:
            own[path] = dataclasses.replace(own.get(path, OwnSettings()), allow_damaged=True)
        return own

    def _is_painted(self, path: Path) -> bool:
        return path in self._painted and not self._painted[path].empty

    def _record(
        self,
        step: str,
        before: Mapping[Path, OwnSettings | None],
        after: Mapping[Path, OwnSettings | None],
        what: tuple[object, ...] | None,
        about: object = None,
    ) -> None:
        undo, redo = (lambda: self._restore(before)), (lambda: self._restore(after))
        self.history.record(step, undo, redo, what, about=about, paths=tuple(before))

    def _restore(self, own: Mapping[Path, OwnSettings | None]) -> None:
        self._put(own)
        self.changed.emit(tuple(own))
        self.restored.emit(tuple(own))

    def _put(self, own: Mapping[Path, OwnSettings | None]) -> None:
        for path, each in own.items():
            if each is None:
                self._own.pop(path, None)
            else:
                self._own[path] = each


def _parts(own: OwnSettings | None) -> tuple[Crop | None, Pose, RealismMap | None]:
    """What makes sense for one photo only."""
    return (None, AS_READ, None) if own is None else (own.crop, own.pose, own.realism_map)


def _without_parts(own: OwnSettings | None) -> OwnSettings | None:
    return _with_parts(own, None, AS_READ, None)


def _with_parts(
    own: OwnSettings | None, crop: Crop | None, pose: Pose, realism_map: RealismMap | None
) -> OwnSettings | None:
    if _parts(own) == (crop, pose, realism_map):
        return own
    result = dataclasses.replace(own or OwnSettings(), crop=crop, pose=pose, realism_map=realism_map)
    return None if result == OwnSettings() else result


def _replaced(
    own: OwnSettings,
    size: Size | None,
    realism: float | None,
    cleanup: float | None,
    two_passes: bool | None = None,
) -> OwnSettings:
    return dataclasses.replace(
        own,
        size=own.size if size is None else size,
        realism=own.realism if realism is None else realism,
        cleanup=own.cleanup if cleanup is None else cleanup,
        two_passes=own.two_passes if two_passes is None else two_passes,
    )
