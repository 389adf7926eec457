"""The page of the queue: its rows, the settings of the batch, and the progress."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.batch.unfinished import Unfinished
from desktop.engine import Engine
from desktop.errors import CannotWrite, VernierError
from desktop.imaging.naming import label
from desktop.ui.base import quick_look
from desktop.ui.base.background import Task
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.last_folder import last_folder
from desktop.ui.base.reveal import reveal
from desktop.ui.base.translation import localized, tr
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.queue_actions import QueueActions
from desktop.ui.queue.queue_bar import QueueBar
from desktop.ui.queue.queue_delegate import QueueDelegate
from desktop.ui.queue.queue_model import ROW, Row
from desktop.ui.queue.queue_planner import QueueSettings
from desktop.ui.queue.space_forecast import SpaceForecast
from desktop.user_text import UserText

_PANEL_WIDTH = 300
_CLOCK_MILLISECONDS = 250
"""How often the progress of the batch is shown. With thousands of photos showing it takes time."""


class QueuePage(QWidget):
    """Shows a `Queue` and its controls."""

    add_wanted = Signal()
    photo_wanted = Signal(object)
    """With the path of a photo to open on the photo page."""
    resumed = Signal()
    """A batch that was not finished goes on."""
    finished = Signal(str)
    """With a sentence that sums up the outcomes."""

    def __init__(self, engine: Engine | None, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = banner
        self.queue = Queue(engine, self)
        self.form = BatchForm(self)
        self.bar = QueueBar(self)
        self.forecast = SpaceForecast(self.queue, self)
        self.list = QListView(self)
        self.list.setModel(self.queue.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setDragEnabled(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(tr("Queue"))
        self._report: Task | None = None
        self.menu_actions = QueueActions(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self.queue.changed)
        if quick_look.IS_OFFERED:
            space = QShortcut(Qt.Key.Key_Space, self.list, context=Qt.ShortcutContext.WidgetShortcut)
            space.activated.connect(self.look)
        self._lay_out()
        self._connect()
        self.set_engine(engine)
        self.form.recall()
        self._refresh()

    def set_engine(self, engine: Engine | None) -> None:
        """Use another model. Not while the queue is running."""
        self.queue.set_engine(engine)
        self.form.set_student(None if engine is None else engine.manifest)
        self._settings_changed()

    def add(self, paths: list[Path]) -> None:
        """Append photos, and the photos in folders."""
        self.queue.add(paths)

    def resume(self, batch: Unfinished) -> None:
        """Resume a batch that was running when an earlier window closed."""
        self.form.set_settings(QueueSettings(batch.settings, batch.output, batch.mirror))
        if self.queue.resume(batch, self.form.settings()):
            self.queue.start()
            self.resumed.emit()
        else:
            text = tr("Another window of Vernier is working on that batch already.")
            self.banner.show_message(Kind.NOTE, text, page=self)

    def selected(self) -> list[Row]:
        """The rows that are selected in the list."""
        return [index.data(ROW) for index in self.list.selectionModel().selectedIndexes()]

    def remove_selected(self) -> None:
        """Remove the selected rows from the queue."""
        self.queue.remove(self.selected())

    def look(self) -> None:
        """Show the result of the first selected row by Quick Look, on a Mac."""
        for row in self.selected()[:1]:
            if row.outcome is not None and row.outcome.result is not None:
                quick_look.quick_look(row.outcome.result)

    def save_report(self) -> None:
        """Ask where to save the report on each photo, and write it as JSON."""
        report = self.queue.report()
        suggested = last_folder() / "vernier-report.json"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), str(suggested))
        if name and report is not None:

            def write(_: Task) -> None:
                try:
                    text = json.dumps(report.to_json(), indent=2)
                    Path(name).write_text(text, encoding="utf-8", errors="replace")
                except OSError as error:
                    raise CannotWrite(
                        UserText(
                            "The report cannot be written ({reason}). Choose another folder.",
                            reason=error.strerror,
                        )
                    ) from error

            self._report = Task(write, "vernier-report")
            self._report.failed.connect(self._report_failed)
            self._report.start()

    def _report_failed(self, error: VernierError) -> None:
        self.banner.show_message(Kind.ERROR, str(error), page=self)

    def stop(self) -> None:
        """Before the window closes: remember the settings, and end every thread."""
        self._clock.stop()
        self.form.remember()
        self.queue.stop()
        self.forecast.wait()
        if self._report is not None:
            self._report.wait()

    def _lay_out(self) -> None:
        panel = QScrollArea(self)
        panel.setWidget(self.form)
        panel.setWidgetResizable(True)
        panel.setFrameShape(QFrame.Shape.NoFrame)
        panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel.setFixedWidth(_PANEL_WIDTH)
        panel.setAccessibleName(tr("Settings of the batch"))
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.list, 1)
        top.addWidget(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.form.changed.connect(self._settings_changed)
        self.queue.changed.connect(self._refresh)
        self.queue.planned.connect(self.forecast.ask)
        self.queue.ended.connect(self.forecast.ask)
        self.forecast.told.connect(self.bar.show_space)
        self.queue.ended.connect(self._ended)
        self.list.doubleClicked.connect(lambda index: self.photo_wanted.emit(index.data(ROW).source.path))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._refresh)
        for action, do in (
            (self.menu_actions.start, self._start),
            (self.menu_actions.pause, lambda: self.queue.pause(not self.queue.paused)),
            (self.menu_actions.cancel, self.queue.cancel),
            (self.menu_actions.retry, lambda: self.queue.retry(self.queue.model.rows)),
            (self.menu_actions.remove, self.remove_selected),
            (self.menu_actions.save_report, self.save_report),
        ):
            action.triggered.connect(do)
        self.bar.add_wanted.connect(self.add_wanted)
        self.bar.remove_wanted.connect(self.remove_selected)
        self.bar.start_wanted.connect(self._start)
        self.bar.pause_wanted.connect(lambda: self.queue.pause(not self.queue.paused))
        self.bar.cancel_wanted.connect(self.queue.cancel)
        self.bar.retry_wanted.connect(lambda: self.queue.retry(self.queue.model.rows))

    def _settings_changed(self) -> None:
        if not self.queue.running:
            self.queue.set_settings(self.form.settings())
        self._refresh()

    def _start(self) -> None:
        self.banner.hide()
        self.form.remember()
        self.queue.start()

    def _refresh(self) -> None:
        queue = self.queue
        rows = queue.model.rows
        if queue.running and not self._clock.isActive():
            self._clock.start()
        self.form.setEnabled(not queue.running)
        self.form.show_example(self._example())
        can_start = self.form.problem is None and queue.model.next_row is not None
        selected = self.list.selectionModel().hasSelection()
        self.bar.show_state(queue, can_start=can_start, selected=selected)
        self.menu_actions.enable(queue, can_start=can_start, selected=selected)
        self.bar.setVisible(bool(rows) or queue.planner.busy)

    def _example(self) -> str:
        row = next((row for row in self.queue.model.rows if row.job is not None), None)
        if row is None or row.job is None:
            return ""
        return f"{label(row.source.path)} → {label(row.job.target)}"

    def _ended(self) -> None:
        self._clock.stop()
        model = self.queue.model
        done, failed = model.count("done"), model.count("failed")
        skipped, waiting = model.count("skipped"), model.count("waiting")
        copied = model.not_enlarged
        said = [tr("%n photo(s) enlarged", "", done - copied)]
        if copied:
            said.append(tr("%n saved without enlarging", "", copied))
        if skipped:
            said.append(tr("%n already done", "", skipped))
        left = model.count("left")
        if left:
            said.append(tr("%n large enough", "", left))
        if failed:
            said.append(tr("%n failed", "", failed))
        if waiting:
            said.append(tr("%n not done", "", waiting))
        sentence = f"{', '.join(said)}."
        kind = Kind.ERROR if failed else Kind.NOTE if waiting else Kind.SUCCESS
        problem = self.queue.journal.problem
        text = sentence if problem is None else f"{sentence} {localized(problem)}"
        self.banner.show_message(kind, text, tr("Save Report…"), self.save_report, page=self)
        self._refresh()
        self.finished.emit(sentence)

    def _show_menu(self, at: QPoint) -> None:
        rows = self.selected()
        if not rows:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = rows[0]
        menu.addAction(tr("Open in the Viewer"), lambda: self.photo_wanted.emit(first.source.path))
        result = first.outcome.result if first.outcome else None
        show = menu.addAction(tr("Show the Result"), lambda: reveal(result or first.source.path))
        show.setEnabled(result is not None)
        if quick_look.IS_OFFERED:
            look = menu.addAction(tr("Quick Look"), self.look)
            look.setEnabled(result is not None)
        menu.addAction(tr("Show the Photo"), lambda: reveal(first.source.path))
        menu.addSeparator()
        retry = menu.addAction(tr("Try Again"), lambda: self.queue.retry(rows))
        retry.setEnabled(any(row.state == "failed" for row in rows))
        menu.addAction(tr("Remove from the Queue"), self.remove_selected)
        menu.popup(self.list.viewport().mapToGlobal(at))
