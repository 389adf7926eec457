"""The rows of the queue: one for each photo of the batch, with its state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.batch import EnlargeJob, Outcome, SourceFile
from desktop.imaging.naming import label
from desktop.ui.base.file_urls import files_as_mime
from desktop.ui.base.translation import localized, tr
from desktop.ui.queue.thumbnails import Thumbnails

State = Literal["waiting", "working", "done", "skipped", "left", "failed"]
_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(eq=False)
class Row:
    """One photo: the `job` planned for it, its `outcome`, and the `share` of it that is done, in [0, 1]."""

    source: SourceFile
    state: State = "waiting"
    job: EnlargeJob | None = None
    outcome: Outcome | None = None
    share: float = 0.0

    def end(self, outcome: Outcome) -> None:
        """Take the state from the outcome. A photo that was stopped waits again."""
        self.outcome = outcome
        self.state = "waiting" if outcome.status == "stopped" else outcome.status
        self.share = 0.0

    def wait(self) -> None:
        """Wait to be planned and enlarged again."""
        self.state, self.job, self.outcome, self.share = "waiting", None, None, 0.0

    @property
    def line(self) -> str:
        """The state in one line of text."""
        if self.state == "failed" and self.outcome is not None:
            return localized(self.outcome.error or tr("Failed"))
        if self.state == "done" and self.outcome is not None and self.outcome.result is not None:
            seconds = f"{self.outcome.seconds:.0f} s" if self.outcome.seconds is not None else ""
            return "   ".join(part for part in (label(self.outcome.result), seconds) if part)
        if self.state == "skipped":
            return tr("Already done")
        if self.state == "left":
            return tr("Large enough")
        if self.job is not None:
            return f"→ {label(self.job.target)}   {self.job.size[0]} × {self.job.size[1]}"
        return tr("Waiting")


class QueueModel(QAbstractListModel):
    """A list of rows; the role `ROW` gives the `Row` itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.thumbnails = Thumbnails(self)
        self.thumbnails.ready.connect(self._thumbnail_ready)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return label(row.source.path)
            case Qt.ItemDataRole.ToolTipRole:
                notes = row.outcome.notes if row.outcome is not None else ()
                return "\n".join([str(row.source.path), row.line, *map(localized, notes)])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{label(row.source.path)}, {state_name(row.state)}, {row.line}"
            case _ if role == ROW:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Results can be dragged to other programs."""
        row = self.rows[index.row()] if index.isValid() else None
        has_result = row is not None and row.outcome is not None and row.outcome.result is not None
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if has_result else Qt.ItemFlag(0))

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        outcomes = [self.rows[index.row()].outcome for index in indexes]
        return files_as_mime(
            [each.result for each in outcomes if each is not None and each.result is not None]
        )

    def add(self, rows: Sequence[Row]) -> None:
        """Append rows."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def remove(self, rows: Iterable[Row]) -> None:
        """Remove rows."""
        for row in rows:
            at = self.rows.index(row)
            self.beginRemoveRows(QModelIndex(), at, at)
            del self.rows[at]
            self.endRemoveRows()

    def touched(self, row: Row | None = None) -> None:
        """Tell views that a row has changed; None: all rows."""
        if row is None:
            first, last = 0, len(self.rows) - 1
        else:
            first = last = self.rows.index(row)
        if last >= 0:
            self.dataChanged.emit(self.index(first), self.index(last))

    def in_state(self, *states: State) -> list[Row]:
        """The rows in any of these states."""
        return [row for row in self.rows if row.state in states]

    def paths(self) -> set[Path]:
        """The paths of all photos."""
        return {row.source.path for row in self.rows}

    def _thumbnail_ready(self, path: Path) -> None:
        for number, row in enumerate(self.rows):
            if row.source.path == path:
                index = self.index(number)
                self.dataChanged.emit(index, index)


def state_name(state: State) -> str:
    """The name of a state for the person."""
    return {
        "waiting": tr("waiting"),
        "working": tr("in progress"),
        "done": tr("done"),
        "skipped": tr("already done"),
        "left": tr("large enough"),
        "failed": tr("failed"),
    }[state]
