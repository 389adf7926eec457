"""Lets changes of the settings of the batch be undone."""

from __future__ import annotations

from dataclasses import fields

from desktop.batch import OutputSettings
from desktop.ui.base.history import History
from desktop.ui.base.translation import tr
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.queue.queue_planner import QueueSettings


class FormHistory:
    """Records what changes in the form, from `begin` on."""

    def __init__(self, form: BatchForm, history: History) -> None:
        self._form, self._history = form, history
        self._before: QueueSettings | None = None
        history.watch(form.realism, form.cleanup)
        form.changed.connect(self._changed)

    def begin(self) -> None:
        """What the form shows now is where undoing ends."""
        self._before = self._form.settings()

    def _changed(self) -> None:
        before, after = self._before, self._form.settings()
        if before is None or before == after:
            return
        self._before = after
        if self._form.adapting:
            return
        step = _step(before, after)
        self._history.record(step, lambda: self._show(before), lambda: self._show(after), ("batch", step))

    def _show(self, settings: QueueSettings) -> None:
        self._before = settings
        self._form.set_settings(settings)
        self._before = self._form.settings()


def _step(before: QueueSettings, after: QueueSettings) -> str:
    """The name of what differs."""
    was, now = before.output, after.output
    if was.controls.realism != now.controls.realism:
        return tr("Realism")
    if was.controls.cleanup != now.controls.cleanup:
        return tr("Cleanup")
    names_of_fields = [each.name for each in fields(OutputSettings)]
    changed = [name for name in names_of_fields if getattr(was, name) != getattr(now, name)]
    names = {
        "size": tr("Size"),
        "two_passes": tr("Two Passes"),
        "format": tr("Format"),
        "naming": tr("Name"),
        "quality": tr("Quality"),
        "auto_cleanup": tr("Cleanup"),
    }
    usual = tr("Folder") if before.folder != after.folder else tr("Setting")
    return next((name for field, name in names.items() if field in changed), usual)
