"""Torch programs are read as data: a hostile archive is refused or harmless, never executed."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from desktop.engine.runtimes.torch_program import load_program
from desktop.errors import BadStudent
from tests.students import TINY, tiny_network

Files = dict[str, bytes]


@pytest.fixture
def files(tiny_student: Path) -> Files:
    """What a good archive holds, by the path in it."""
    with zipfile.ZipFile(tiny_student / "torch/render.pt2") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(files: Files, folder: Path, compression: int = zipfile.ZIP_STORED) -> Path:
    path = folder / "render.pt2"
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def edit(files: Files, ending: str, change: Callable[[Any], None]) -> None:
    (name,) = (name for name in files if name.endswith(ending))
    values = json.loads(files[name])
    change(values)
    files[name] = json.dumps(values).encode()


def nodes(program: Any) -> Any:
    return program["graph_module"]["graph"]["nodes"]


def test_a_good_program_computes_what_the_module_does(tiny_student: Path) -> None:
    network = tiny_network()
    for size in ((24, 32), (9, 50)):
        inputs = {
            "residual": torch.rand(1, 48, *size),
            "detail": torch.rand(1, TINY.channels, *size),
            "low_res": torch.rand(1, 3, *size),
            "noise": torch.randn(1, 48, *size),
            "realism": torch.rand(1, 9, *size),
        }
        with torch.no_grad():
            result = load_program(tiny_student / "torch/render.pt2")(**inputs)
            assert torch.equal(result, network.render(**inputs))


class Bomb:
    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.marker,))


def test_what_torch_would_execute_is_not_touched(files: Files, tmp_path: Path) -> None:
    """The same archive fires in torch's own loader, else this would prove nothing."""
    marker = tmp_path / "fired"
    (name,) = (name for name in files if "sample_inputs" in name)
    buffer = io.BytesIO()
    torch.save((Bomb(marker), {}), buffer)
    files[name] = buffer.getvalue()
    path = write(files, tmp_path)
    load_program(path)
    assert not marker.exists()
    with pytest.raises(Exception, match=r".*"):
        torch.export.load(path)
    assert marker.exists()


def test_a_pickled_weight_is_refused_unread(files: Files, tmp_path: Path) -> None:
    marker = tmp_path / "fired"

    def change(config: Any) -> None:
        next(iter(config["config"].values()))["use_pickle"] = True

    edit(files, "model_weights_config.json", change)
    (first,) = (name for name in files if name.endswith("/weight_0"))
    files[first] = pickle.dumps(Bomb(marker))
    with pytest.raises(BadStudent, match=r"cannot be loaded safely: its weight .* is a Python object"):
        load_program(write(files, tmp_path))
    assert not marker.exists()


@pytest.mark.parametrize(
    "target",
    [
        "torch.ops.aten.from_file.default",
        "torch.ops.aten.conv2d.default.__class__",
        "torch.ops.aten.add_.Tensor",
        "torch.hub.load",
        "torch.os.system",
        "math.comb",
        "_operator.methodcaller",
        "_operator.attrgetter",
        "#custom:evil",
        "print",
    ],
)
def test_only_operations_that_compute_may_be_called(files: Files, tmp_path: Path, target: str) -> None:
    edit(files, "model.json", lambda program: nodes(program)[0].update(target=target))
    with pytest.raises(BadStudent, match=r"it calls|is damaged"):
        load_program(write(files, tmp_path))


NAME = "x): import os; os.abort() #"


def _input_name(program: Any) -> None:
    spec = program["graph_module"]["signature"]["input_specs"][-1]
    spec["user_input"]["arg"]["as_tensor"]["name"] = NAME


def _weight_path(program: Any) -> None:
    program["graph_module"]["signature"]["input_specs"][0]["parameter"]["parameter_name"] = 'a"].__class__["'


def _result_name(program: Any) -> None:
    nodes(program)[0]["outputs"] = [{"as_tensor": {"name": NAME}}]


def _keyword_name(program: Any) -> None:
    nodes(program)[0]["inputs"][0]["kind"] = 2
    nodes(program)[0]["inputs"][0]["name"] = NAME


def _size_to_evaluate(program: Any) -> None:
    expression = {"as_expr": {"expr_str": "__import__('os').abort()", "hint": None}}
    nodes(program)[0]["inputs"][1]["arg"] = {"as_sym_int": expression}


def _custom_object(program: Any) -> None:
    program["graph_module"]["signature"]["input_specs"][0] = {
        "custom_obj": {"arg": {}, "custom_obj_name": "x"}
    }


def _graph_in_graph(program: Any) -> None:
    nodes(program)[0]["inputs"][0]["arg"] = {"as_graph": {"name": "inner", "graph": {}}}


def _newer(program: Any) -> None:
    program["schema_version"]["major"] = 9


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_input_name, "it has the name"),
        (_weight_path, "it has the name"),
        (_result_name, "it has the name"),
        (_keyword_name, "it has the name"),
        (_size_to_evaluate, "is damaged"),
        (_custom_object, "an input of the kind custom_obj"),
        (_graph_in_graph, "an argument of the kind as_graph"),
        (_newer, "its format has the version 9, not 8"),
    ],
)
def test_what_can_not_be_plain_data_is_refused(
    files: Files, tmp_path: Path, change: Callable[[Any], None], said: str
) -> None:
    edit(files, "model.json", change)
    with pytest.raises(BadStudent, match=said):
        load_program(write(files, tmp_path))


def test_guards_are_not_evaluated(files: Files, tmp_path: Path) -> None:
    edit(files, "model.json", lambda program: program.update(guards_code=["__import__('os').abort()"]))
    load_program(write(files, tmp_path))


def test_weights_outside_their_numbers_are_refused(files: Files, tmp_path: Path) -> None:
    def change(config: Any) -> None:
        next(iter(config["config"].values()))["tensor_meta"]["storage_offset"] = {"as_int": 1 << 40}

    edit(files, "model_weights_config.json", change)
    with pytest.raises(BadStudent, match="is damaged"):
        load_program(write(files, tmp_path))


def test_records_outside_their_folder_are_refused(files: Files, tmp_path: Path) -> None:
    def change(config: Any) -> None:
        next(iter(config["config"].values()))["path_name"] = "../../models/model.json"

    edit(files, "model_weights_config.json", change)
    with pytest.raises(BadStudent, match="it has the name"):
        load_program(write(files, tmp_path))


def test_compressed_and_broken_archives_are_refused(files: Files, tmp_path: Path) -> None:
    """Packed, a few kilobytes could fill the memory."""
    with pytest.raises(BadStudent, match="is compressed"):
        load_program(write(files, tmp_path, zipfile.ZIP_DEFLATED))
    path = write(files, tmp_path)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(BadStudent, match=r"render\.pt2 is damaged"):
        load_program(path)
    del files[next(name for name in files if name.endswith("/weight_0"))]
    with pytest.raises(BadStudent, match="is damaged"):
        load_program(write(files, tmp_path))
