"""student.toml: what a person states about a student."""

from __future__ import annotations

from pathlib import Path

import pytest

from converters.errors import BadCheckpoint
from converters.packaging.description import describe

GOOD = 'id = "a"\ntitle = "A"\nlicence = "MIT"\nauthor = "B"\n'


def test_a_whole_description(tmp_path: Path) -> None:
    (tmp_path / "student.toml").write_text(GOOD + "default_realism = 1\n[metrics]\npsnr = 31\n")
    (tmp_path / "card.md").write_text("# A\n")
    described = describe(tmp_path, "fallback")
    assert (described.id, described.default_realism, described.metrics) == ("a", 1.0, {"psnr": 31.0})
    assert described.card == "# A\n"
    assert (described.summary, described.licences) == ("", {})


def test_a_summary_and_the_texts_of_licences(tmp_path: Path) -> None:
    (tmp_path / "student.toml").write_text(GOOD + 'summary = "For hair"\n')
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "B.txt").write_text("Apache")
    (tmp_path / "licences" / "notes.md").write_text("not a licence")
    described = describe(tmp_path, "fallback")
    assert (described.summary, described.licences) == ("For hair", {"B.txt": "Apache"})


def test_a_text_that_is_no_unicode_is_named(tmp_path: Path) -> None:
    (tmp_path / "student.toml").write_text(GOOD)
    (tmp_path / "card.md").write_bytes(b"\xff\xfe")
    with pytest.raises(BadCheckpoint, match=r"card\.md can not be read"):
        describe(tmp_path, "x")


def test_nothing_is_claimed_where_nothing_is_stated(tmp_path: Path) -> None:
    described = describe(tmp_path, "my_student")
    assert (described.id, described.title, described.licence) == ("my_student", "My student", "not stated")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id = ", "can not be read"),
        ('id = "a"', "lacks author, lacks licence, lacks title"),
        (GOOD + "colour = 1", "has an unknown colour"),
        (GOOD + 'card = "x"', "that is the file card.md beside it"),
        (GOOD + "[licences]", "that is the folder licences beside it"),
        (GOOD.replace('"MIT"', "3"), "licence must be a str"),
        (GOOD + "default_realism = 2.0", "must lie between 0 and 1"),
        (GOOD + '[metrics]\npsnr = "high"', "every metric must be a number"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "student.toml").write_text(text)
    with pytest.raises(BadCheckpoint, match=message):
        describe(tmp_path, "x")


def test_the_shipped_description_is_whole() -> None:
    described = describe(Path(__file__).parents[4] / "resources/students/photo", "x")
    assert (described.id, described.title, described.licence) == ("photo", "Photo", "MIT")
    assert described.summary
    assert "1,208 crops" in described.card
