"""The head of the inspector."""

from __future__ import annotations

import pytest

from desktop.ui.photo.model_header import ModelHeader
from desktop.ui.shell import main_window
from tests.ui.conftest import open_photo, until

LINES = ["Fast; good everywhere · 0.65 s per megapixel", "Schnell; überall gut · 0,65 s je Megapixel"]


@pytest.fixture
def header(application):
    header = ModelHeader()
    yield header
    header.deleteLater()


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("size", [(1104, 664), (1700, 1000)])
def test_its_line_wraps_in_the_window(open_window, engine, photo, line, size, monkeypatch):
    said = [""]
    # The window says it again whenever anything has changed.
    monkeypatch.setattr(main_window, "title_and_line", lambda _: ("Photo 2", said[0]))
    window = open_window(engine, size=size)
    open_photo(window, photo)
    header = window.photo_page.controls.model
    low = header.height()
    said[0] = line
    header.show_model("Photo 2", line)
    until(lambda: header.height() == header.heightForWidth(header.width()))
    lines = header.lines(header.width())
    assert " ".join(lines) == line
    assert (header.height() > low) == (len(lines) == 2)


def test_it_has_one_line_where_there_is_room(header):
    header.show_model("Photo 2", LINES[0])
    assert header.lines(800) == [LINES[0]]
    assert header.heightForWidth(800) == ModelHeader().heightForWidth(800) < header.heightForWidth(160)


def test_it_has_two_lines_at_most(header):
    header.show_model("𝒫hoto", "𝒫 " + 20 * "very good ")
    first, second = header.lines(160)
    assert first.startswith("𝒫 very") and first.endswith(("very", "good"))
    assert second.startswith(("very", "good")) and second.endswith("…")
    assert header.toolTip().endswith("good ")


def test_nothing_is_said_without_a_model(header):
    assert header.lines(200) in ([], [""])
