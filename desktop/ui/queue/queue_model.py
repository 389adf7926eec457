"""The rows of the queue: one for each photo of the batch, with its state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from desktop.batch import EnlargeJob, Outcome
from desktop.errors import VernierError
from desktop.imaging.naming import label, without_controls
from desktop.ui.base.file_urls import files_as_mime
from desktop.ui.base.thumbnails import Thumbnails
from desktop.ui.base.translation import listed, localized, tr
from desktop.ui.queue.row import Row, State, state_name
from desktop.ui.queue.row_counts import RowCounts

_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
ROWS_MIME = "application/x-vernier-rows"
"""In what is dragged: rows of this window's queue, to change their order."""
_MOST_SPANS = 200
"""Of neighbouring rows that are removed one after the other. With more, the view starts anew."""


class QueueModel(QStandardItemModel):
    """A list of rows; the role `ROW` gives the `Row` itself.

    Qt's own model counts the rows. A view asks for their number once for each row when it lays them out, and
    of a model that counts in Python it would ask through the lock of the interpreter.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self.rows: list[Row] = []
        self.counts = RowCounts()
        self.run = 0
        """The number of the run that is on, or was the last."""
        self.run_cancelled = False
        """Whether the person has cancelled that run."""
        self._rows_by_path: dict[Path, Row] = {}
        self._looked = 0
        """No row before this one is next in the run."""
        self.rowsRemoved.connect(self._drop)
        self.thumbnails = Thumbnails(self)
        self.thumbnails.ready.connect(self._thumbnail_ready)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return label(row.source.path)
            case Qt.ItemDataRole.ToolTipRole:
                notes = row.outcome.notes if row.outcome is not None else ()
                said = [str(row.source.path), row.line, *filter(None, [row.warning]), *map(localized, notes)]
                return "\n".join(map(without_controls, said))
            case Qt.ItemDataRole.AccessibleTextRole:
                own = [tr("own settings")] if row.own else []
                wrong = filter(None, [row.warning])
                return listed([label(row.source.path), state_name(row.state), row.line, *own, *wrong])
            case _ if role == ROW:
                return row
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be dragged to another place, and their results to other programs."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag(0))

    def supportedDragActions(self) -> Qt.DropAction:
        """Not a move, after which a view removes what was dragged."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        outcomes = [self.rows[index.row()].outcome for index in indexes]
        mime = files_as_mime(
            [each.result for each in outcomes if each is not None and each.result is not None]
        )
        mime.setData(ROWS_MIME, b"")
        return mime

    def add(self, rows: Sequence[Row]) -> None:
        """Append rows."""
        if rows:
            first = len(self.rows)
            for number, row in enumerate(rows, start=first):
                row.number = number
                self._rows_by_path[row.source.path] = row
            self.counts.count(rows, 1)
            self.rows += rows
            self.look_again(rows)
            self.insertRows(first, len(rows))

    def look_again(self, rows: Iterable[Row]) -> None:
        """Files that could not be read may have been replaced since."""
        for row in rows:
            row.problem = ""
        self.thumbnails.try_again(row.source.path for row in rows)

    def remove(self, rows: Iterable[Row]) -> None:
        """Remove rows."""
        numbers = sorted({row.number for row in rows if row.number >= 0})
        if not numbers:
            return
        spans: list[tuple[int, int]] = []
        for number in numbers:
            if spans and spans[-1][1] == number:
                spans[-1] = spans[-1][0], number + 1
            else:
                spans.append((number, number + 1))
        few = len(spans) <= _MOST_SPANS
        if not few:
            self.setRowCount(0)
        for first, end in reversed(spans):
            removed = self.rows[first:end]
            self.counts.count(removed, -1)
            for row in removed:
                row.number = -1
                self._rows_by_path.pop(row.source.path, None)
            if few:
                self.removeRows(first, end - first)  # which calls `_drop` before any view hears of it
            else:
                del self.rows[first:end]
        if not few:
            self.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows[numbers[0] :], start=numbers[0]):
            row.number = number
        self._looked = 0

    def put_back(self, placed: Sequence[tuple[int, Row]]) -> None:
        """Put rows that were removed back to the places, in rising order, that they had."""
        order = list(self.rows)
        for place, row in placed:
            order.insert(place, row)
            if row.state == "waiting":
                row.job = None  # its target may be that of another row by now
        self.add([row for _, row in placed])
        self._reorder(order)

    def move(self, rows: Sequence[Row], to: int) -> None:
        """Put rows before the one whose number is `to`, in the order that they have."""
        moved = set(rows)
        before = [row for row in self.rows[:to] if row not in moved]
        behind = [row for row in self.rows[to:] if row not in moved]
        self._reorder([*before, *sorted(rows, key=lambda row: row.number), *behind])

    def plan(self, row: Row, job: EnlargeJob | None) -> None:
        """The row waits with this job, or to be planned. Shown by the next `touched`."""
        self.counts.count([row], -1)
        row.job = job
        self.counts.count([row], 1)
        self._set(row, "waiting", None)

    def work(self, row: Row) -> None:
        """The row is being enlarged."""
        self._set(row, "working", None)

    def end(self, row: Row, outcome: Outcome) -> None:
        """Take the state from the outcome. Shown by `touched`.

        A photo that was stopped waits to be planned again: its settings may have changed since it began.
        """
        if outcome.status == "stopped":
            self.plan(row, None)
        else:
            self._set(row, outcome.status, outcome)

    def refuse(self, errors: Mapping[Path, VernierError]) -> None:
        """Let the waiting rows fail whose result is a key."""
        for row in self.in_state("waiting") if errors else ():
            error = errors.get(row.job.target) if row.job is not None else None
            if error is not None:
                self.end(row, Outcome.of_error(row.source.path, error))
        self.touched()

    def touched(self, *rows: Row) -> None:
        """Tell views that rows have changed; none given: that any may have."""
        if self.rows:
            first = min(row.number for row in rows) if rows else 0
            last = max(row.number for row in rows) if rows else len(self.rows) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def in_state(self, *states: State) -> list[Row]:
        """The rows in any of these states."""
        return [row for row in self.rows if row.state in states]

    def count(self, *states: State) -> int:
        """How many rows are in any of these states."""
        return self.counts.number(*states)

    def begin_run(self, rows: Iterable[Row]) -> None:
        """The batch is started for these rows, and for no others."""
        self.run += 1
        self.run_cancelled = False
        left = [row for row in self.rows if row.in_run]
        self.counts.count(left, -1)
        for row in left:
            row.in_run = False
        self.counts.count(left, 1)
        self.join_run(rows)

    def join_run(self, rows: Iterable[Row]) -> None:
        """The batch is for these rows, too."""
        joined = [row for row in rows if not row.in_run]
        self.counts.count(joined, -1)
        for row in joined:
            row.in_run = True
        self.counts.count(joined, 1)
        self._looked = 0

    def count_in_run(self, *states: State) -> int:
        """How many rows in the run are in any of these states; none given: in whatever state."""
        return self.counts.number_in_run(*states)

    @property
    def next_row(self) -> Row | None:
        """The first row in the run that waits and has a job."""
        rows = self.rows
        while self._looked < len(rows):
            row = rows[self._looked]
            if row.in_run and row.state == "waiting" and row.job is not None:
                return row
            self._looked += 1
        return None

    @property
    def next_job(self) -> EnlargeJob | None:
        """The job of the next row; None: there is none."""
        row = self.next_row
        return None if row is None else row.job

    def has(self, path: Path) -> bool:
        """Whether there is a row for this photo."""
        return path in self._rows_by_path

    def row_of(self, path: Path) -> Row | None:
        """The row of this photo; None: it is not in the queue."""
        return self._rows_by_path.get(path)

    def _reorder(self, rows: Sequence[Row]) -> None:
        """Give the same rows another order."""
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        shown = [self.rows[index.row()] for index in indexes]
        self.rows[:] = rows
        for number, row in enumerate(rows):
            row.number = number
        self.changePersistentIndexList(indexes, [self.index(row.number, 0) for row in shown])
        self.layoutChanged.emit()
        self._looked = 0

    def _drop(self, _: QModelIndex, first: int, last: int) -> None:
        """Remove the rows that views do not ask for any more."""
        if self.rowCount() < len(self.rows) and self.rows[first].number < 0:
            del self.rows[first : last + 1]

    def _set(self, row: Row, state: State, outcome: Outcome | None) -> None:
        self.counts.count([row], -1)
        row.state, row.outcome, row.share = state, outcome, 0.0
        if state == "working" or row is self.counts.working:
            self.counts.working = row if state == "working" else None
        self.counts.count([row], 1)
        if state == "waiting":
            self._looked = min(self._looked, row.number)

    def _thumbnail_ready(self, path: Path) -> None:
        row = self._rows_by_path.get(path)
        if row is not None:
            row.problem = self.thumbnails.problem(path)
            self.touched(row)
