"""What the window says when it is opened: a model that is missing, a batch to go on with, a licence."""

from __future__ import annotations

from collections.abc import Callable

from desktop.batch.unfinished import Unfinished
from desktop.licence_note import licence_note
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.translation import tr
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.shell.active_model import ActiveModel


def greet(
    banner: Banner,
    active_model: ActiveModel,
    queue_page: QueuePage,
    reopen: Callable[[Unfinished], object],
) -> None:
    """Show the most urgent of them. `reopen` opens the photos of a batch that was not started."""
    batch = queue_page.queue.record.unfinished()
    if active_model.problem:
        banner.show_message(Kind.ERROR, active_model.problem)
    elif batch is not None:
        number = len(batch.sources)

        def resume() -> None:
            banner.hide()
            queue_page.resume(batch) if batch.started else reopen(batch)

        def discard() -> None:
            banner.hide()
            queue_page.queue.record.discard(batch)

        if batch.started:
            text, answer = tr("A batch was not finished: %n photo(s) are left.", "", number), tr("Resume")
        else:
            text = tr("When Vernier was closed, %n photo(s) had not been exported.", "", number)
            answer = tr("Bring Back")
        banner.show_message(Kind.NOTE, text, answer, resume, refusal=tr("Discard"), refuse=discard)
    else:
        tell_licence(banner, active_model)


def tell_licence(banner: Banner, active_model: ActiveModel) -> None:
    """Say what the licence of the model in use forbids, if it does."""
    student = active_model.student
    note = licence_note(student) if student is not None else None
    if note is not None:
        banner.show_message(Kind.NOTE, note)
