"""pyproject.toml and the lock agree."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements" / "lock.txt").read_text(encoding="utf-8")

APART = ("benchmark", "coreai")
"""What only `python -m converters benchmark` and `convert --also coreai` use; the set-up leaves them out."""


def direct() -> set[str]:
    """What pyproject.toml asks for, as name==version, without the project itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    optional = project["optional-dependencies"]
    groups = [project["dependencies"], *(optional[name] for name in optional if name not in APART)]
    wanted = (requirement.partition(";")[0].strip().lower() for group in groups for requirement in group)
    return {requirement for requirement in wanted if not requirement.startswith("vernier[")}


def test_every_dependency_is_locked_at_its_version() -> None:
    locked = set(re.findall(r"^([a-z0-9.-]+==[^\s;]+)", LOCK, re.MULTILINE))
    assert {requirement for requirement in direct() if not requirement.startswith("torch==")} <= locked, (
        "run make lock"
    )


def test_what_core_ai_needs_besides_is_locked_apart() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    apart = (ROOT / "requirements" / "coreai.txt").read_text(encoding="utf-8")
    names = [set(re.findall(r"^([a-z0-9.-]+)==", text, re.MULTILINE)) for text in (LOCK, apart)]
    wanted = {each for each in project["optional-dependencies"]["coreai"] if not each.startswith("vernier")}
    assert wanted <= set(re.findall(r"^([a-z0-9.-]+==[^\s;]+)", apart, re.MULTILINE))
    assert not names[0] & names[1] and "torch" not in names[1]


def test_the_lock_has_hashes_and_no_addresses() -> None:
    entries = re.split(r"\n(?=[a-z])", LOCK)[1:]
    assert len(entries) > 50
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK
    assert "torch==" not in LOCK
