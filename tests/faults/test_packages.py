"""Damaged programs and manifests: loaded, or refused with one sentence."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from pathlib import Path

import pytest
import torch

from desktop.engine.runtimes.saved_graph import MODEL
from desktop.engine.runtimes.torch_program import load_program
from desktop.errors import BadStudent
from desktop.student.manifest import Manifest
from desktop.student.package import MANIFEST, StudentPackage
from tests.faults.mutants import mutants

pytestmark = [pytest.mark.faults, pytest.mark.timeout(900)]

COUNT = 400


def is_sentence(text: str) -> bool:
    return text.endswith(".") and "\n" not in text and 20 < len(text) < 600 and "Traceback" not in text


def loads(path: Path) -> bool:
    try:
        assert isinstance(load_program(path), torch.nn.Module)
        return True
    except BadStudent as error:
        assert is_sentence(str(error)), str(error)
        return False


def test_damaged_archives_of_programs(tiny_student: Path, tmp_path: Path) -> None:
    good = (tiny_student / "torch/encode.pt2").read_bytes()
    path = tmp_path / "encode.pt2"
    outcomes = []
    for data in mutants(good, COUNT, "archive"):
        path.write_bytes(data)
        outcomes.append(loads(path))
    assert outcomes.count(False) > COUNT // 20


def with_part(archive: bytes, ending: str, content: bytes) -> bytes:
    """The archive with another content of one part, and sound checksums."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(made, "w") as target:
        for info in source.infolist():
            same = not info.filename.endswith(ending)
            target.writestr(info.filename, source.read(info) if same else content)
    return made.getvalue()


@pytest.mark.parametrize("part", [MODEL, "model_weights_config.json"])
def test_damaged_graphs_in_sound_archives(part: str, tiny_student: Path, tmp_path: Path) -> None:
    good = (tiny_student / "torch/encode.pt2").read_bytes()
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(part))
        text = archive.read(name)
    path = tmp_path / "encode.pt2"
    outcomes = []
    for data in mutants(text, COUNT, part):
        path.write_bytes(with_part(good, part, data))
        outcomes.append(loads(path))
    assert outcomes.count(False) > COUNT // 20


def test_damaged_manifests(tiny_student: Path, tmp_path: Path) -> None:
    package = Path(shutil.copytree(tiny_student, tmp_path / "tiny.student"))
    good = (package / MANIFEST).read_bytes()
    outcomes = []
    for data in mutants(good, 5 * COUNT, "manifest"):
        (package / MANIFEST).write_bytes(data)
        try:
            opened = StudentPackage.open(package)
        except BadStudent as error:
            assert is_sentence(str(error).replace(str(package), "")), str(error)
            outcomes.append(False)
        else:
            json.dumps(opened.manifest.metrics, allow_nan=False)
            assert Manifest.from_json(opened.manifest.to_json()) == opened.manifest
            outcomes.append(True)
    assert outcomes.count(False) > COUNT
