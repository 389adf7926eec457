"""Progress: the shares of steps, the bar on a terminal, and the lines elsewhere."""

from __future__ import annotations

import pytest

from converters.commands.terminal import say, step_progress
from converters.progress import weighted, weights_of_comparison, weights_of_conversion


def test_shares_follow_the_weights() -> None:
    found: list[tuple[str, float]] = []
    step = weighted(lambda name, share: found.append((name, share)), [1, 1, 2])
    for name in ("a", "b", "c", "one more"):
        step(name)
    assert found == [("a", 0), ("b", 0.25), ("c", 0.5), ("one more", 1)]


def test_every_step_of_a_conversion_has_a_weight() -> None:
    """Two programs for tiles and one for a window, three probes; large ones weigh more."""
    weights = weights_of_conversion([(2, (128, 128)), (1, (128, 256))], 3, 2)
    assert len(weights) == 2 + 3 + 1 + 3 + 2
    small, large = weights_of_comparison([(2, (128, 128)), (2, (256, 256))], 1)
    assert large == 4 * small


def test_without_a_terminal_each_step_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with step_progress() as report:
        report("Converting", 0.0)
        report("Comparing", 0.5)
    first, second = capsys.readouterr().err.splitlines()
    assert first.endswith("s,   0%] Converting")
    assert second.endswith("s,  50%] Comparing")


def test_on_a_terminal_one_line_shows_a_bar_and_the_time_left(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with step_progress() as report:
        report("Converting", 0.05)
        report("Comparing", 0.5)
    shown = capsys.readouterr().err.split("\r")
    (converting,) = [line for line in shown if "Converting" in line][-1:]
    assert converting.startswith("  5%|")
    (comparing,) = [line for line in shown if "Comparing" in line][-1:]
    assert comparing.startswith(" 50%|") and "            | Comparing (about 00:0" in comparing
    assert comparing.rstrip().endswith(" left)")


def test_a_result_comes_after_the_bar_is_gone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with step_progress() as report:
        report("Comparing", 0.5)
    say("Done.")
    said = capsys.readouterr()
    assert said.out == "Done.\n"
    assert said.err.endswith("\r") and not said.err.split("\r")[-2].strip()
