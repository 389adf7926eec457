"""Reads the structure of a checkpoint without its weights, and without executing code from it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor

from converters.errors import BadCheckpoint
from desktop.student.package import sha256_of

Kind = Literal["safetensors file", "PyTorch checkpoint", "folder"]

MOST_PICKLE_BYTES = 64 << 20
"""Largest size of the list of tensors in a PyTorch file. Real ones are smaller than one megabyte."""
_DEEPEST = 8
_REFUSED = re.compile(r"GLOBAL ([\w.]+)")


@dataclass(frozen=True)
class Contents:
    """The structure of a file or folder.

    `tree` holds dicts, lists and tensors without data. It is empty for a folder, whose files are read by the
    system that knows them.
    """

    path: Path
    kind: Kind
    tree: Any = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)

    def load(self) -> Any:
        """`tree` with data. Tensors of PyTorch files are memory-mapped, and take memory only when used.

        Raises:
            BadCheckpoint: the data are damaged.
        """
        try:
            if self.kind == "safetensors file":
                return load_file(self.path)
            return torch.load(self.path, map_location="cpu", weights_only=True, mmap=True)
        except Exception as error:  # torch and safetensors have no common class for damaged data
            raise BadCheckpoint(f"The weights in {self.path} can not be read: {error}") from error

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Every tensor with its path in the tree, such as `ema.shadow_params.4`."""
        yield from _walk(self.tree, "", 0)

    def summary(self) -> str:
        """A description of what was found, for messages about wrong files."""
        if self.kind == "folder":
            names = sorted(entry.name for entry in self.path.iterdir())
            return f"a folder with {', '.join(names[:6]) or 'nothing'}{' ...' if len(names) > 6 else ''}"
        found = list(self.tensors())
        if not found:
            return f"a {self.kind} without tensors"
        name, tensor = found[0]
        tops = list(self.tree)[:6] if isinstance(self.tree, dict) else []
        entries = f" ({', '.join(map(str, tops))})" if tops and "." not in str(tops[0]) else ""
        return (
            f"a {self.kind}{entries} of {len(found)} tensors, of which the first is {name} "
            f"{list(tensor.shape)}"
        )


def read_contents(path: Path) -> Contents:
    """Read names, shapes and types of a checkpoint.

    Raises:
        BadCheckpoint: there is no file, it is damaged, or it holds other objects than tensors.
    """
    if path.is_dir():
        return Contents(path, "folder")
    if not path.is_file():
        raise BadCheckpoint(f"There is no checkpoint at {path}.")
    size = path.stat().st_size
    if size == 0:
        raise BadCheckpoint(f"{path} is empty. Download it again.")
    with path.open("rb") as file:
        opening = file.read(16)
    if zipfile.is_zipfile(path):
        return _read_torch(path, size)
    if opening.startswith(b"PK"):
        raise BadCheckpoint(f"{path} is a PyTorch checkpoint that was cut short ({size:,} bytes). {AGAIN}")
    if opening[8:9] == b"{":
        return _read_safetensors(path, size, opening)
    if opening.startswith(b"\x80"):
        raise BadCheckpoint(
            f"{path} is a pickle and not opened: it could run code. If it is a checkpoint from before "
            "PyTorch 1.6, load it there and save it again with torch.save."
        )
    raise BadCheckpoint(f"{path} is no checkpoint: neither a safetensors file nor one of PyTorch.")


AGAIN = "Download it again."


def digest_of(paths: tuple[Path, ...]) -> str:
    """The sha256 of one file; of several, the sha256 of the list of their sha256s."""
    digests = [sha256_of(path) for path in paths]
    if len(digests) == 1:
        return digests[0]
    import hashlib

    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


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


def _read_torch(path: Path, size: int) -> Contents:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (OSError, zipfile.BadZipFile) as error:
        raise BadCheckpoint(f"{path} is a damaged archive. {AGAIN}") from error
    pickles = [entry for entry in entries if entry.filename.endswith("/data.pkl")]
    if len(pickles) != 1:
        raise BadCheckpoint(f"{path} is a zip archive, but no PyTorch checkpoint. Name the file inside it.")
    # PyTorch writes uncompressed archives. A compressed one could expand to fill the memory.
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise BadCheckpoint(f"{path} is a compressed archive, which PyTorch does not write. {AGAIN}")
    if pickles[0].file_size > MOST_PICKLE_BYTES or sum(entry.file_size for entry in entries) > size:
        raise BadCheckpoint(f"{path} claims to hold more than its {size:,} bytes. {AGAIN}")
    try:
        tree = torch.load(path, map_location="meta", weights_only=True)
    except Exception as error:  # pickle, zip and torch errors have no common base class
        refused = _REFUSED.search(str(error))
        if refused:
            raise BadCheckpoint(
                f"{path} holds more than tensors ({refused[1]}) and is not opened: it could run code."
            ) from error
        raise BadCheckpoint(f"{path} is a damaged PyTorch checkpoint. {AGAIN}") from error
    contents = Contents(path, "PyTorch checkpoint", tree)
    for name, tensor in contents.tensors():
        if tensor.numel() * tensor.element_size() > size:
            raise BadCheckpoint(
                f"{path} claims a tensor {name} {list(tensor.shape)} that is larger than the file. {AGAIN}"
            )
    return contents


def _walk(tree: Any, place: str, depth: int) -> Iterator[tuple[str, Tensor]]:
    if isinstance(tree, Tensor):
        yield place or "a tensor", tree
    elif depth < _DEEPEST and isinstance(tree, dict | list | tuple):
        inside = tree.items() if isinstance(tree, dict) else enumerate(tree)
        for name, value in inside:
            yield from _walk(value, f"{place}.{name}" if place else str(name), depth + 1)
