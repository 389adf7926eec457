"""The page of the queue: its rows, the settings of the batch, and the progress."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.batch.unfinished import Unfinished
from desktop.engine import Engine
from desktop.errors import CannotWrite, VernierError
from desktop.imaging.naming import label
from desktop.ui.base import quick_look
from desktop.ui.base.background import Task
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.last_folder import last_folder
from desktop.ui.base.long_words import with_breaks
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.base.reveal import reveal, reveal_name
from desktop.ui.base.translation import localized, sentences, tr
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.queue.empty_hint import EmptyHint
from desktop.ui.queue.form_history import FormHistory
from desktop.ui.queue.ordered_list import OrderedList
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.queue_actions import QueueActions
from desktop.ui.queue.queue_bar import QueueBar
from desktop.ui.queue.queue_delegate import QueueDelegate
from desktop.ui.queue.queue_facts import end_of_run, report_of
from desktop.ui.queue.queue_planner import QueueSettings
from desktop.ui.queue.row import HAS_RESULT, Row
from desktop.ui.queue.row_menu import look_at_result, offer_row_menu
from desktop.ui.queue.selected_rows import SelectedRows
from desktop.ui.queue.space_forecast import SpaceForecast
from desktop.user_text import UserText

_CLOCK_MILLISECONDS = 250
"""How often the progress of the batch is shown. With thousands of photos showing it takes time."""


class QueuePage(QWidget):
    """Shows a `Queue` and its controls."""

    add_wanted = Signal()
    photo_wanted = Signal(object)
    """With the path of a photo to open on the photo page."""
    browse_wanted = Signal()
    """The photos are to be shown one by one."""
    resumed = Signal()
    """A batch that was not finished goes on."""
    finished = Signal(str)
    """With a sentence that sums up the outcomes."""

    def __init__(
        self,
        engine: Engine | None,
        photos: PhotoSettings,
        banner: Banner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.banner = banner
        self.queue = Queue(engine, photos, self)
        self.form = BatchForm(self)
        self._form_history = FormHistory(self.form, photos.history)
        self.bar = QueueBar(self)
        self.forecast = SpaceForecast(self.queue, self)
        self.list = OrderedList(self.queue.model, self)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.list.setAccessibleName(tr("Queue"))
        self.empty = EmptyHint(self.list)
        self.chosen_elsewhere: Callable[[], Sequence[Row]] = tuple
        """The same as `chosen`, where the photos are shown that are not on this page."""
        self._selected_rows = SelectedRows(self.form, photos, self.list, self.queue.model, self)
        self._report: Task | None = None
        self.menu_actions = QueueActions(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self.queue.changed)
        if quick_look.IS_OFFERED:
            space = QShortcut(Qt.Key.Key_Space, self.list, context=Qt.ShortcutContext.WidgetShortcut)
            space.activated.connect(lambda: look_at_result(self.list))
        self._lay_out()
        self._connect()
        self.set_engine(engine)
        self.form.recall()
        self._form_history.begin()
        self.refresh()

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

    def remove_selected(self) -> None:
        """Remove the selected rows from the queue."""
        self.queue.remove(self.list.selected())

    def save_report(self) -> None:
        """Ask where to save the report on each photo, and write it as JSON."""
        report = report_of(self.queue)
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
        if not self.queue.running:
            waiting = [row for row in self.queue.model.in_state("waiting") if not row.in_run]
            self.queue.record.leave(waiting, self.queue.settings, self.queue.photos.snapshot())
        self.queue.stop()
        self.forecast.wait()
        if self._report is not None:
            self._report.wait()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self._selected_rows.show()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        super().hideEvent(event)
        self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.list, 1)
        top.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.form.changed.connect(self._settings_changed)
        self.queue.changed.connect(self.refresh)
        self.queue.planned.connect(self._forecast)
        self.queue.ended.connect(self._forecast)
        self.forecast.told.connect(self.bar.show_space)
        self.queue.ended.connect(self._ended)
        self.list.chosen.connect(self.photo_wanted)
        offer_row_menu(self.list, self.queue, self.photo_wanted.emit)
        self.list.selectionModel().selectionChanged.connect(self.refresh)
        self.list.selectionModel().selectionChanged.connect(self._forecast)
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
        self.bar.browse_wanted.connect(self.browse_wanted)
        self.form.own_note.drop.clicked.connect(self._drop_own)
        self.queue.plans.own_changed.connect(self._selected_rows.show)
        self.bar.retry_wanted.connect(lambda: self.queue.retry(self.queue.model.rows))

    def _settings_changed(self) -> None:
        if not self.queue.running:
            settings = self.form.settings()
            self.queue.set_settings(settings)
            self.queue.photos.set_usual(settings.output)
        self._selected_rows.show()
        self.refresh()

    def _drop_own(self) -> None:
        photos = self.queue.photos
        photos.forget(list(filter(self.queue.model.has, photos.with_own())), tr("Use These for All"))

    def chosen(self) -> Sequence[Row]:
        """The rows that a start is for; none: all that wait."""
        return self.list.to_export() if self.isVisible() else self.chosen_elsewhere()

    def _forecast(self) -> None:
        self.forecast.ask(self.chosen())

    def _start(self) -> None:
        self.banner.hide()
        self.form.remember()
        if self.queue.plans.repeatable:
            self.queue.repeat(self.list.selected() or self.queue.model.in_state(*HAS_RESULT))
        self.queue.start(self.chosen() or None)

    def refresh(self) -> None:
        """Show the state of the queue, and what a start would be for."""
        queue = self.queue
        rows = queue.model.rows
        if queue.running and not self._clock.isActive():
            self._clock.start()
        self.form.setEnabled(not queue.running)
        self.form.show_example(self._example())
        ready = queue.model.counts.ready > 0 or queue.plans.repeatable
        can_start = self.form.problem is None and ready and not queue.busy
        selected = self.list.selectionModel().hasSelection()
        chosen = 0 if queue.running else len(self.chosen())
        self.bar.show_state(queue, can_start=can_start, selected=selected, chosen=chosen)
        in_sight = selected and self.isVisible()
        self.menu_actions.enable(queue, can_start=can_start, selected=in_sight, chosen=chosen)
        self.empty.setVisible(not rows and not queue.planner.busy)

    def _example(self) -> str:
        row = next((row for row in self.queue.model.rows if row.job is not None), None)
        if row is None or row.job is None:
            return ""
        return with_breaks(f"{label(row.source.path)} → {label(row.job.target)}")

    def _ended(self) -> None:
        self._clock.stop()
        self._settings_changed()
        model = self.queue.model
        failed, waiting = model.count_in_run("failed"), model.count_in_run("waiting")
        sentence = end_of_run(self.queue)
        kind = Kind.ERROR if failed else Kind.NOTE if waiting else Kind.SUCCESS
        problem = self.queue.journal.problem
        text = sentence if problem is None else sentences([sentence, localized(problem)])
        outcomes = (row.outcome for row in model.rows if row.in_run)
        result = next((outcome.result for outcome in outcomes if outcome and outcome.result), None)
        more, do_more = ("", None) if result is None else (reveal_name(), partial(reveal, result))
        self.banner.show_message(
            kind, text, tr("Save Report…"), self.save_report, more=more, do_more=do_more, page=self
        )
        self.refresh()
        self.finished.emit(sentence)
