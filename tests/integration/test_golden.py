"""The published networks against the outputs of their authors' code; the checker is part of the test data."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import torch

from tests.integration import golden_candidate

SYSTEMS = {"oftsr": "oftsr_", "tad_sr": "rs_", "tadsr": "sd_"}
"""Folder of the fixtures -> how the names of its functions begin."""


@pytest.fixture(scope="module")
def checker(data_folder: Path) -> ModuleType:
    path = data_folder / "golden" / "check_example.py"
    if not path.is_file():
        pytest.skip(f"There are no golden fixtures at {path.parent}")
    spec = importlib.util.spec_from_file_location("check_example", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def functions(prefix: str) -> SimpleNamespace:
    """The functions of one system alone; the checker skips those that are missing."""
    found = {name: getattr(golden_candidate, name) for name in golden_candidate.__all__}
    return SimpleNamespace(**{name: f for name, f in found.items() if name.startswith(prefix)})


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("size", ["small", pytest.param("full", marks=pytest.mark.slow)])
def test_outputs_of_the_authors(
    checker: ModuleType, system: str, size: str, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.set_num_threads(1)
    failed = checker.run(functions(SYSTEMS[system]), "dev", size)
    report = capsys.readouterr().out
    assert f"ok   dev/{system}" in report
    assert not failed, report
