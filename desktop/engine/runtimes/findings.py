"""What was found when units were tried with a model, and what the person wants: kept from run to run."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast, get_args

from desktop.engine.runtimes.compiled import system_build
from desktop.engine.runtimes.units import LADDER, Road, Unit, Wish
from desktop.folders import units_file
from desktop.json_file import alone_with, read_json, replace_json
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_ATTEMPTS = 2
"""A unit that hangs, dies or refuses may do better at another start of Vernier, but not for ever."""


@dataclass(frozen=True)
class Finding:
    """What came out when a unit was tried with a model.

    `problem`: why it is not used, None if it is. `final`: whether trying it again would give the same.
    `road`: the one by which its programs were run.
    """

    problem: UserText | None = None
    final: bool = True
    road: Road = "direct"


REFUSED = Finding(UserText("Core ML does not accept the model there"), final=False)


def silent_for(seconds: float) -> Finding:
    """Of a process that hangs."""
    return Finding(UserText("it did not answer for {seconds} s", seconds=round(seconds)), final=False)


def died(code: int | None) -> Finding:
    """Of a process that ended, with its status."""
    return Finding(UserText("its process ended unexpectedly (status {code})", code=code), final=False)


@dataclass(frozen=True)
class Remembered:
    """A finding, and how often the unit has been tried."""

    finding: Finding
    attempts: int = 1

    @property
    def may_retry(self) -> bool:
        """Whether the unit is to be tried again at another start."""
        return not self.finding.final and self.attempts < _ATTEMPTS


Findings = dict[Unit, Remembered]


def recall(package: StudentPackage) -> Findings:
    """What was found with these programs of a model on this build of macOS."""
    return _decode(_read()["found"].get(_key(package), {}))


def remember(package: StudentPackage, unit: Unit, finding: Finding) -> None:
    """Add a finding. What was found on other builds of macOS is forgotten."""

    def change(kept: dict[str, Any]) -> None:
        build = f"-{system_build()}"
        kept["found"] = {key: value for key, value in kept["found"].items() if key.endswith(build)}
        of_model = kept["found"].setdefault(_key(package), {})
        before = _decode(of_model).get(unit)
        problem = finding.problem
        of_model[unit] = {
            "problem": None if problem is None else [problem.template, problem.values],
            "final": finding.final,
            "road": finding.road,
            "attempts": 1 + (0 if before is None else before.attempts),
        }

    _change(change)


def wish(package: StudentPackage) -> Wish:
    """What the person wants a model to compute on, whatever its version."""
    wanted = _read()["wanted"].get(package.manifest.id)
    return cast(Wish, wanted) if wanted in get_args(Wish) else "auto"


def wants(package: StudentPackage, wanted: Wish) -> None:
    """Remember a wish. What has failed before is tried again."""

    def change(kept: dict[str, Any]) -> None:
        kept["wanted"][package.manifest.id] = wanted
        of_model = kept["found"].get(_key(package), {})
        for unit, found in _decode(of_model).items():
            if found.finding.problem is not None and wanted in ("auto", unit):
                del of_model[unit]

    _change(change)


def _key(package: StudentPackage) -> str:
    return f"{package.digest('coreml')[:32]}-{system_build()}"


def _decode(of_model: Any) -> Findings:
    """Findings by unit; what is not written as `remember` does is left out."""
    found: Findings = {}
    for unit in LADDER:
        with suppress(KeyError, TypeError, ValueError, IndexError, AttributeError):
            entry = of_model[unit]
            said = entry["problem"]
            problem = None if said is None else UserText(str(said[0]), **said[1])
            if (road := entry["road"]) in get_args(Road):
                found[unit] = Remembered(Finding(problem, bool(entry["final"]), road), int(entry["attempts"]))
    return found


def _change(change: Callable[[dict[str, Any]], None]) -> None:
    """If the file can not be written that is only logged: the units are then tried another time."""
    file = units_file()
    try:
        with alone_with(file):
            kept = _read()
            change(kept)
            replace_json(file, kept)
    except OSError as error:
        log.warning("%s can not be written.", file, exc_info=error)


def _read() -> dict[str, dict[str, Any]]:
    """What is remembered; nothing if it can not be read."""
    kept = read_json(units_file())
    found, wanted = (_dict(kept.get(name)) for name in ("found", "wanted"))
    return {"found": {key: _dict(of_model) for key, of_model in found.items()}, "wanted": wanted}


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
