"""Gives the program and the changelog a new version: make release VERSION=0.2.0"""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path

PROGRAM = Path("desktop/__init__.py")
CHANGELOG = Path("CHANGELOG.md")
UNRELEASED = "## Unreleased\n"
_VERSION = re.compile(r'^__version__ = "(\d+)\.(\d+)\.(\d+)"$', re.MULTILINE)


def release(root: Path, version: str, day: date) -> None:
    """Set the version in the checkout at `root`, and name what was unreleased after it and the day.

    Raises:
        SystemExit: `version` is not three numbers or not newer, or the changelog has nothing for it.
    """
    numbers = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)
    if numbers is None:
        raise SystemExit(f"A version has three numbers, such as 1.2.3: '{version}' has not.")
    program = (root / PROGRAM).read_text(encoding="utf-8")
    present = _VERSION.search(program)
    if present is None:
        raise SystemExit(f"{PROGRAM} has no version.")
    if tuple(map(int, numbers.groups())) <= tuple(map(int, present.groups())):
        raise SystemExit(f"{version} is not newer than {'.'.join(present.groups())}.")
    changelog = (root / CHANGELOG).read_text(encoding="utf-8")
    before, heading, after = changelog.partition(UNRELEASED)
    if not heading or not after.partition("\n## ")[0].strip():
        raise SystemExit(f"{CHANGELOG} names nothing that is unreleased.")
    changed = f"{before}{UNRELEASED}\n## {version} - {day.isoformat()}\n{after}"
    (root / CHANGELOG).write_text(changed, encoding="utf-8")
    (root / PROGRAM).write_text(_VERSION.sub(f'__version__ = "{version}"', program), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bundle.release", description=__doc__)
    parser.add_argument("version", help="three numbers, such as 1.2.3")
    wanted = parser.parse_args().version
    release(Path(), wanted, date.today())
    sys.stdout.write(f"Commit this, and tag the commit: git tag v{wanted}\n")
