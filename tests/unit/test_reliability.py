"""docs/reliability.md names tests that exist, and says which of them `make test` leaves out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
ROW = re.compile(r"^\| .+ \| .+ \| (?P<slow>★ )?`(?P<file>[^`:]+)::(?P<test>\w+)` \|$")
ROWS = [
    line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ") and "::" in line
]


def test_there_is_a_line_for_every_kind_of_trouble() -> None:
    assert len(ROWS) >= 15


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.split("::")[1].split("`")[0])
def test_the_test_of_a_line_exists(line: str) -> None:
    row = ROW.match(line)
    assert row, f"not | what | outcome | `file::test` |: {line}"
    tree = ast.parse((ROOT / "tests" / row["file"]).read_text(encoding="utf-8"))
    tests = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert row["test"] in tests
    marks = [ast.unparse(mark) for mark in tests[row["test"]].decorator_list]
    marks += [ast.unparse(node.value) for node in tree.body if isinstance(node, ast.Assign)]
    assert bool(row["slow"]) == any("mark.faults" in mark for mark in marks), "★ is for the marker `faults`"
