"""Decides where the results go: a folder, one file, or standard output; and finds contradictions."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.batch import Factor, PrintSize
from desktop.cli.values import MOST_PIXELS
from desktop.existence import exists, is_folder
from desktop.imaging import Format, kinds
from desktop.imaging.crop import Crop
from desktop.imaging.naming import SUFFIXES
from desktop.imaging.photo import FORMATS, TITLES

STREAM = "-"
"""Standard input as a path, standard output as the output."""

_FORMAT_OF: dict[str, Format] = {
    **{suffix: format for format, suffix in SUFFIXES.items()},
    ".jpeg": "jpeg",
    ".jpe": "jpeg",
    ".tiff": "tiff",
}
_WITH_QUALITY = ("jpeg", "webp", "avif", "heic", "same")


class Contradiction(Exception):
    """Options that do not go together; the message says which, and what to do."""


@dataclass(frozen=True)
class Places:
    """Where the photos come from and where the results go."""

    folder: Path | None = None
    """The folder of the results; None: beside each photo."""
    file: Path | None = None
    """The file of the only result."""
    format: Format | None = None
    """That of `file`."""
    from_stream: bool = False
    to_stream: bool = False


def places(parsed: argparse.Namespace) -> Places:
    """The places that the options name.

    Raises:
        Contradiction: the options do not go together.
    """
    from_stream = Path(STREAM) in parsed.paths
    if from_stream and len(parsed.paths) > 1:
        raise Contradiction("'-' stands for one photo on standard input; name no other paths beside it")
    for option, given in (("--resume", parsed.resume), ("--keep-dates", parsed.keep_dates)):
        if from_stream and given:
            raise Contradiction(f"{option} needs a file; the photo comes from standard input. Leave it out")
    output = parsed.output
    if output == STREAM or (output is None and from_stream):
        return _stream(parsed, from_stream)
    if output is None:
        return Places()
    path = Path(output)
    if is_folder(path):
        return Places(folder=path, from_stream=from_stream)
    if not exists(path) and (output.endswith(os.sep) or path.suffix.lower() not in kinds.SUFFIXES):
        return Places(folder=path, from_stream=from_stream)
    return _file(parsed, path, from_stream)


def check(parsed: argparse.Namespace, places: Places) -> None:
    """Find contradictions between the other options.

    Raises:
        Contradiction: there is one.
    """
    format = places.format or parsed.format
    size = parsed.size
    if format not in (*FORMATS, "same"):
        raise Contradiction("HEIC is written on a Mac only, by macOS. Choose another format")
    if parsed.quality is not None and parsed.lossless:
        raise Contradiction("a picture without loss has no quality. Leave out --quality or --lossless")
    if parsed.quality is not None and format not in _WITH_QUALITY:
        raise Contradiction(_unfit("--quality", "JPEG, WebP, AVIF and HEIC", format))
    limited: tuple[tuple[str, bool, Format], ...] = (
        ("--lossless", parsed.lossless, "webp"),
        ("--png-compression", parsed.png_compression is not None, "png"),
        ("--tiff-compression", parsed.tiff_compression is not None, "tiff"),
    )
    for option, given, wanted in limited:
        if given and format not in (wanted, "same"):
            raise Contradiction(_unfit(option, TITLES[wanted], format))
    if parsed.only_smaller and (size is None or isinstance(size, Factor)):
        raise Contradiction("--only-smaller needs a size: --long-side, --size or --print-size")
    if isinstance(parsed.crop, Crop) and (len(parsed.paths) > 1 or is_folder(parsed.paths[0])):
        raise Contradiction(
            "--crop in pixels is for one photo, and there may be several. Name one photo, or a ratio "
            "such as 3:2"
        )
    changes = (
        ("--crop", parsed.crop is not None),
        ("--rotate", parsed.rotate != 0),
        ("--flip", parsed.flip is not None),
    )
    for option, given in changes:
        if given and parsed.only_smaller and places.to_stream:
            raise Contradiction(
                f"a photo that --only-smaller leaves alone passes through without {option}. Leave out one "
                "of them"
            )
    if isinstance(size, PrintSize):
        printed = PrintSize(size.width, size.height, size.unit, parsed.dpi or size.ppi)
        if max(printed.of(1, 1)) * max(size.width / size.height, size.height / size.width) > MOST_PIXELS:
            raise Contradiction(f"--print-size at {printed.ppi} dpi is more than {MOST_PIXELS:,} pixels wide")


def _stream(parsed: argparse.Namespace, from_stream: bool) -> Places:
    if len(parsed.paths) > 1 or is_folder(parsed.paths[0]):
        raise Contradiction("standard output takes one picture. Name one photo, or a folder with -o")
    if parsed.json:
        raise Contradiction("the picture and --json would both go to standard output. Leave out --json")
    if parsed.name is not None:
        raise Contradiction("a picture on standard output has no name. Leave out --name")
    return Places(from_stream=from_stream, to_stream=True)


def _file(parsed: argparse.Namespace, path: Path, from_stream: bool) -> Places:
    format = _FORMAT_OF.get(path.suffix.lower())
    if format is None:
        kinds = ", ".join(SUFFIXES.values())
        raise Contradiction(
            f"'{path}' is not a folder, and not the name of a file that Vernier writes ({kinds})"
        )
    if len(parsed.paths) > 1 or is_folder(parsed.paths[0]):
        raise Contradiction(f"'{path}' is one file, and there may be several photos. Name a folder with -o")
    if parsed.format not in ("same", format):
        raise Contradiction(
            f"'{path}' is {TITLES[format]}, and --format asks for {TITLES[parsed.format]}. Leave out one"
        )
    if parsed.name is not None:
        raise Contradiction(f"'{path}' is a name already. Leave out --name, or name a folder with -o")
    return Places(file=path, format=format, from_stream=from_stream)


def _unfit(option: str, wanted: str, format: Format) -> str:
    return f"{option} is for {wanted}, and the result is {TITLES[format]}. Leave it out"
