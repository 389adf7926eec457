"""Why a photo failed, in the two lines that a row of the list has for it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.ui.queue import queue_delegate
from desktop.ui.queue.two_lines import two_lines
from tests.ui.conftest import drop, until

SENTENCE = "a_photo_with_a_long_name.jpg is empty. Copy or download it again."


def test_a_short_text_has_one_line(application):
    assert two_lines(SENTENCE, application.font(), 10_000) == (SENTENCE, "")


def test_a_longer_one_is_wrapped_between_words(application):
    font = application.font()
    width = QFontMetrics(font).horizontalAdvance(SENTENCE) * 0.7
    first, second = two_lines(SENTENCE, font, width)
    assert f"{first} {second}" == SENTENCE


@pytest.mark.parametrize(
    "text", ["\U0001f98a" * 400, "very long " * 40, "x" * 400], ids=["foxes", "words", "letters"]
)
def test_what_is_too_long_for_two_is_shortened(application, text):
    font = application.font()
    first, second = two_lines(text, font, 150)
    assert text.startswith(first)
    assert second.endswith("…")
    assert max(QFontMetrics(font).horizontalAdvance(line) for line in (first, second)) <= 150


def test_a_row_paints_both(window, tmp_path, monkeypatch):
    painted = []

    def spy(text, font, width):
        painted.append(two_lines(text, font, width))
        return painted[-1]

    monkeypatch.setattr(queue_delegate, "two_lines", spy)
    path = tmp_path / "a_photo_with_a_long_name_that_takes_most_of_a_line_in_a_narrow_window.jpg"
    path.write_bytes(b"")
    window.resize(window.minimumSize())
    window.show_queue()
    drop(window, path)
    until(lambda: window.queue_page.queue.model.count("failed") == 1)
    until(lambda: painted)
    assert painted[-1][0] and painted[-1][1]
