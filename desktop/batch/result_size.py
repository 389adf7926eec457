"""How large a result becomes, and whether the memory suffices for it."""

from __future__ import annotations

from desktop.batch.sizes import Factor, Size, Times
from desktop.errors import TooLarge
from desktop.imaging import limits
from desktop.user_text import Option, UserText


def result_size(
    name: str,
    wanted: Size,
    scale: int,
    width: int,
    height: int,
    *,
    cleaned: bool = False,
    two_passes: bool = False,
) -> tuple[tuple[int, int], tuple[str, ...]]:
    """Width and height of the result for a photo of width x height pixels, and notes on how it is reached.

    `scale` is how many times the student enlarges, `name` stands for the photo in the message of an error.
    `cleaned`: whether the student cleans the photo; `two_passes`: whether it may enlarge it twice. Only the
    notes depend on these.

    Raises:
        TooLarge: this computer has not the memory for it.
    """
    size = wanted.of(width, height)
    if size == (width, height) and scale == 1:
        return size, ()
    if size == (width, height) and cleaned:
        return size, (UserText("The photo has that size already, so it is only cleaned."),)
    if size == (width, height):
        return size, (UserText("The photo has that size already, so it is not enlarged."),)
    is_smaller = size[0] <= width and size[1] <= height
    if is_smaller and cleaned:
        return size, (UserText("The photo is larger than that, so it is cleaned and reduced."),)
    if is_smaller:
        return size, (UserText("The photo is larger than that, so it is only reduced."),)
    if size[0] <= width * scale and size[1] <= height * scale:
        return size, ()
    _check_memory(name, *size)
    reach = scale**2 if two_passes else scale
    if size[0] <= width * reach and size[1] <= height * reach:
        return size, ()
    note = UserText(
        "{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is "
        "only resampled, which adds no detail.",
        width=size[0],
        height=size[1],
        scale=reach,
    )
    if reach > scale or scale == 1:
        return size, (note,)
    hint = UserText(
        "With {passes} it is sharper, but takes much longer.",
        passes=Option("--two-passes", "Enlarge in two passes"),
    )
    return size, (note, hint)


def is_large(wanted: Size, width: int, height: int) -> bool:
    """Whether a photo of width x height pixels is at least as large as asked. For a factor none ever is."""
    size = wanted.of(width, height)
    return not isinstance(wanted, Factor | Times) and size[0] <= width and size[1] <= height


def needs_student(size: tuple[int, int], scale: int, width: int, height: int, *, cleaned: bool) -> bool:
    """Whether a result of this size is made by the student: if it is larger than the photo, or `cleaned`.

    A student of scale 1 also makes results of the size of the photo.
    """
    return cleaned or size[0] > width or size[1] > height or (scale == 1 and size == (width, height))


def is_only_cleaned(size: tuple[int, int], scale: int, width: int, height: int, *, cleaned: bool) -> bool:
    """Whether the student makes a result of this size for the sake of cleanup alone; see `needs_student`."""
    return cleaned and not needs_student(size, scale, width, height, cleaned=False)


def _check_memory(name: str, width: int, height: int) -> None:
    needed = limits.result_memory(width, height)
    memory = limits.physical_memory()
    if needed > memory * limits.MEMORY_SHARE:
        raise TooLarge(
            UserText(
                "{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of "
                "memory; this computer has {memory:,.0f} GB. Ask for a smaller size.",
                name=name,
                width=width,
                height=height,
                needed=needed / 1e9,
                memory=memory / 1e9,
            )
        )
