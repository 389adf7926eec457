"""Reads the values of options; each function raises an `ArgumentTypeError` with a sentence."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import Literal

from desktop.batch import Box, Factor, LongSide, PrintSize
from desktop.batch.sizes import MOST_TIMES, PaperUnit
from desktop.imaging.crop import Aspect, Crop
from desktop.imaging.naming import template_problem

AUTO: Literal["auto"] = "auto"
MOST_PIXELS = 1_000_000
MOST_PPI = 10_000
USUAL_PPI = 300

_SYNONYMS = {"jpg": "jpeg", "tif": "tiff"}
"""Suffixes that people write for a format."""

_MILLIMETRES = 10
"""Of a centimetre."""


def number(kind: type[int] | type[float], least: float, most: float) -> Callable[[str], int | float]:
    """A function that reads a number from `least` to `most`."""

    def parse(text: str) -> int | float:
        try:
            value = kind(text)
        except ValueError:
            value = kind(least) - 1
        if not least <= value <= most:
            what = "a whole number" if kind is int else "a number"
            is_percent = most == 1 and 2 <= value <= 100
            hint = f" (the window's {text} is {value / 100:g} here)" if is_percent else ""
            raise argparse.ArgumentTypeError(f"'{text}' is not {what} from {least} to {most}{hint}")
        return value

    return parse


def cleanup(text: str) -> float | Literal["auto"]:
    """A number from 0 to 1, or the word auto."""
    try:
        return AUTO if text == AUTO else number(float, 0, 1)(text)
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(f"{error} or {AUTO}") from error


def factor(text: str) -> Factor:
    """How many times larger."""
    return Factor(int(number(int, 1, MOST_TIMES)(text)))


def long_side(text: str) -> LongSide:
    """The longer side in pixels."""
    return LongSide(int(number(int, 1, MOST_PIXELS)(text)))


def box(text: str) -> Box:
    """A width and a height in pixels."""
    match = re.fullmatch(r"(\d+)[x×](\d+)", text, re.ASCII | re.IGNORECASE)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a width and a height, such as 1920x1080")
    width, height = (long_side(side).pixels for side in match.groups())
    return Box(width, height)


def crop(text: str) -> Crop | Aspect:
    """A part of a photo in pixels, or the ratio of its sides."""
    pixels = re.fullmatch(r"(\d+)[x×](\d+)\+(\d+)\+(\d+)", text, re.ASCII | re.IGNORECASE)
    if pixels is not None:
        width, height = (long_side(side).pixels for side in pixels.groups()[:2])
        left, top = (int(number(int, 0, MOST_PIXELS)(side)) for side in pixels.groups()[2:])
        return Crop(left, top, width, height)
    ratio = re.fullmatch(r"(\d+):(\d+)", text, re.ASCII)
    if ratio is not None:
        return Aspect(*(long_side(side).pixels for side in ratio.groups()))
    raise argparse.ArgumentTypeError(
        f"'{text}' is not a part of a photo, such as 1200x800+100+50, or a ratio, such as 3:2"
    )


def paper(text: str) -> PrintSize:
    """A width and a height of paper; its pixels per inch are the usual ones."""
    side = r"(\d+(?:[.,]\d+)?)"
    match = re.fullmatch(
        rf"{side}\s*[x×]\s*{side}\s*(cm|mm|in|inch|inches|\")", text, re.ASCII | re.IGNORECASE
    )
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size of paper, such as 20x30cm or 8x10in")
    width, height = (float(each.replace(",", ".")) for each in match.groups()[:2])
    written = match[3].lower()
    unit: PaperUnit = "cm" if written in ("cm", "mm") else "in"
    if written == "mm":
        width, height = width / _MILLIMETRES, height / _MILLIMETRES
    if not width or not height:
        raise argparse.ArgumentTypeError(f"'{text}' has a side of no length")
    return PrintSize(width, height, unit, USUAL_PPI)


def file_format(text: str) -> str:
    """The name of a format, also for its other suffix; other words are returned as they are."""
    return _SYNONYMS.get(text, text)


def template(text: str) -> str:
    """A template for names."""
    problem = template_problem(text)
    if problem is not None:
        raise argparse.ArgumentTypeError(problem)
    return text
