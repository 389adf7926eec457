"""What was found about units is kept per model and build of macOS. A file of rubbish does no harm."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from desktop.engine.runtimes import findings
from desktop.engine.runtimes.findings import REFUSED, Finding, died, recall, remember, wants, wish
from desktop.folders import units_file
from desktop.student.package import StudentPackage
from desktop.user_text import UserText


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(findings, "system_build", lambda: "24B83")


def retrained(package: StudentPackage) -> StudentPackage:
    files = {**package.manifest.files, "coreml/48/render.mlpackage/Manifest.json": "e" * 64}
    return dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, files=files))


def test_what_was_found_comes_back(package: StudentPackage) -> None:
    remember(package, "neural-engine", died(-9))
    remember(package, "gpu", Finding(road="coremltools"))
    found = recall(package)
    problem = found["neural-engine"].finding.problem
    assert isinstance(problem, UserText) and problem == "its process ended unexpectedly (status -9)"
    assert problem.values == {"code": -9}, "so that it can be translated"
    assert found["gpu"].finding == Finding(road="coremltools")
    assert recall(retrained(package)) == {}


def test_an_update_of_macos_forgets(package: StudentPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(package, "gpu", Finding())
    monkeypatch.setattr(findings, "system_build", lambda: "25A1")
    assert recall(package) == {}
    remember(package, "cpu", Finding())
    assert "24B83" not in units_file().read_text()


def test_what_failed_by_chance_is_tried_twice_and_what_lied_is_not(package: StudentPackage) -> None:
    remember(package, "neural-engine", REFUSED)
    remember(package, "gpu", Finding(UserText("it is no faster than the processor")))
    assert recall(package)["neural-engine"].may_retry
    assert not recall(package)["gpu"].may_retry
    remember(package, "neural-engine", REFUSED)
    assert not recall(package)["neural-engine"].may_retry


def test_a_wish_outlives_versions_and_tries_again(package: StudentPackage) -> None:
    assert wish(package) == "auto"
    remember(package, "neural-engine", REFUSED)
    remember(package, "gpu", REFUSED)
    remember(package, "cpu", Finding())
    wants(package, "gpu")
    assert wish(package) == wish(retrained(package)) == "gpu"
    assert set(recall(package)) == {"neural-engine", "cpu"}
    wants(package, "auto")
    assert set(recall(package)) == {"cpu"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"found": 3, "wanted": []}',
        '{"found": {"KEY": {"gpu": {"problem": ["{a}", {}], "final": 1, "road": "direct", "attempts": 1}}}}',
        '{"found": {"KEY": {"gpu": {"problem": 5, "final": 1, "road": "direct", "attempts": "x"}}}}',
        '{"wanted": {"tiny": "toaster"}}',
        '{"found": {"KEY": {"toaster": {"problem": null, "final": true, "road": "direct", "attempts": 1}}}}',
        '{"found": {"KEY": {"gpu": {"problem": null, "final": true, "road": "a", "attempts": 1}}}}',
        '{"found": {"KEY": {"gpu": {"problem": null, "final": true, "attempts": 1}}}}',
        '{"found": {"KEY": 7}, "wanted": {"tiny": ["gpu"]}}',
    ],
)
def test_rubbish_is_as_nothing(text: str, package: StudentPackage) -> None:
    units_file().parent.mkdir(parents=True, exist_ok=True)
    units_file().write_text(text.replace("KEY", findings._key(package)))
    assert recall(package) == {}
    assert wish(package) == "auto"
    remember(package, "gpu", Finding())
    wants(package, "gpu")
    assert recall(package)["gpu"].finding == Finding() and wish(package) == "gpu"
    json.loads(units_file().read_text())
