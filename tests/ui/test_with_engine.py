"""The window with the real engine, its worker process and a small untrained student."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine import RenderRequest, WorkerEngine
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from tests.ui.conftest import pixels_of, save_photo, settled, until
from tests.ui.test_preview import after_side


@pytest.fixture(scope="module")
def real_engine(tiny_student):
    with WorkerEngine(StudentPackage.open(tiny_student)) as engine:
        yield engine


def test_the_slider_shows_what_the_engine_renders(open_window, real_engine, tmp_path):
    window = open_window(real_engine)
    window.open_paths([save_photo(tmp_path / "photo.png", 100, 80)])
    until(lambda: window.photo_page.document is not None and not window.photo_page.preview.busy, seconds=60)
    window.photo_page.view.zoom_to(1.0)  # small photos fill the window
    settled(window)
    before = after_side(window)
    window.photo_page.controls.slider.set_value(1.0)
    settled(window)
    assert (after_side(window) != before).any()
    window.photo_page.view.set_split(0.0)
    x, y = window.photo_page.view.viewport.origin
    whole = real_engine.render(
        RenderRequest(window.photo_page.document.image, controls=Controls(realism=1.0))
    )
    shown = pixels_of(window.photo_page.view)[y + 60 : y + 320, x + 30 : x + 400]
    apart = np.abs(shown.astype(int) - whole[60:320, 30:400])  # rendered in one piece and in tiles: ADR 19
    assert apart.max() <= 1
