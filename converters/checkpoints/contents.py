"""What a checkpoint holds, read without its weights and without running anything that it brings along."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor

from converters.checkpoints import ncnn, pytorch_files
from converters.checkpoints.foreign_files import (
    AGAIN,
    OPENING,
    SUFFIXES,
    WANTED,
    folder_sentence,
    opening_sentence,
)
from converters.errors import BadCheckpoint
from desktop.student.package import MANIFEST, sha256_of

Kind = Literal["safetensors file", "PyTorch checkpoint", "old PyTorch checkpoint", "model for ncnn", "folder"]

MOST_PLACES = 200_000
"""Largest number of entries in the dicts and lists of a checkpoint."""
_DEEPEST = 8
_BINARY_DESCRIPTION = (7767517).to_bytes(4, "little")


@dataclass(frozen=True)
class Contents:
    """The structure of a file or folder.

    `tree` holds dicts, lists and tensors without data. It is empty for a folder, whose files are read by the
    system that knows them. `layers`: those of a model for ncnn; empty for others.
    """

    path: Path
    kind: Kind
    tree: Any = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)
    layers: tuple[ncnn.Layer, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it consists of."""
        return (self.path, self.path.with_suffix(ncnn.WEIGHTS)) if self.layers else (self.path,)

    def load(self) -> Any:
        """`tree` with data. Tensors of PyTorch files are memory-mapped, and take memory only when used.

        Raises:
            BadCheckpoint: the data are damaged.
        """
        if self.layers:
            return ncnn.load_tensors(self.path, self.layers)
        try:
            if self.kind == "safetensors file":
                return load_file(self.path)
            return pytorch_files.load(self.path, mapped=self.kind == "PyTorch checkpoint")
        except Exception as error:  # torch and safetensors have no common class for damaged data
            raise BadCheckpoint(f"The weights in {self.path} can not be read: {error}") from error

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Every tensor with its path in the tree, such as `ema.shadow_params.4`.

        Raises:
            BadCheckpoint: there are more entries than any network has.
        """
        for number, (place, value) in enumerate(_walk(self.tree, "", 0)):
            if number > MOST_PLACES:
                raise BadCheckpoint(f"{self.path} {pytorch_files.TOO_LONG}")
            if isinstance(value, Tensor):
                yield place or "a tensor", value

    def summary(self) -> str:
        """A description of what was found, for messages about wrong files."""
        if self.kind == "folder":
            names = sorted(entry.name for entry in self.path.iterdir())
            return f"a folder with {', '.join(names[:6]) or 'nothing'}{' ...' if len(names) > 6 else ''}"
        article = "an" if self.kind[0] in "aeiou" else "a"
        found = list(self.tensors())
        if not found:
            return f"{article} {self.kind} without tensors"
        name, tensor = found[0]
        tops = list(self.tree)[:6] if isinstance(self.tree, dict) else []
        wrapped = bool(tops) and not isinstance(self.tree[tops[0]], Tensor)
        entries = f" ({', '.join(map(str, tops))})" if wrapped else ""
        if len(found) == 1:
            return f"{article} {self.kind}{entries} of one tensor, {name} {list(tensor.shape)}"
        return (
            f"{article} {self.kind}{entries} of {len(found)} tensors, of which the first is {name} "
            f"{list(tensor.shape)}"
        )


def read_contents(path: Path) -> Contents:
    """Read names, shapes and types of a checkpoint. Of a folder with a single checkpoint, read that.

    Raises:
        BadCheckpoint: there is no file, it is damaged, it holds other objects than tensors, or it is no
            checkpoint; the message says what it is, if it is known.
    """
    if path.is_dir():
        return _read_folder(path)
    if not path.is_file():
        raise BadCheckpoint(f"There is no checkpoint at {path}.")
    size = path.stat().st_size
    if size == 0:
        raise BadCheckpoint(f"{path} is empty. {AGAIN}")
    with path.open("rb") as file:
        opening = file.read(OPENING)
    return _read_file(path, size, opening)


def digest_of(paths: tuple[Path, ...]) -> str:
    """The sha256 of one file; of several, the sha256 of the list of their sha256s."""
    digests = [sha256_of(path) for path in paths]
    return digests[0] if len(digests) == 1 else hashlib.sha256("\n".join(digests).encode()).hexdigest()


def _read_file(path: Path, size: int, opening: bytes) -> Contents:
    if opening.startswith(ncnn.MAGIC.encode()):
        return _read_ncnn(path)
    if path.suffix == ncnn.WEIGHTS and path.with_suffix(ncnn.DESCRIPTION).is_file():
        return _read_ncnn(path.with_suffix(ncnn.DESCRIPTION))
    if zipfile.is_zipfile(path):
        return _checked(Contents(path, "PyTorch checkpoint", pytorch_files.read_archive(path, size)), size)
    if opening.startswith(b"PK"):
        raise BadCheckpoint(f"{path} is a PyTorch checkpoint that was cut short ({size:,} bytes). {AGAIN}")
    if opening[8:9] == b"{":
        return _read_safetensors(path, size, opening)
    if opening.startswith(pytorch_files.OLD_MAGIC):
        return _checked(Contents(path, "old PyTorch checkpoint", pytorch_files.read_old(path)), size)
    if opening.startswith(b"\x80"):
        raise BadCheckpoint(
            f"{path} is a pickle, but not one of PyTorch, and is not opened: it could run code."
        )
    if sentence := opening_sentence(path, opening):
        raise BadCheckpoint(sentence)
    if opening.startswith(_BINARY_DESCRIPTION):
        raise BadCheckpoint(
            f"{path} describes a network to ncnn in binary: take its .param file, which is text."
        )
    if path.suffix == ncnn.WEIGHTS and opening[:4] in _ncnn_tags():
        raise BadCheckpoint(
            f"{path} looks like the weights of a model for ncnn: put the .param file of the same name "
            "beside it."
        )
    raise BadCheckpoint(f"{path} is no checkpoint: take one as {WANTED}.")


def _checked(contents: Contents, size: int) -> Contents:
    """Refuse what claims more than a PyTorch file of `size` bytes can hold."""
    for name, tensor in contents.tensors():
        if tensor.numel() * tensor.element_size() > size:
            raise BadCheckpoint(
                f"{contents.path} claims a tensor {name} {list(tensor.shape)} that is larger than the file. "
                f"{AGAIN}"
            )
    return contents


def _ncnn_tags() -> tuple[bytes, ...]:
    return tuple(kind.to_bytes(4, "little") for kind in (ncnn.FLOAT16, ncnn.FLOAT32))


def _read_folder(path: Path) -> Contents:
    if sentence := folder_sentence(path):
        raise BadCheckpoint(sentence)
    if (path / MANIFEST).is_file():
        raise BadCheckpoint(
            f"{path} is a model for Vernier already: install it in the app, or look at it with 'inspect'."
        )
    files = [entry for entry in sorted(path.iterdir()) if entry.is_file() and entry.suffix in SUFFIXES]
    stems = {
        entry.stem if entry.suffix in (ncnn.DESCRIPTION, ncnn.WEIGHTS) else entry.name for entry in files
    }
    folders = any(entry.is_dir() for entry in path.iterdir())
    return read_contents(files[-1]) if len(stems) == 1 and not folders else Contents(path, "folder")


def _read_ncnn(path: Path) -> Contents:
    layers = ncnn.read_layers(path)
    if not path.with_suffix(ncnn.WEIGHTS).is_file():
        raise BadCheckpoint(
            f"{path} describes a network to ncnn: put the .bin file of the same name beside it."
        )
    try:
        shapes = ncnn.shapes_of(layers)
        tree = {name: torch.empty(shape, device="meta") for name, shape in shapes.items()}
    except (ValueError, RuntimeError) as error:
        raise BadCheckpoint(f"{path} is damaged: {error}. {AGAIN}") from error
    return Contents(path, "model for ncnn", tree, layers=layers)


def _read_safetensors(path: Path, size: int, opening: bytes) -> Contents:
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            shapes = {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        header = int.from_bytes(opening[:8], "little")
        raise BadCheckpoint(
            f"{path} is a safetensors file that is damaged or cut short ({size:,} bytes, header of "
            f"{header:,}). {AGAIN}"
        ) from error
    tree = {name: torch.empty(shape, device="meta") for name, shape in shapes.items()}
    return Contents(path, "safetensors file", tree, metadata)


def _walk(tree: Any, place: str, depth: int) -> Iterator[tuple[str, Any]]:
    """All values in dicts and lists, and these themselves, with their paths."""
    yield place, tree
    if depth < _DEEPEST and isinstance(tree, dict | list | tuple):
        inside = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for name, value in inside:
            yield from _walk(value, f"{place}.{name}" if place else str(name), depth + 1)
