"""What closing the window would stop."""

from __future__ import annotations

from desktop.ui.base.translation import tr
from desktop.ui.photo.saving import Saver
from desktop.ui.queue.queue import Queue


def question_before_closing(saver: Saver, queue: Queue) -> tuple[str, str]:
    """What the person should know before the window closes, and the answer that closes it; empty: nothing."""
    if saver.busy and saver.copying:
        return (
            tr("The result is still being copied. Closing the window now would stop that."),
            tr("Stop and Close"),
        )
    if saver.busy:
        return (
            tr("The photo is still being saved. Closing the window now would stop that."),
            tr("Stop Saving and Close"),
        )
    if queue.running:
        return (
            tr(
                "The batch is not finished. If you close the window now, Vernier offers to resume "
                "it at the next start."
            ),
            tr("Stop and Close"),
        )
    return "", ""
