"""Reads a saved .mlpackage: Manifest.json, the model protobuf, and the declared inputs and outputs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from converters.mil.blob import BlobFile
from converters.mil.errors import MilError
from converters.mil.types import DType, TensorType, tensor_type
from converters.quiet import import_quietly

DATA = "Data"
ENTRY = "main"
SPECIFICATION_OF_OPSET = {"CoreML5": 6, "CoreML6": 7, "CoreML7": 8, "CoreML8": 9}
"""Opset -> the oldest specification version that may use it (macOS 12, 13, 14, 15)."""
ARRAY_TYPES = {65552: DType.FP16, 65568: DType.FP32, 131104: DType.INT32}
"""ArrayFeatureType.ArrayDataType in FeatureTypes.proto -> element type."""
MODEL_PATH = "@model_path/"


@dataclass(frozen=True)
class TensorPort:
    """An input or output of the program."""

    name: str
    type: TensorType


@dataclass(frozen=True)
class MilModel:
    """A program whose inputs, outputs and versions have been read and checked."""

    path: Path
    inputs: tuple[TensorPort, ...]
    outputs: tuple[TensorPort, ...]
    block: Any
    metadata: dict[str, str]
    weights_folder: Path

    def open_blob(self, name: str) -> BlobFile:
        """Open a weight file by its name in the program. It must lie inside the package."""
        if not name.startswith(MODEL_PATH):
            raise MilError(f"the weight file name {name!r} does not begin with {MODEL_PATH}")
        path = (self.weights_folder / name.removeprefix(MODEL_PATH)).resolve()
        if not path.is_relative_to(self.weights_folder.resolve()):
            raise MilError(f"the weight file {name!r} lies outside the package")
        return BlobFile(path)


def read_model(path: Path) -> MilModel:
    """Read an .mlpackage folder.

    Raises:
        MilError: a part is missing, unreadable, not an ML Program of one function, or inconsistent.
    """
    model_path = _model_path(path)
    pb2 = import_quietly("coremltools.proto.Model_pb2")
    model = pb2.Model()
    try:
        model.ParseFromString(model_path.read_bytes())
    except Exception as error:  # protobuf's DecodeError is not importable under one name in all versions
        raise MilError(f"{model_path.name} is not a Core ML model: {error}") from error
    kind = model.WhichOneof("Type")
    if kind != "mlProgram":
        raise MilError(f"{path.name} holds a model of the kind {kind}, not an ML Program")
    functions = dict(model.mlProgram.functions)
    if set(functions) != {ENTRY}:
        raise MilError(f"{path.name} has the functions {sorted(functions)}, known is {ENTRY!r} alone")
    function = functions[ENTRY]
    needed = SPECIFICATION_OF_OPSET.get(function.opset)
    if needed is None or function.opset not in function.block_specializations:
        raise MilError(f"{path.name} uses the unknown opset {function.opset!r}")
    if model.specificationVersion < needed:
        raise MilError(
            f"{path.name} has specification {model.specificationVersion}, but {function.opset} needs {needed}"
        )
    block = function.block_specializations[function.opset]
    inputs = tuple(TensorPort(i.name, tensor_type(i.type, f"input {i.name}")) for i in function.inputs)
    described = _described(model.description.input)
    if described != inputs:
        raise MilError(f"{path.name} describes other inputs than its program has")
    outputs = _described(model.description.output)
    if [port.name for port in outputs] != list(block.outputs):
        raise MilError(f"{path.name} describes other outputs than its program has")
    about = model.description.metadata
    metadata = {
        "author": about.author,
        "license": about.license,
        "short_description": about.shortDescription,
        **about.userDefined,
    }
    return MilModel(path, inputs, outputs, block, metadata, model_path.parent)


def _model_path(package: Path) -> Path:
    try:
        manifest = json.loads((package / "Manifest.json").read_text(encoding="utf-8"))
        root = manifest["itemInfoEntries"][manifest["rootModelIdentifier"]]["path"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MilError(f"{package.name} has no readable Manifest.json") from error
    path: Path = (package / DATA / root).resolve()
    if not path.is_relative_to((package / DATA).resolve()) or not path.is_file():
        raise MilError(f"{package.name} names {root!r} as its model, which is not there")
    return path


def _described(features: Any) -> tuple[TensorPort, ...]:
    ports = []
    for feature in features:
        kind = feature.type.WhichOneof("Type")
        array = feature.type.multiArrayType
        if (
            kind != "multiArrayType"
            or array.dataType not in ARRAY_TYPES
            or array.WhichOneof("ShapeFlexibility")
        ):
            raise MilError(f"{feature.name} is described as {kind}; only fixed multi-arrays are known")
        ports.append(TensorPort(feature.name, TensorType(ARRAY_TYPES[array.dataType], tuple(array.shape))))
    return tuple(ports)
