"""The record of the window's batch, and of one that an earlier window has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.batch import OwnSettings, SourceFile
from desktop.batch.unfinished import BatchRecord, Unfinished, forget, is_running, recall
from desktop.folders import unfinished_file
from desktop.ui.queue.queue_planner import QueueSettings
from desktop.ui.queue.row import Row


class RecordedBatch:
    """What a later window would offer to resume. Its methods return at once, except `close`."""

    def __init__(self) -> None:
        self._record = BatchRecord(unfinished_file())
        self._resumed: Unfinished | None = None

    def unfinished(self) -> Unfinished | None:
        """A batch whose window is gone."""
        return recall(unfinished_file())

    def resume(self, batch: Unfinished) -> bool:
        """Continue such a batch with the next `start`; False if another window has taken it up meanwhile."""
        if is_running(batch):
            return False
        self._resumed = batch
        return True

    def discard(self, batch: Unfinished) -> None:
        """Forget such a batch."""
        if batch.file is not None and not is_running(batch):
            forget(batch.file)

    def start(self, waiting: Sequence[Row], settings: QueueSettings, own: Mapping[Path, OwnSettings]) -> None:
        """The batch starts with these rows, and with those of a resumed one, which may still be read."""
        resumed, self._resumed = self._resumed, None
        sources = tuple(row.source for row in waiting)
        file = None
        if resumed is not None:
            sources, file = tuple(dict.fromkeys((*sources, *resumed.sources))), resumed.file
        own = {source.path: own[source.path] for source in sources if source.path in own}
        batch = Unfinished(sources, settings.output, settings.folder, settings.mirror, file, own)
        self._record.begin(batch)

    def add(self, rows: Sequence[Row]) -> None:
        """Rows were added, or are tried again."""
        sources: list[SourceFile] = [row.source for row in rows]
        self._record.add(sources)

    def change(self, paths: Sequence[Path], own: Mapping[Path, OwnSettings]) -> None:
        """Rows at these paths have other settings of their own."""
        self._record.change({path: own.get(path, OwnSettings()) for path in paths})

    def end(self, rows: Sequence[Row]) -> None:
        """Rows are done, have failed or were removed."""
        self._record.end([row.source.path for row in rows])

    def finish(self) -> None:
        """The batch is over."""
        self._record.finish()

    def close(self) -> None:
        """The window closes. A batch that is not over can be resumed."""
        self._record.close()
