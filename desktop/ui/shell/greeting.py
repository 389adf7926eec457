"""What the window says when it is opened: a model that is missing, a batch to resume, a licence to know."""

from __future__ import annotations

from desktop.licence_note import licence_note
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.translation import tr
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.shell.active_model import ActiveModel


def greet(banner: Banner, active_model: ActiveModel, queue_page: QueuePage) -> None:
    """Show the most urgent of them."""
    batch = queue_page.queue.record.unfinished()
    if active_model.problem:
        banner.show_message(Kind.ERROR, active_model.problem)
    elif batch is not None:
        text = tr("A batch was not finished: %n photo(s) are left.", "", len(batch.sources))

        def resume() -> None:
            banner.hide()
            queue_page.resume(batch)

        def discard() -> None:
            banner.hide()
            queue_page.queue.record.discard(batch)

        banner.show_message(Kind.NOTE, text, tr("Resume"), resume, refusal=tr("Discard"), refuse=discard)
    else:
        tell_licence(banner, active_model)


def tell_licence(banner: Banner, active_model: ActiveModel) -> None:
    """Say what the licence of the model in use forbids, if it does."""
    student = active_model.student
    note = licence_note(student) if student is not None else None
    if note is not None:
        banner.show_message(Kind.NOTE, note)
