"""The record of the window's batch, and of one that an earlier window has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
        self._offered: Unfinished | None = None
        """Photos that an earlier window had open, and that are not open here."""

    def unfinished(self) -> Unfinished | None:
        """A batch whose window is gone."""
        found = recall(unfinished_file())
        self._offered = None if found is None or found.started else found
        return found

    def resume(self, batch: Unfinished) -> bool:
        """Continue such a batch with the next `start`; False if another window has taken it up meanwhile."""
        if is_running(batch):
            return False
        self._resumed = batch
        return True

    def take_back(self, batch: Unfinished) -> bool:
        """The photos of a batch that was not started are open here; False: they are in another window."""
        if is_running(batch):
            return False
        self.discard(batch)
        return True

    def leave(self, waiting: Sequence[Row], settings: QueueSettings, own: Mapping[Path, OwnSettings]) -> None:
        """The window closes with these rows, whose export was not begun; a later one can have them open."""
        if waiting:
            if self._offered is not None:
                self.discard(self._offered)
            self._record.begin(_batch_of([row.source for row in waiting], settings, own, started=False))

    def discard(self, batch: Unfinished) -> None:
        """Forget such a batch."""
        if batch.file is not None and not is_running(batch):
            forget(batch.file)
        self._offered = None

    def start(self, waiting: Sequence[Row], settings: QueueSettings, own: Mapping[Path, OwnSettings]) -> None:
        """The batch starts with these rows, and with those of a resumed one, which may still be read."""
        resumed, self._resumed = self._resumed, None
        sources = [row.source for row in waiting]
        if resumed is None:
            self._record.begin(_batch_of(sources, settings, own))
        else:
            sources = list(dict.fromkeys((*sources, *resumed.sources)))
            self._record.begin(replace(_batch_of(sources, settings, own), file=resumed.file))

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


def _batch_of(
    sources: Sequence[SourceFile],
    settings: QueueSettings,
    own: Mapping[Path, OwnSettings],
    *,
    started: bool = True,
) -> Unfinished:
    kept = {source.path: own[source.path] for source in sources if source.path in own}
    return Unfinished(
        tuple(sources), settings.output, settings.folder, settings.mirror, own=kept, started=started
    )
