"""Torch programs as plain data, read from the archives that `torch.export.save` writes.

`torch.export.load` is not safe for untrusted files, as torch's own documentation says: it unpickles example
inputs, evaluates strings as Python (sizes, guards), resolves any dotted name below `torch`, and loads shared
libraries from the archive. Here only the graph in JSON and the raw numbers of the weights are read. Nothing
is evaluated, and everything else in the archive is ignored.
"""

from __future__ import annotations

import json
import keyword
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.errors import BadStudent
from desktop.user_text import UserText

MODEL = "models/model.json"
WEIGHTS = "data/weights"
CONSTANTS = "data/constants"
SCHEMA = 8
"""Major version of the JSON, `torch._export.serde.schema`."""
LARGEST_JSON = 64 << 20

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PATH = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]*(\.[A-Za-z0-9][A-Za-z0-9_]*)*")
_RECORD = re.compile(r"(weight|tensor)_[0-9]+")


@dataclass(frozen=True)
class SavedTensor:
    """A weight or constant: numbers, and how they lie. `dtype` is a number of torch's serialisation."""

    data: bytes
    dtype: int
    sizes: tuple[int, ...]
    strides: tuple[int, ...]
    offset: int
    trained: bool


@dataclass(frozen=True)
class Reference:
    """The value of another name."""

    name: str


@dataclass(frozen=True)
class Enumerated:
    """One of torch's own constants by the number that stands for it: `kind` is dtype or memory_format."""

    kind: str
    number: int


@dataclass(frozen=True)
class SavedNode:
    """One operation by its dotted name; `results` are one name, or several where it has several results."""

    target: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    results: tuple[str, ...]
    many: bool


@dataclass(frozen=True)
class SavedGraph:
    """A program. `tensors`: by their path in the module; `held`: graph name -> such a path.

    `labels`: how the caller knows the outputs, where there is a dict of them.
    """

    inputs: tuple[str, ...]
    held: dict[str, str]
    tensors: dict[str, SavedTensor]
    nodes: tuple[SavedNode, ...]
    outputs: tuple[str, ...]
    labels: tuple[str, ...]


