"""Damaged copies of bytes, the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator


def mutants(good: bytes, count: int, seed: str) -> Iterator[bytes]:
    """`count` damaged copies: bits turned, bytes exchanged, parts lost, doubled, emptied or moved."""
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(good)
        for _ in range(chance.choice((1, 1, 2, 8, 40))):
            _damage(data, chance)
        yield bytes(data)


def _damage(data: bytearray, chance: random.Random) -> None:
    if not data:
        return
    # Half of the damage goes to the first bytes, where headers, sizes and tables are.
    place = chance.randrange(min(len(data), 200) if chance.random() < 0.5 else len(data))
    length = chance.choice((1, 2, 4, 16, 200))
    match chance.randrange(8):
        case 0:
            data[place] ^= 1 << chance.randrange(8)
        case 1:
            data[place] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        case 2:
            data[place : place + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
        case 3:
            del data[place : place + length]
        case 4:
            data[place:place] = data[place : place + length]
        case 5:
            data[place : place + length] = bytes(len(data[place : place + length]))
        case 6:
            other = chance.randrange(len(data))
            data[place : place + length] = data[other : other + length]
        case 7:
            del data[place:]
