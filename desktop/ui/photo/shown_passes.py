"""Shows a photo in as many passes as its result has, with a model whose second pass keeps to the first."""

from __future__ import annotations

import dataclasses

from desktop.batch.passes import passes_for
from desktop.student.controls import Controls
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.preview.document import Document
from desktop.ui.preview.preview import Preview
from desktop.ui.viewer.photo_view import PhotoView


def show_passes(
    document: Document | None,
    preview: Preview | None,
    view: PhotoView,
    view_bar: ViewBar,
    inspector: Inspector,
    controls: Controls,
) -> Document | None:
    """Show a photo anew at these controls if the inspector has another number of passes for it now.

    Returns the photo as it is shown.
    """
    if document is None or preview is None or not preview.shows(document):
        return document
    passes = _passes(document, inspector)
    if passes == document.passes:
        return document
    document = dataclasses.replace(document, passes=passes)
    view.show_photo(document, preview.set_document(document, controls), same_photo=True)
    view_bar.unpin()
    return document


def _passes(document: Document, inspector: Inspector) -> int:
    sizes, photo = inspector.sizes, document.photo
    wanted = sizes.two_passes.isChecked() and sizes.shows_both
    return passes_for(wanted, sizes.result, document.model_scale, photo.width, photo.height)
