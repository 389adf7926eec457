"""EXIF is edited, not re-written; Pillow's parser is the judge of the result."""

from __future__ import annotations

import dataclasses
import struct

import pytest

from desktop.imaging.metadata import exif as block
from desktop.imaging.metadata.place import exif_without_place
from tests.unit.imaging.makers import exif, tags

ORDERS = pytest.mark.parametrize("order", ["<", ">"])


@ORDERS
@pytest.mark.parametrize("value", range(1, 9))
def test_orientation_is_found(order: str, value: int) -> None:
    assert block.orientation(exif(value, order=order)) == value
    assert block.orientation(b"Exif\0\0" + exif(value, order=order)) == value


@pytest.mark.parametrize("data", [None, b"", b"II*\0", b"junk", exif(), exif(0), exif(9), exif(6)[:20]])
def test_no_orientation(data: bytes | None) -> None:
    assert block.orientation(data) is None


@ORDERS
def test_cleaning_takes_orientation_and_nothing_else(order: str) -> None:
    before, after = tags(exif(6, order=order)), tags(block.cleaned(exif(6, order=order)))
    assert before.pop(0x0112) == 6
    pointers = (0x8769, 0x8825)
    assert {k: v for k, v in after.items() if k not in pointers} == {
        k: v for k, v in before.items() if k not in pointers
    }
    assert after[0x927C] == b"note of the maker"


@ORDERS
def test_no_value_moves(order: str) -> None:
    """Makers' notes point into the block by distance from its beginning."""
    original = exif(6, order=order)
    cleaned = block.cleaned(original)
    assert cleaned is not None
    assert cleaned.index(b"note of the maker") == original.index(b"note of the maker")


@ORDERS
def test_the_thumbnail_goes(order: str) -> None:
    original = exif(6, thumbnail=b"\xff\xd8SMALLPICTURE\xff\xd9", order=order)
    assert b"SMALLPICTURE" in original
    cleaned = block.cleaned(original)
    assert cleaned is not None and b"SMALLPICTURE" not in cleaned
    assert tags(cleaned)[0x9003] == "2020:01:02 03:04:05"
    assert block.Block.parse(cleaned).to_bytes() == cleaned  # nothing hangs behind IFD0 any more


@ORDERS
def test_finishing_names_the_new_size_and_the_software(order: str) -> None:
    finished = block.finished(block.cleaned(exif(order=order)), (70_000, 120), "Vernier 0.1.0", (300, 72.5))
    found = tags(finished)
    assert (found[0xA002], found[0xA003]) == (70_000, 120)
    assert found[0x0131] == "Vernier 0.1.0"
    assert (found[0x011A], found[0x011B], found[0x0128]) == (300, 72.5, 2)
    assert block.resolution(finished) == (300, 72.5)
    assert found[2] == (48.0, 8.0, 7.5)


def test_size_in_the_main_directory_is_corrected_too() -> None:
    data = block.Block.parse(None).with_short(0x0100, 40).with_short(0x0101, 30).to_bytes()
    found = tags(block.finished(data, (160, 120)))
    assert (found[0x0100], found[0x0101]) == (160, 120)


def test_nothing_in_nothing_out() -> None:
    assert block.finished(None, (4, 4)) is None
    assert block.cleaned(block.Block.parse(None).with_short(0x0112, 6).to_bytes()) is None


def test_a_block_of_one_tag() -> None:
    assert tags(block.finished(None, (4, 4), "Vernier")) == {0x0131: "Vernier"}


def test_blocks_do_not_grow_with_every_round() -> None:
    data = block.finished(block.cleaned(exif(6)), (4, 4), "Vernier")
    assert data is not None
    sizes = []
    for _ in range(5):
        data = block.finished(block.cleaned(data), (4, 4), "Vernier")
        assert data is not None
        sizes.append(len(data))
    assert sizes[-1] - sizes[0] <= 4 * len("Vernier ")


@pytest.mark.parametrize(
    "data", [b"junk", b"II*\0", b"II*\0\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff", b"MM\0*\0\0\0\4"]
)
def test_damaged_blocks(data: bytes) -> None:
    with pytest.raises(ValueError, match="EXIF"):
        block.cleaned(data)
    assert block.orientation(data) is None and block.resolution(data) is None


def test_no_cut_or_flip_of_a_block_breaks_more_than_a_value_error() -> None:
    whole = exif(6, thumbnail=b"T" * 50)
    for end in range(len(whole)):
        _survives(whole[:end])
    for at in range(len(whole)):
        for value in (0, 0x7F, 0xFF):
            _survives(whole[:at] + bytes([value]) + whole[at + 1 :])


@ORDERS
@pytest.mark.parametrize("damage", [(99, 1, 0), (5, 1, 100_000), (2, 2**31, 8), (3, 0, 0)])
def test_entries_that_point_nowhere_go(order: str, damage: tuple[int, int, int]) -> None:
    kind, count, value = damage
    entry = block.Entry(0x9C9B, kind, count, struct.pack(order + "I", value))
    whole = block.Block.parse(exif(order=order))
    data = dataclasses.replace(whole, entries=(*whole.entries, entry)).to_bytes()
    assert block.Block.parse(data).find(0x9C9B) is not None
    cleaned = block.cleaned(data)
    assert block.Block.parse(cleaned).find(0x9C9B) is None
    assert tags(cleaned)[0x010F] == "Camera Works"


def _survives(data: bytes) -> None:
    try:
        block.finished(block.cleaned(data), (100, 100), "Vernier", (300, 300))
    except ValueError as error:
        assert not isinstance(error, struct.error)


def test_text_of_exif_3_stays() -> None:
    """Also where only what entries use is kept, as without the place."""
    artist = "Zażółć Gęślą".encode() + b"\0"
    data = block.Block.parse(exif()).with_value(0x013B, 129, len(artist), artist).to_bytes()
    for kept in (block.cleaned(data), exif_without_place(data)):
        entry = block.Block.parse(kept).find(0x013B)
        assert entry is not None and kept is not None
        start = int.from_bytes(entry.value, "little")
        assert kept[start : start + entry.size] == artist
