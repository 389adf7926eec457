"""Files that the converter does not read though people take them for models: what each is, and what to do."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

AGAIN = "Download it again."
WANTED = ".pth, .safetensors, or .param with .bin"
SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt", ".bin", ".param")
"""Of files that may be checkpoints."""
OPENING = 512
"""How many bytes of a file `opening_sentence` wants."""
_TAR_MARK, _TAR_PLACE = b"ustar", 257
_ONNX_STARTS = tuple(bytes([0x08, version, tag]) for version in range(1, 20) for tag in (0x12, 0x1A, 0x3A))
"""The version of the format, then the producer's name, its version, or the graph."""

_UNPACK = "unpack it, and name the checkpoint inside it."
_PICTURE = "is a picture, not a network: the app enlarges pictures, the converter reads checkpoints."
_OPENINGS: tuple[tuple[bytes, str], ...] = (
    (
        b"version https://git-lfs",
        "is a pointer of Git LFS, not the file itself: download the file on the web page of its repository, "
        "or run 'git lfs pull' there.",
    ),
    (b"GGUF", f"is a GGUF file, made for llama.cpp and its relatives: look for the same model as {WANTED}."),
    (b"\x89HDF", f"is an HDF5 file, as Keras writes them: look for the same model as {WANTED}."),
    (b"\x1f\x8b", f"is compressed by gzip: {_UNPACK}"),
    (b"\xfd7zXZ", f"is compressed by xz: {_UNPACK}"),
    (b"7z\xbc\xaf\x27\x1c", f"is a 7z archive: {_UNPACK}"),
    (b"Rar!", f"is a RAR archive: {_UNPACK}"),
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG", _PICTURE),
)


def opening_sentence(path: Path, opening: bytes) -> str | None:
    """What a file is by its first `OPENING` bytes and its name, if it is one of these."""
    plain = opening.lstrip(b"\xef\xbb\xbf \t\r\n")
    for start, sentence in _OPENINGS:
        if plain.startswith(start):
            return f"{path} {sentence}"
    if plain[:200].lower().startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return (
            f"{path} is a web page, not a checkpoint: open the link in a browser, and take the file that its "
            "download button gives."
        )
    if opening[_TAR_PLACE : _TAR_PLACE + len(_TAR_MARK)] == _TAR_MARK:
        return f"{path} is a tar archive: {_UNPACK}"
    if opening.startswith(_ONNX_STARTS) or path.suffix == ".onnx":
        return f"{path} is an ONNX file, a program with its weights: look for the same model as {WANTED}."
    if opening[4:8] == b"TFL3":
        return f"{path} is a TensorFlow Lite file: look for the same model as {WANTED}."
    if path.suffix == ".json" or (plain.startswith(b"{") and b'"weight_map"' in opening):
        return _json_sentence(path)
    return None


def archive_sentence(path: Path, names: Sequence[str]) -> str | None:
    """What a zip archive is by the names in it; None: a checkpoint of PyTorch."""
    inside = {name.partition("/")[2] for name in names}
    if "constants.pkl" in inside and any(name.startswith("code/") for name in inside):
        return (
            f"{path} is a TorchScript program, which runs code of its own: look for the checkpoint that "
            f"it was made from ({WANTED})."
        )
    if any(
        n.endswith(("serialized_exported_program.json", "models/model.json", "archive_format")) for n in names
    ):
        return (
            f"{path} is a program that torch.export wrote (.pt2), not weights: look for the checkpoint "
            f"that it was made from ({WANTED})."
        )
    if sum(name.endswith("/data.pkl") for name in names) == 1:
        return None
    if names and all(name.endswith(".npy") for name in names):
        return f"{path} holds arrays of NumPy (.npz): look for the same model as {WANTED}."
    models = [name for name in names if name.endswith(SUFFIXES)]
    found = f" ({', '.join(models[:3])})" if models else ""
    return f"{path} is a zip archive, but no PyTorch checkpoint: {_UNPACK.rstrip('.')}{found}."


def folder_sentence(path: Path) -> str | None:
    """What a folder is, if it is one of these."""
    if (path / "Manifest.json").is_file() and (path / "Data").is_dir():
        return (
            f"{path} is a Core ML package already: look for the checkpoint that it was made from ({WANTED})."
        )
    if (path / "saved_model.pb").is_file():
        return f"{path} is a model of TensorFlow: look for the same model as {WANTED}."
    return None


def _json_sentence(path: Path) -> str:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        files = sorted(set(values["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return f"{path} is a text file with settings, not a checkpoint: name the file with the weights."
    return (
        f"{path} is the list of a model in {len(files)} file{'s' if len(files) != 1 else ''} such as "
        f"{files[0]}: "
        "models so large are not for enlarging photos here; take one of a single file."
        if len(files) > 1
        else f"{path} is the list of the weights in {files[0]}: name that file."
    )
