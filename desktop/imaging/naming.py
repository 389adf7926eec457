"""Names of files: in messages, of results, with numbers, and short enough for the disk."""

from __future__ import annotations

import os
import re
import string
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.imaging.photo import Format
from desktop.user_text import UserText

SUFFIXES: dict[Format, str] = {
    "jpeg": ".jpg",
    "png": ".png",
    "webp": ".webp",
    "tiff": ".tif",
    "avif": ".avif",
    "heic": ".heic",
}

MAX_NAME_BYTES = 255
"""The limit of APFS, HFS+, ext4 and SMB for one name."""

TEMPLATE = "{name}-{size}"
FIELDS = ("name", "size", "width", "height", "realism", "model")
"""Fields that a template for names can contain, in braces."""
FORMER_FIELDS = ("student",)
"""Accepted too, so that templates written for earlier versions still work: now `model`."""

_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of the text around them."""
_LONGEST_SUFFIX = 16
_ZERO_WIDTH_JOINER = "\u200d"


def label(path: Path) -> str:
    """The file's name for messages: without line breaks and undecodable bytes."""
    name = path.name or str(path)
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)


def without_controls(text: str) -> str:
    """A text with names in it, for a terminal or a window: nothing that would command it, or turn the text.

    Undecodable bytes of names stay, so that a pipe gets the bytes that they are.
    """
    return "".join(
        "\ufffd" if letter in _TURNS or unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
        for letter in text
    )


def template_problem(template: str) -> str | None:
    """What is wrong with a template for names, as a message; None: nothing."""
    known = ", ".join(f"{{{field}}}" for field in FIELDS)
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        return UserText("The name has an unmatched brace. Available fields: {known}.", known=known)
    for _, field, spec, conversion in parts:
        if field is not None and (field not in FIELDS + FORMER_FIELDS or spec or conversion):
            return UserText(
                "{{{field}}} is not a known field. Available fields: {known}.", field=field, known=known
            )
    if "/" in template or not template.strip(" ."):
        return UserText("A name cannot be empty or contain a slash.")
    return None


def result_path(
    source: Path,
    folder: Path | None,
    format: Format,
    scale_label: str,
    template: str = TEMPLATE,
    fields: Mapping[str, str] | None = None,
) -> Path:
    """Where the enlargement of `source` belongs: "photo-4x.png" beside it, or in `folder`.

    The name is free of collisions only once `write` has numbered it. `scale_label` is such as "4x"; `fields`
    has the values of the other fields that the template, a sound one, has in braces. Only the photo's own
    name is shortened if there is not enough room.
    """
    values = {"size": scale_label, **{key: value.replace("/", "-") for key, value in (fields or {}).items()}}
    suffix = SUFFIXES[format]
    rest = template.format(name="", **values) + suffix
    stem, _ = _split(source.name)
    times = max(1, template.count("{name}"))
    stem = _shortened(stem, (MAX_NAME_BYTES - len(os.fsencode(rest))) // times)
    return (folder or source.parent) / (template.format(name=stem, **values) + suffix)


def numbered(path: Path, limit: int = MAX_NAME_BYTES) -> Iterator[Path]:
    """`path`, then "name 2.png", "name 3.png" and so on, each at most `limit` bytes long."""
    stem, suffix = _split(path.name)
    yield path.with_name(_shortened(stem, limit - len(os.fsencode(suffix))) + suffix)
    number = 2
    while True:
        tail = f" {number}{suffix}"
        yield path.with_name(_shortened(stem, limit - len(os.fsencode(tail))) + tail)
        number += 1


def folded(name: str) -> str:
    """A key that is equal for names that a Mac's disk may treat as the same.

    APFS and HFS+ ignore case and Unicode normalisation by default, so "A.png" is "a.png" there.
    """
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def partial_name(name: str, pid: int, attempt: int) -> str:
    """A hidden name for a file that is being written, at most `MAX_NAME_BYTES` long."""
    tail = f".partial-{pid}" + (f"-{attempt}" if attempt else "")
    return "." + _shortened(name, MAX_NAME_BYTES - 1 - len(tail)) + tail


def partial_pid(name: str) -> int | None:
    """The process id in the name of a partial file; None: it is not such a name."""
    match = re.fullmatch(r"\..+\.partial-(\d+)(?:-\d+)?", name, re.DOTALL)
    return int(match[1]) if match else None


def _split(name: str) -> tuple[str, str]:
    """Stem and suffix. Not every dot begins a suffix: "Mr. Smith" and "Harbour 12.30" have none."""
    stem, dot, ending = name.rpartition(".")
    if stem and ending.isalnum() and not ending.isdigit() and len(ending) <= _LONGEST_SUFFIX:
        return stem, dot + ending
    return name, ""


def _shortened(text: str, limit: int) -> str:
    """The longest beginning of `text` within `limit` bytes that does not end inside a character."""
    if len(os.fsencode(text)) <= limit:
        return text
    end = len(text)
    while end > 1 and (len(os.fsencode(text[:end])) > limit or _joins(text, end)):
        end -= 1
    return text[:end].rstrip(" .") or text[:end]


def _joins(text: str, end: int) -> bool:
    """Whether the code points before and after `end` belong to one visible character."""
    if end >= len(text):
        return False
    after = text[end]
    return (
        unicodedata.combining(after) != 0
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or after == _ZERO_WIDTH_JOINER
        or text[end - 1] == _ZERO_WIDTH_JOINER
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin tones
    )