def read_graph(path: Path) -> SavedGraph:
    """Read a `.pt2` archive.

    Raises:
        BadStudent: it is damaged, of another version, or holds what is not read here.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reader(archive).graph()
    except BadStudent as error:
        raise unsafe(path, error) from error
    except (
        OSError,
        zipfile.BadZipFile,
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        AttributeError,
    ) as error:
        raise damaged(path) from error


def unsafe(path: Path, error: BadStudent) -> BadStudent:
    """A program with something in it that is not read here; `error` says what."""
    return BadStudent(
        UserText("The program {name} cannot be loaded safely: {reason}", name=path.name, reason=error.args[0])
    )


def damaged(path: Path) -> BadStudent:
    """A program of which nothing can be made."""
    return BadStudent(UserText("The program {name} is damaged. Install the model again.", name=path.name))


class _Reader:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._entries = {info.filename.partition("/")[2]: info for info in archive.infolist()}

    def graph(self) -> SavedGraph:
        program = self._json(MODEL)
        if program["schema_version"]["major"] != SCHEMA:
            raise BadStudent(
                UserText(
                    "its format has the version {found}, not {wanted}.",
                    found=program["schema_version"]["major"],
                    wanted=SCHEMA,
                )
            )
        graph, signature = program["graph_module"]["graph"], program["graph_module"]["signature"]
        tensors = self._tensors(f"{WEIGHTS}/model_weights_config.json", WEIGHTS)
        tensors |= self._tensors(f"{CONSTANTS}/model_constants_config.json", CONSTANTS)
        inputs: list[str] = []
        held: dict[str, str] = {}
        for spec in signature["input_specs"]:
            ((kind, found),) = spec.items()
            if kind == "user_input":
                inputs.append(_name(found["arg"]["as_tensor"]["name"]))
            elif kind in ("parameter", "buffer", "tensor_constant"):
                held[_name(found["arg"]["name"])] = _checked(found[f"{kind}_name"], _PATH)
            else:
                raise BadStudent(UserText("it has an input of the kind {kind}.", kind=kind))
        if missing := set(held.values()) - tensors.keys():
            raise BadStudent(UserText("it lacks the weights {names}.", names=", ".join(sorted(missing))))
        outputs = tuple(
            _name(o["user_output"]["arg"]["as_tensor"]["name"]) for o in signature["output_specs"]
        )
        labels = _labels(program["graph_module"]["module_call_graph"][0]["signature"]["out_spec"])
        if len(outputs) != max(1, len(labels)):
            raise BadStudent(
                UserText(
                    "it has {outputs} outputs under {names} names.", outputs=len(outputs), names=len(labels)
                )
            )
        return SavedGraph(
            tuple(inputs),
            held,
            tensors,
            tuple(_node(node) for node in graph["nodes"]),
            outputs,
            labels,
        )

    def _read(self, name: str) -> bytes:
        info = self._entries[name]
        if info.compress_type != zipfile.ZIP_STORED:
            raise BadStudent(UserText("its part {name} is compressed.", name=name))
        return self._archive.read(info)

    def _json(self, name: str) -> Any:
        if self._entries[name].file_size > LARGEST_JSON:
            raise BadStudent(UserText("its part {name} is too large.", name=name))
        return json.loads(self._read(name))

    def _tensors(self, config: str, folder: str) -> dict[str, SavedTensor]:
        tensors = {}
        data: dict[str, bytes] = {}
        for path, found in self._json(config)["config"].items():
            if found["use_pickle"]:
                raise BadStudent(UserText("its weight {path} is a Python object.", path=path))
            record, meta = _checked(found["path_name"], _RECORD), found["tensor_meta"]
            if record not in data:
                data[record] = self._read(f"{folder}/{record}")
            tensors[_checked(path, _PATH)] = SavedTensor(
                data[record],
                int(meta["dtype"]),
                tuple(int(size["as_int"]) for size in meta["sizes"]),
                tuple(int(stride["as_int"]) for stride in meta["strides"]),
                int(meta["storage_offset"]["as_int"]),
                bool(found["is_param"]),
            )
        return tensors


def _labels(spec: str) -> tuple[str, ...]:
    """The keys of the dict that a program returns; none where it returns a tensor."""
    returned = json.loads(spec)[1]
    if returned["type"] is None:
        return ()
    if returned["type"] != "builtins.dict" or any(child["type"] for child in returned["children_spec"]):
        raise BadStudent(UserText("it returns {kind}.", kind=returned["type"]))
    return tuple(_name(label) for label in json.loads(returned["context"]))


def _node(node: Mapping[str, Any]) -> SavedNode:
    args = tuple(_value(i["arg"]) for i in node["inputs"] if i["kind"] != 2)
    kwargs = {_name(i["name"]): _value(i["arg"]) for i in node["inputs"] if i["kind"] == 2}
    outputs = node["outputs"]
    if len(outputs) == 1 and "as_tensors" in outputs[0]:
        names = [_name(one["name"]) for one in outputs[0]["as_tensors"]]
        return SavedNode(node["target"], args, kwargs, tuple(names), True)
    return SavedNode(node["target"], args, kwargs, tuple(map(_result, outputs)), len(outputs) > 1)


def _result(output: Mapping[str, Any]) -> str:
    ((kind, found),) = output.items()
    if kind in ("as_sym_int", "as_sym_bool"):
        return _name(found["as_name"])
    if kind == "as_tensor":
        return _name(found["name"])
    raise BadStudent(UserText("an operation has a result of the kind {kind}.", kind=kind))


def _value(argument: Mapping[str, Any]) -> Any:
    ((kind, found),) = argument.items()
    if kind not in _VALUES:
        raise BadStudent(UserText("an operation has an argument of the kind {kind}.", kind=kind))
    return _VALUES[kind](found)


def _integer(found: Any) -> Any:
    return Reference(_name(found["as_name"])) if "as_name" in found else int(found["as_int"])


def _optional(found: Mapping[str, Any]) -> Any:
    return None if "as_none" in found else Reference(_name(found["as_tensor"]["name"]))


_VALUES: dict[str, Callable[[Any], Any]] = {
    "as_none": lambda found: None,
    "as_int": int,
    "as_ints": lambda found: [int(one) for one in found],
    "as_float": float,
    "as_floats": lambda found: [float(one) for one in found],
    "as_bool": bool,
    "as_bools": lambda found: [bool(one) for one in found],
    "as_string": str,
    "as_tensor": lambda found: Reference(_name(found["name"])),
    "as_tensors": lambda found: [Reference(_name(one["name"])) for one in found],
    "as_optional_tensors": lambda found: [_optional(one) for one in found],
    "as_sym_int": _integer,
    "as_sym_ints": lambda found: [_integer(one) for one in found],
    "as_scalar_type": lambda found: Enumerated("dtype", int(found)),
    "as_memory_format": lambda found: Enumerated("memory_format", int(found)),
}


def _name(text: str) -> str:
    if keyword.iskeyword(text):
        raise BadStudent(UserText("it has the name '{name}'.", name=text))
    return _checked(text, _NAME)


def _checked(text: str, pattern: re.Pattern[str]) -> str:
    """Names end up in the Python that torch.fx writes."""
    if not pattern.fullmatch(text):
        raise BadStudent(UserText("it has the name '{name}'.", name=text))
    return text
