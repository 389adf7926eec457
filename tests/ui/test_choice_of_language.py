"""Which language the window takes for the codes that a system gives, and how it puts texts together."""

from __future__ import annotations

import pytest

from desktop.ui.base import language, time_left, translation

TAIWAN = ["zh-Hant-TW", "zh-TW", "zh-Hant"]
"""As Qt tells it; the code without script or country comes last of all Chinese ones."""


@pytest.fixture(autouse=True)
def shipped(tmp_path, monkeypatch):
    """These languages and no others."""
    for code in ("de", "en", "ja", "ko", "zh-Hans", "zh-Hant"):
        (tmp_path / f"vernier_{code}.qm").touch()
    monkeypatch.setattr(language, "resource", lambda name: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        (["ja-JP"], "ja"),
        (["ja_JP.UTF-8"], "ja"),
        (["ja-Jpan-JP", "ja-JP", "ja-Jpan", "ja"], "ja"),
        (["de-AT", "de", "en"], "de"),
        (["ko-KR"], "ko"),
        (["ko-Kore-KR", "ko-KR", "ko-Kore", "ko"], "ko"),
        (["zh"], "zh-Hans"),
        (["zh-CN"], "zh-Hans"),
        (["zh_CN"], "zh-Hans"),
        (["zh-SG"], "zh-Hans"),
        (["zh-Hans"], "zh-Hans"),
        (["zh-Hans-US"], "zh-Hans"),
        (["zh-Hans-HK", "zh-Hans", "zh"], "zh-Hans"),
        (["zh-Hans-CN", "zh-CN", "zh-Hans", "zh", "en-CN"], "zh-Hans"),
        (["zh-Hant"], "zh-Hant"),
        (["zh-TW"], "zh-Hant"),
        (["zh-HK"], "zh-Hant"),
        (["zh-MO"], "zh-Hant"),
        (["zh-Hant-CN"], "zh-Hant"),
        (["zh-Hant-AU", "zh-AU", "zh-Hant", "zh"], "zh-Hant"),
        ([*TAIWAN, "zh"], "zh-Hant"),
        ([*TAIWAN, "ja-Jpan-JP", "ja-JP", "ja-Jpan", "ja", "zh"], "zh-Hant"),
        ([*TAIWAN, "en-Latn-TW", "en-TW", "en-Latn", "en", "zh", "de-DE"], "zh-Hant"),
        (["zh-Hant-HK", "zh-HK", "zh-Hant", "zh-Hans-CN", "zh-CN", "zh-Hans", "zh", "en"], "zh-Hant"),
        (["en-Latn-TW", "en-TW", "en-Latn", "en", *TAIWAN, "zh"], "en"),
        (["yue-Hant-HK", "de-DE"], "de"),
        (["xx-Zzzz", "C", "", "ja"], "ja"),
        (["fi-FI"], "en"),
        ([], "en"),
    ],
)
def test_a_language_is_chosen_by_its_script(wanted, taken):
    assert language.chosen(wanted)[0] == taken


@pytest.mark.parametrize(
    ("wanted", "taken"),
    [
        ([*TAIWAN, "zh"], "en"),
        ([*TAIWAN, "ja-Jpan-JP", "ja-JP", "ja-Jpan", "ja", "zh"], "ja"),
        ([*TAIWAN, "zh-Hans-CN", "zh-CN", "zh-Hans", "zh", "en"], "zh-Hans"),
    ],
)
def test_nobody_gets_a_script_that_they_did_not_ask_for(wanted, taken, shipped):
    (shipped / "vernier_zh-Hant.qm").unlink()
    assert language.chosen(wanted)[0] == taken


def test_parts_of_a_sentence_are_put_together():
    assert translation.sentences(["One.", "Two.", "Three."]) == "One. Two. Three."
    assert translation.listed(["{a}", "b", "c"]) == "{a}, b, c"
    assert translation.listed(["alone"]) == "alone"
    assert translation.sentences([]) == ""


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (89.4, "89 s"), (130, "2 min"), (3 * 3600 + 125, "3 h 2 min")]
)
def test_a_time_is_rounded(seconds, text):
    assert time_left.time_left(seconds) == text
