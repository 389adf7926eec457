from __future__ import annotations

import pickle

import pytest
from PySide6.QtCore import QTranslator

from desktop.errors import UnreadableImage
from desktop.resources import resource
from desktop.ui.base.translation import localized
from desktop.user_text import UserText

FILM = UserText(
    "{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.",
    name="a{b}.mov",
    kind=UserText("a video"),
)


def test_it_is_english_text() -> None:
    assert FILM == "a{b}.mov is a video, which Vernier does not read. Export it as JPEG, PNG or TIFF first."
    assert f"{FILM}".startswith("a{b}.mov is a video")


def test_it_survives_an_exception_and_the_way_to_another_process() -> None:
    arrived = pickle.loads(pickle.dumps(str(UnreadableImage(FILM))))
    assert isinstance(arrived, UserText)
    assert (arrived, arrived.template, arrived.values) == (FILM, FILM.template, FILM.values)


def test_other_text_stays_as_it_is() -> None:
    assert localized("{nothing} to fill in") == "{nothing} to fill in"


def test_a_window_shows_it_in_german(qapplication_with_german: None) -> None:
    assert localized(FILM) == (
        "a{b}.mov ist ein Video; das liest Vernier nicht. Bitte zuerst als JPEG, PNG oder TIFF exportieren."
    )


@pytest.fixture
def qapplication_with_german(application):  # type: ignore[no-untyped-def]
    translator = QTranslator()
    assert translator.load(str(resource("translations") / "vernier_de.qm"))
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)
