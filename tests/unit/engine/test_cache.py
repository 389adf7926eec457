"""The byte-bound cache."""

from __future__ import annotations

from desktop.engine.tiling.cache import ByteBoundCache


def never() -> bytes:
    raise AssertionError("it should have been held")


def test_the_least_recently_used_value_goes_first() -> None:
    cache: ByteBoundCache[str, bytes] = ByteBoundCache(10, len)
    cache.get("a", lambda: b"1234")
    cache.get("b", lambda: b"1234")
    cache.get("a", never)
    cache.get("c", lambda: b"1234")
    assert cache.get("a", never) == b"1234"
    assert cache.get("b", lambda: b"new") == b"new"


def test_a_value_beyond_the_limit_is_given_but_not_held() -> None:
    cache: ByteBoundCache[str, bytes] = ByteBoundCache(3, len)
    assert cache.get("a", lambda: b"1234") == b"1234"
    assert len(cache) == 0


def test_dropping_makes_room() -> None:
    cache: ByteBoundCache[tuple[int, int], bytes] = ByteBoundCache(8, len)
    cache.get((1, 0), lambda: b"1234")
    cache.get((2, 0), lambda: b"1234")
    cache.drop(lambda key: key[0] == 1)
    cache.get((3, 0), lambda: b"1234")
    assert cache.get((2, 0), never) == b"1234"


def test_a_value_that_was_held_while_it_was_made_counts_once() -> None:
    cache: ByteBoundCache[str, bytes] = ByteBoundCache(9, len)

    def make() -> bytes:
        cache.put("a", b"1234")  # by what interrupted it
        return b"1234"

    cache.get("a", make)
    cache.get("b", lambda: b"1234")
    assert "a" in cache and "b" in cache
