from __future__ import annotations

import errno
import os
import pickle

import pytest
from PySide6.QtCore import QTranslator

from desktop.errors import UnreadableImage
from desktop.resources import resource
from desktop.ui.base.system_reasons import REASONS
from desktop.ui.base.translation import localized
from desktop.user_text import UserText

PAGES = UserText(
    "{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.",
    name="a{b}.pdf",
    kind=UserText("a PDF document"),
)


def test_it_is_english_text() -> None:
    assert PAGES == (
        "a{b}.pdf is a PDF document, which Vernier does not read. Export it as JPEG, PNG or TIFF first."
    )
    assert f"{PAGES}".startswith("a{b}.pdf is a PDF document")


def test_it_survives_an_exception_and_the_way_to_another_process() -> None:
    arrived = pickle.loads(pickle.dumps(str(UnreadableImage(PAGES))))
    assert isinstance(arrived, UserText)
    assert (arrived, arrived.template, arrived.values) == (PAGES, PAGES.template, PAGES.values)


def test_other_text_stays_as_it_is() -> None:
    assert localized("{nothing} to fill in") == "{nothing} to fill in"


def test_a_window_shows_it_in_german(qapplication_with_german: None) -> None:
    assert localized(PAGES) == (
        "a{b}.pdf ist ein PDF-Dokument; das liest Vernier nicht. "
        "Bitte zuerst als JPEG, PNG oder TIFF exportieren."
    )


def test_what_the_system_says_is_translated_too(qapplication_with_german: None) -> None:
    refused = UserText(
        "The report cannot be written ({reason}). Choose another folder.", reason="Permission denied"
    )
    assert "(Keine Berechtigung)" in localized(refused)
    unknown = UserText("The report cannot be written ({reason}). Choose another folder.", reason="Bad juju")
    assert "(Bad juju)" in localized(unknown)
    named = UserText("{name} is empty. Copy or download it again.", name="Permission denied")
    assert localized(named).startswith("Permission denied ist leer")


@pytest.mark.parametrize(
    "code",
    [
        *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.ENOENT),
        *(errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EBUSY, errno.EMFILE),
        *(errno.EINVAL, errno.EFBIG, errno.ENOTSUP, errno.ENOTEMPTY, errno.ESTALE, errno.ENODEV),
    ],
)
def test_the_usual_reasons_are_known(code: int) -> None:
    assert os.strerror(code) in REASONS


@pytest.fixture
def qapplication_with_german(application):  # type: ignore[no-untyped-def]
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "vernier_de.qm"))
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)
