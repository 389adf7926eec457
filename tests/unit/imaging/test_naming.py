"""Names that fit the disk, collide with nothing, and are not cut inside a character."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import pytest

from desktop.imaging import result_path
from desktop.imaging.naming import (
    MAX_NAME_BYTES,
    folded,
    numbered,
    partial_name,
    partial_pid,
    template_problem,
)
from desktop.imaging.photo import Format


def first(path: str, count: int, limit: int = 255) -> list[str]:
    return [candidate.name for candidate in itertools.islice(numbered(Path(path), limit), count)]


@pytest.mark.parametrize(
    ("source", "format", "result"),
    [
        ("/p/photo.jpg", "png", "/p/photo-4x.png"),
        ("/p/photo.JPEG", "jpeg", "/p/photo-4x.jpg"),
        ("/p/a.b.c.tif", "tiff", "/p/a.b.c-4x.tif"),
        ("/p/Mr. Smith", "webp", "/p/Mr. Smith-4x.webp"),
        ("/p/Harbour 12.30", "png", "/p/Harbour 12.30-4x.png"),
        ("/p/.hidden", "png", "/p/.hidden-4x.png"),
        ("/p/-dash.png", "png", "/p/-dash-4x.png"),
        ("/p/日本 🌄.png", "png", "/p/日本 🌄-4x.png"),
    ],
)
def test_beside_the_source(source: str, format: Format, result: str) -> None:
    assert result_path(Path(source), None, format, "4x") == Path(result)


def test_in_another_folder() -> None:
    assert result_path(Path("/p/photo.jpg"), Path("/q"), "png", "2x") == Path("/q/photo-2x.png")


def test_long_names_lose_of_the_stem_only() -> None:
    name = result_path(Path("/p") / ("x" * 251 + ".jpg"), None, "png", "4x").name
    assert name.endswith("x-4x.png") and len(name) == 255


@pytest.mark.parametrize("letter", ["é", "e\u0301", "日", "👩🏽‍🚀", "🌄", "ส\u0e49"])
@pytest.mark.parametrize("offset", range(8))
def test_cut_between_characters(letter: str, offset: int) -> None:
    stem = result_path(Path("a" * offset + letter * 120 + ".jpg"), None, "png", "4x").name[: -len("-4x.png")]
    assert len(stem.encode()) <= 248
    whole, rest = divmod(len(stem) - offset, len(letter))
    assert rest == 0 and stem == "a" * offset + letter * whole
    assert whole >= (248 - 8) // len(letter.encode()) - 1


def test_numbering() -> None:
    assert first("/p/a.png", 4) == ["a.png", "a 2.png", "a 3.png", "a 4.png"]
    assert first("/p/archive", 2) == ["archive", "archive 2"]


def test_numbered_names_stay_within_the_limit() -> None:
    assert first("abcdefgh.png", 3, limit=10) == ["abcdef.png", "abcd 2.png", "abcd 3.png"]
    names = first("日" * 100 + ".png", 12)
    assert all(len(name.encode()) <= 255 and name.endswith(".png") for name in names)
    assert len(set(names)) == 12


def test_names_that_a_mac_takes_for_one() -> None:
    assert folded("A.PNG") == folded("a.png")
    assert folded(unicodedata.normalize("NFD", "Ä.png")) == folded("ä.png")
    assert folded("straße.png") == folded("STRASSE.png")
    assert folded("a.png") != folded("b.png")


def test_partial_names() -> None:
    assert partial_name("a.png", 12, 0) == ".a.png.partial-12"
    assert partial_name("a.png", 12, 1) == ".a.png.partial-12-1"
    assert partial_pid(".a.png.partial-12") == partial_pid(".a.png.partial-12-1") == 12
    assert partial_pid("a.png.partial-12") is None and partial_pid(".a.png") is None
    long = partial_name("日" * 85, 123456, 0)
    assert len(long.encode()) <= 255 and partial_pid(long) == 123456


def test_a_template_names_the_result() -> None:
    fields = {"width": "400", "height": "300", "realism": "0.50", "model": "a/b"}
    path = result_path(Path("/x/cat.jpg"), None, "png", "4x", "{width} {name} {model} {realism}", fields)
    assert path == Path("/x/400 cat a-b 0.50.png")


def test_only_the_photos_own_name_is_shortened() -> None:
    path = result_path(Path("ü" * 200), None, "png", "4x", "{name} {size} {name}")
    assert len(path.name.encode()) <= MAX_NAME_BYTES
    assert " 4x " in path.name
    assert path.suffix == ".png"


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("{name", "unmatched brace"),
        ("{nme}", "{nme} is not a known field"),
        ("a/b", "slash"),
        ("", "empty"),
        ("{}", "known"),
    ],
)
def test_a_wrong_template_is_explained(template: str, part: str) -> None:
    assert part in (template_problem(template) or "")
    assert template_problem("{name}-{size}") is None
