"""Which photos are open: one alone, or several in the strip, which is a view of the queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.batch import SourceFile
from desktop.batch.scan import Problem, Scan
from desktop.batch.unfinished import Unfinished
from desktop.existence import is_folder
from desktop.imaging.naming import label
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.translation import listed, localized, tr
from desktop.ui.photo.photo_page import PhotoPage
from desktop.ui.queue.queue_facts import others_left_out
from desktop.ui.queue.queue_model import ROW
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.queue.row import Row
from desktop.ui.queue.row_menu import offer_row_menu
from desktop.ui.queue.strip_panel import StripPanel

_SEVERAL = 2
"""Photos that are closed at once: the person may want them back."""

_MOST_NAMES = 3
"""Of what is no photo."""


class Browsing(QObject):
    """`show_photo` shows one photo, `show_queue` the list of all."""

    def __init__(
        self,
        page: PhotoPage,
        queue_page: QueuePage,
        panel: StripPanel,
        banner: Banner,
        show_photo: Callable[[Path], object],
        show_queue: Callable[[], object],
    ) -> None:
        super().__init__(page)
        queue, strip = panel.queue, panel.strip
        self._queue, self._page, self._banner = queue, page, banner
        self._panel, self._strip, self._list = panel, strip, queue_page.list
        self._show_photo, self._show_queue = show_photo, show_queue
        self.opening = False
        """Whether the first photo that is found is to be shown."""
        self._found: deque[Path] = deque()
        """What was found and may be it."""
        self._refused_all = False
        """Whether it was told why what was to be opened is no photo, and nothing else was found."""
        self._tried: Path | None = None
        """Which of them is being read."""
        self._in_strip = False
        """Whether the photo that is being read was chosen in the strip."""
        self._closed: tuple[SourceFile, ...] = ()
        page.canvas.addWidget(panel)
        self._read_again: Path | None = None
        """A photo that was refused, whose file may be another one now."""
        self._refused: set[Path] = set()
        """What could not be opened the last time."""
        strip.chosen.connect(self._choose)
        strip.pressed.connect(lambda index: self._may_have_changed(index.data(ROW)))
        queue.retried.connect(lambda rows: self._may_have_changed(*rows))
        offer_row_menu(strip, queue, show_photo)
        panel.bar.export_wanted.connect(self.export)
        page.command.of_selected.connect(self.export)
        queue_page.chosen_elsewhere = strip.to_export
        for changed in (strip.selectionModel().selectionChanged, queue.changed):
            changed.connect(self._show_selected)
        strip.selectionModel().selectionChanged.connect(queue_page.refresh)
        page.binding.selected = strip.selected_paths
        page.controls.foot.apply_all.clicked.connect(self.apply_to_all)
        page.opener.opened.connect(self._opened)
        page.opener.failed.connect(self._failed)
        page.opener.allows_damaged = queue.photos.allows_damaged
        page.opener.opening_anyway.connect(self._refused.discard)
        page.opener.opening_anyway.connect(queue.photos.allow_damaged)
        queue.plans.added.connect(self._added)
        queue.planner.refused.connect(self._tell_refused)
        page.crops.cropping.changed.connect(self.refresh)
        queue.planner.settled.connect(self._try)
        queue.photos.history.moved.connect(self._moved)
        queue.removals.undone.connect(self._moved)
        strip.model().rowsInserted.connect(self._count)
        strip.model().rowsRemoved.connect(self._count)

    def open(self, paths: Sequence[Path]) -> None:
        """Show a photo, or the first of several; those that are in the strip stay there.

        With a photo open, a message says what is no photo; with none, the list does.
        """
        refuse, self._refused_all = self._page.path is not None, False
        if len(paths) == 1 and not is_folder(paths[0]):
            if self._queue.model.rows:
                self._queue.add(paths, refuse=refuse)
            self._show_photo(paths[0])
        elif paths:
            self.opening = True
            self._queue.add(paths, refuse=refuse)

    def begin(self) -> bool:
        """With no photo open, show the first of those selected in the list, or of all, that can be read.

        Returns False if one is open already, or there are none.
        """
        rows = self._list.selected() or self._queue.model.rows
        if self._page.path is not None or not rows:
            return False
        self.opening = True
        self._found += [row.source.path for row in rows if row.state != "failed"]
        self._try()
        return True

    def reopen(self, batch: Unfinished) -> None:
        """Open the photos again that an earlier window had, with their settings."""
        if self._queue.record.take_back(batch):
            self._queue.photos.take(batch.own)
            self.opening = True
            self._queue.planner.take(Scan(batch.sources))

    def open_instead(self, paths: Sequence[Path]) -> None:
        """As `open`, in place of the photos in the strip, unless these are being exported."""
        rows = self._queue.model.rows
        if not self._queue.running and paths:
            self._closed = tuple(row.source for row in rows) if len(rows) >= _SEVERAL else ()
            self._queue.remove_for_good(rows)
        self.open(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Append photos to the open one, or to those in the strip."""
        document = self._page.document
        alone = document is not None and not self._queue.model.has(document.path)
        first = document.path if document is not None and alone else None
        self._queue.add([*([] if first is None else [first]), *paths], refuse=True, besides=first)

    def refresh(self) -> None:
        """Show the strip if there are photos for it, and mark the one that is shown, or could not be."""
        self._panel.setVisible(self._strip.wanted and not self._page.crops.cropping.active)
        if self._page.opener.busy:  # the one that was chosen stays marked
            return
        document, refused = self._page.document, self._page.opener.refused
        if refused is not None and not (self._strip.wanted and self._queue.model.has(refused)):
            refused = None  # the message of the photo is enough
        if self._strip.wanted:  # marked, so that the next key goes on from there
            self._strip.show_open(refused or (None if document is None else document.path))
        if refused is not None and (self._page.refusal.shown is None or self._page.view.hasFocus()):
            self._strip.setFocus()  # what could have it is covered
        self._page.refusal.show(refused)
        if refused is not None and refused == self._read_again and self._page.isVisible():
            self._choose(refused)

    def apply_to_all(self) -> None:
        """Let all photos in the strip have the settings of the open one."""
        document = self._page.document
        if document is not None:
            paths = [row.source.path for row in self._queue.model.rows]
            self._queue.photos.copy(document.path, paths, tr("Apply to All"))

    def export(self) -> None:
        """Show the list, to export the photos that are selected in the strip, or else all."""
        rows = self._strip.to_export()
        self._show_queue()
        self._list.select(rows)

    def _show_selected(self) -> None:
        selected = [] if self._queue.running else self._strip.to_export()
        self._page.command.be_for(len(selected))

    def _may_have_changed(self, *rows: Row) -> None:
        """The person asks for these once more: read the one again that could not be opened."""
        refused = self._page.refusal.shown
        if refused is not None and refused.path in (row.source.path for row in rows):
            self._read_again = refused.path
            self.refresh()

    def _choose(self, path: Path) -> None:
        self._in_strip, self._read_again = True, None
        self._show_photo(path)

    def _added(self, rows: Sequence[Row]) -> None:
        if rows:
            self._refused_all = False
        if self.opening:
            self._found += [row.source.path for row in rows if row.state != "failed"]
            self._try()

    def _try(self) -> None:
        """Read the next photo that was found. The list says why, if none can be read."""
        if not self.opening or self._tried is not None:
            return
        if self._found:
            self._tried = self._found.popleft()
            self._show_photo(self._tried)
        elif not self._queue.planner.busy:
            self.opening = False
            self._bring_back()
            if not self._refused_all:
                self._show_queue()

    def _failed(self) -> None:
        self._tried = None
        if self._page.opener.refused is not None:
            self._refused.add(self._page.opener.refused)
        if not self.opening:
            self._bring_back()
        self._try()

    def _bring_back(self) -> None:
        """Nothing has come in place of what was closed."""
        closed, self._closed = self._closed, ()
        self._queue.planner.take(Scan(closed))

    def _mended(self, path: Path) -> None:
        """A photo is open that was refused: what is said of its row may hold no longer."""
        row = self._queue.model.row_of(path)
        if path not in self._refused or row is None:
            return
        self._refused.discard(path)
        if row.state == "failed" and not self._queue.running:
            self._queue.repeat([row])
        else:
            self._queue.model.look_again([row])

    def _opened(self) -> None:
        if self._page.document is not None:
            self._mended(self._page.document.path)
        if self._in_strip or (self.opening and self._strip.wanted):
            self._strip.setFocus()  # so that the next key goes on to the next photo
        others = self._queue.planner.others if self.opening and not self._strip.wanted else set()
        self.opening = self._in_strip = False
        self._tried = None
        self._found.clear()
        if self._closed:
            closed, self._closed = self._closed, ()
            text = tr("%n photo(s) were closed. They keep their settings.", "", len(closed))

            def bring_back() -> None:
                self._closed = closed
                self._banner.hide()
                self._bring_back()

            self._banner.show_message(Kind.NOTE, text, tr("Bring Back"), bring_back, page=self._page)
        if others:  # of a folder of one photo: of several, the strip says so
            self._tell_left_out(others_left_out(others))

    def _tell_refused(self, problems: Sequence[Problem]) -> None:
        self._refused_all = True
        # Of what it was asked to open, the page tells itself.
        told = [each for each in problems if each.path != self._page.opener.refused]
        names = [label(each.path) for each in told[:_MOST_NAMES]] + ["…"] * (len(told) > _MOST_NAMES)
        if told:
            text = tr("There is no photo in {names}.").format(names=listed(names))
            text = localized(told[0].reason) if len(told) == 1 else text
            self._banner.show_message(Kind.NOTE, text, page=self._page)

    def _tell_left_out(self, text: str) -> None:
        if self._banner.text:
            self._banner.add_text(text)
        else:
            self._banner.show_message(Kind.NOTE, text, page=self._page)

    def _moved(self, paths: Sequence[Path]) -> None:
        """Show a photo for which something was undone, so that it can be seen."""
        if paths and self._page.path not in paths and self._page.isVisible():
            self._show_photo(paths[0])

    def _count(self) -> None:
        number = len(self._queue.model.rows)
        self._page.controls.foot.show_number(number)
