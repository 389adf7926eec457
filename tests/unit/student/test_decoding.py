"""Reading dataclasses from parsed JSON or TOML."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest

from desktop.student.decoding import DecodingError, decode


@dataclass(frozen=True)
class Inner:
    number: float
    count: int | None = None


@dataclass(frozen=True)
class Outer:
    name: str
    inner: Inner
    other: Inner | None
    sizes: tuple[int, ...]
    shares: dict[str, float]
    kind: Literal["a", "b"]
    path: Path | None = None
    pair: tuple[float, float] = (0.0, 1.0)
    flag: bool = False


GOOD: dict[str, Any] = {
    "name": "n",
    "inner": {"number": 1},
    "other": None,
    "sizes": [1, 2],
    "shares": {"x": 3},
    "kind": "a",
}
HOOKS = {Path: lambda text: Path("/root") / text}


def problem(changes: dict[str, Any]) -> tuple[str, str]:
    with pytest.raises(DecodingError) as caught:
        decode(Outer, GOOD | changes, hooks=HOOKS)
    (found,) = caught.value.problems
    return found.kind, found.path


def test_fields_are_read_and_defaults_filled_in() -> None:
    assert decode(Outer, GOOD) == Outer("n", Inner(1.0), None, (1, 2), {"x": 3.0}, "a")


def test_whole_numbers_become_fractions_and_lists_tuples() -> None:
    read = decode(Outer, GOOD | {"pair": [1, 2], "other": {"number": 2, "count": 3}})
    assert read.pair == (1.0, 2.0) and isinstance(read.inner.number, float)
    assert read.other == Inner(2.0, 3)


def test_a_hook_makes_the_values_of_its_type() -> None:
    assert decode(Outer, GOOD | {"path": "a.png"}, hooks=HOOKS).path == Path("/root/a.png")


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"name": 1}, "name"),
        ({"inner": 1.0}, "inner"),
        ({"inner": {"number": "1"}}, "inner.number"),
        ({"inner": {"number": True}}, "inner.number"),
        ({"inner": {"number": 1, "count": 1.0}}, "inner.count"),
        ({"sizes": 5}, "sizes"),
        ({"sizes": "12"}, "sizes"),
        ({"sizes": ["1"]}, "sizes"),
        ({"pair": [1]}, "pair"),
        ({"shares": []}, "shares"),
        ({"shares": {"x": "3"}}, "shares.x"),
        ({"kind": "c"}, "kind"),
        ({"kind": ["a"]}, "kind"),
        ({"flag": 1}, "flag"),
        ({"path": 3}, "path"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_by_its_path(changes: dict[str, Any], path: str) -> None:
    assert problem(changes) == ("wrong", path)


def test_missing_and_unknown_fields_are_named_by_their_path() -> None:
    assert problem({"inner": {}}) == ("missing", "inner.number")
    assert problem({"inner": {"number": 1, "extra": 2}}) == ("unknown", "inner.extra")
    with pytest.raises(DecodingError) as caught:
        decode(Outer, {"name": "n", "b": 1, "a": 2})
    assert caught.value.paths("missing") == ["inner", "kind", "other", "shares", "sizes"]
    assert caught.value.paths("unknown") == ["a", "b"]


def test_where_all_fields_are_wanted_defaults_do_not_count() -> None:
    with pytest.raises(DecodingError) as caught:
        decode(Outer, GOOD, complete=True)
    # Fields inside another are looked at once its own are all there.
    assert caught.value.paths("missing") == ["flag", "pair", "path"]


def test_a_problem_tells_what_was_wanted_and_what_was_found() -> None:
    with pytest.raises(DecodingError) as caught:
        decode(Outer, GOOD | {"kind": "c", "inner": {"number": "1"}})
    number, kind = caught.value.problems
    assert (number.expected, number.value, number.reason) == (float, "1", "a number is wanted")
    assert (kind.expected, kind.value) == (Literal["a", "b"], "c")


@pytest.mark.parametrize("values", [[], "text", None, 1])
def test_what_is_no_table_is_wrong_as_a_whole(values: object) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(Outer, values)
    assert [(found.kind, found.path) for found in caught.value.problems] == [("wrong", "")]
