"""The context menu of rows of the queue, in the list and in the strip."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.ui.base import quick_look
from desktop.ui.base.reveal import reveal
from desktop.ui.base.translation import tr
from desktop.ui.queue.ordered_list import OrderedList
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.row import HAS_RESULT


def offer_row_menu(view: OrderedList, queue: Queue, open_photo: Callable[[Path], object]) -> None:
    """Let the selected rows of this view have the menu."""

    def show(at: QPoint) -> None:
        rows = view.selected()
        if not rows:
            return
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = rows[0].source.path
        menu.addAction(tr("Open in the Viewer"), lambda: open_photo(path))
        result = rows[0].outcome.result if rows[0].outcome else None
        show_result = menu.addAction(tr("Show the Result"), lambda: reveal(result or path))
        show_result.setEnabled(result is not None)
        if quick_look.IS_OFFERED:
            look = menu.addAction(tr("Quick Look"), lambda: look_at_result(view))
            look.setEnabled(result is not None)
        menu.addAction(tr("Show the Photo"), lambda: reveal(path))
        menu.addSeparator()
        with_own = queue.photos.with_own()  # brush strokes are no settings
        own = [row.source.path for row in rows if row.source.path in with_own]
        forget = menu.addAction(tr("Use the Usual Settings"))
        forget.triggered.connect(lambda: queue.photos.forget(own, tr("Use the Usual Settings")))
        forget.setEnabled(bool(own))
        retry = menu.addAction(tr("Try Again"), lambda: queue.retry(rows))
        retry.setEnabled(any(row.state == "failed" for row in rows))
        repeat = menu.addAction(tr("Export Again"), lambda: queue.repeat(rows))
        repeat.setEnabled(any(row.state in HAS_RESULT for row in rows))
        menu.addAction(tr("Remove from the Queue"), lambda: queue.remove(rows))
        menu.popup(view.viewport().mapToGlobal(at))

    view.customContextMenuRequested.connect(show)


def look_at_result(view: OrderedList) -> None:
    """Show the result of the first selected row by Quick Look, on a Mac."""
    for row in view.selected()[:1]:
        if row.outcome is not None and row.outcome.result is not None:
            quick_look.quick_look(row.outcome.result)
