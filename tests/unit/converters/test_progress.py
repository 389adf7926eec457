"""The bar, the time left, and the lines where there is no terminal."""

from __future__ import annotations

import pytest

from converters.commands import terminal
from converters.progress import weighted, weights_of_comparison, weights_of_conversion


def test_shares_follow_the_weights() -> None:
    found: list[tuple[str, float]] = []
    step = weighted(lambda name, share: found.append((name, share)), [1, 1, 2])
    for name in ("a", "b", "c", "one more"):
        step(name)
    assert found == [("a", 0), ("b", 0.25), ("c", 0.5), ("one more", 1)]


def test_every_step_of_a_conversion_has_a_weight() -> None:
    """Two programs, two tile sizes, three probes, as in `make_package`; large tiles weigh more."""
    weights = weights_of_conversion(2, (128, 256), 3)
    assert len(weights) == 2 * (2 + 3) + 2
    small, large = weights_of_comparison(2, (128, 256), 1)
    assert large == 4 * small


def test_without_a_terminal_each_step_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    report = terminal.progress()
    report("Converting", 0.0)
    report("Comparing", 0.5)
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith("s,   0%] Converting")
    assert second.endswith("s,  50%] Comparing")


def test_on_a_terminal_one_line_shows_a_bar_and_the_time_left(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    moments = iter([100.0, 101.0, 160.0, 460.0])
    monkeypatch.setattr(terminal.time, "monotonic", lambda: next(moments))
    report = terminal.progress()
    report("Converting", 0.05)
    report("Comparing", 0.5)
    report("Exporting", 0.5)
    shown = capsys.readouterr().err.split("\r\033[K")[1:]
    assert shown == [
        "[#.......................]   5% Converting",
        "[############............]  50% Comparing (about 60 s left)",
        "[############............]  50% Exporting (about 6 min left)",
    ]


def test_a_result_clears_the_bar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    terminal.progress()("Comparing", 0.5)
    terminal.say("Done.")
    said = capsys.readouterr()
    assert said.out == "Done.\n"
    assert said.err.endswith("\r\033[K")
