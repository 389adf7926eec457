"""What the banner says after a photo was opened or saved, and which button it offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.batch import EnlargeResult
from desktop.errors import Cancelled, DamagedImage, VernierError
from desktop.imaging.naming import label
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.reveal import open_file, reveal, reveal_name
from desktop.ui.base.translation import localized, sentences, tr


def tell_open_failure(
    banner: Banner, page: QWidget, error: VernierError, open_anyway: Callable[[], object]
) -> None:
    """Say why a photo was not opened. What there is of a damaged one can be opened all the same."""
    action = tr("Open Anyway") if isinstance(error, DamagedImage) else ""
    banner.show_message(Kind.ERROR, str(error), action, open_anyway, page=page)


def tell_preview_failure(banner: Banner, page: QWidget, sentence: str, retry: Callable[[], object]) -> None:
    """Say why what is in sight is not enlarged."""

    def try_again() -> None:
        banner.hide()
        retry()

    banner.show_message(Kind.ERROR, sentence, tr("Try Again"), try_again, page=page)


def tell_opened(
    banner: Banner,
    page: QWidget,
    notes: Sequence[str],
    chosen: str,
    undo: Callable[[], object],
    changed: SignalInstance,
) -> bool:
    """Say what is to be known about a photo, and what was `chosen` for it; False: there is nothing to say.

    `changed` is emitted when the person chooses something else.
    """
    text = sentences([*map(localized, notes), *([chosen] if chosen else [])])

    def take_back() -> None:
        undo()
        banner.hide()

    if text:
        action, until = (tr("Undo"), changed) if chosen else ("", None)
        banner.show_message(Kind.NOTE, text, action, take_back, page=page, until=until)
    return bool(text)


def tell_saved(banner: Banner, page: QWidget, result: EnlargeResult, *, beside: bool) -> None:
    """Say where the result is, with its folder if that is not `beside` the photo, and what is to be known."""
    name, folder = label(result.path), label(result.path.parent)
    where = (
        tr("Saved as {name}.").format(name=name)
        if beside
        else tr("Saved as {name} in the folder {folder}.").format(name=name, folder=folder)
    )
    said = [where, *map(localized, result.notes)]
    banner.show_message(
        Kind.SUCCESS,
        sentences(said),
        reveal_name(),
        lambda: reveal(result.path),
        more=tr("Open"),
        do_more=lambda: open_file(result.path),
        file=result.path,
        page=page,
    )


def tell_copied(banner: Banner, page: QWidget, photo: Path, result: EnlargeResult) -> None:
    """Say what is in the clipboard, made from which photo, and what is to be known about it."""
    width, height = result.size
    said = tr("Copied the result of {name}: {width} × {height} pixels.").format(
        name=label(photo), width=width, height=height
    )
    banner.show_message(Kind.SUCCESS, sentences([said, *map(localized, result.notes)]), page=page)


def tell_save_failure(banner: Banner, page: QWidget, error: VernierError, *, copying: bool = False) -> None:
    """Say why there is no result, in a file or, if it was for `copying`, in the clipboard."""
    if isinstance(error, Cancelled) and copying:
        said = tr("Copying was cancelled. What was in the clipboard is still there.")
        banner.show_message(Kind.NOTE, said, page=page)
    elif isinstance(error, Cancelled):
        banner.show_message(Kind.NOTE, tr("The export was cancelled. Nothing was written."), page=page)
    else:
        banner.show_message(Kind.ERROR, str(error), page=page)
