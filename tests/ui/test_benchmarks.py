from __future__ import annotations

import itertools

from tests.benchmarks import latency
from tests.ui.conftest import open_photo


def test_each_move_of_a_drag_is_awaited_and_changes_the_view(window, photo, monkeypatch):
    """At the turns the slider stays where it is, and there is no new picture to wait for."""
    monkeypatch.setattr(latency, "_PATIENCE", 10.0)
    monkeypatch.setattr(latency, "_DRAG_INTERVAL", 0.0)
    values = latency.drag(20)
    assert any(one == other for one, other in itertools.pairwise(values))
    open_photo(window, photo)
    found = latency.measure(window, 5)
    assert found["first changed pixel, dragging"]["max"] > 0
