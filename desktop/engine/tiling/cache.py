"""A cache of the most recently used values, limited in bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class ByteBoundCache(Generic[K, V]):
    """Least-recently-used cache. A value that is larger than the limit is not kept."""

    def __init__(self, limit: int, size_of: Callable[[V], int]) -> None:
        self._limit, self._size_of = limit, size_of
        self._values: OrderedDict[K, V] = OrderedDict()
        self._bytes = 0

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value of `key`, made where it is not held."""
        if key in self._values:
            return self.find(key)
        value = make()
        self.put(key, value)
        return value

    def find(self, key: K) -> V:
        """The value of a key that is held."""
        self._values.move_to_end(key)
        return self._values[key]

    def put(self, key: K, value: V) -> None:
        """Hold a value, unless one of that key is held."""
        size = self._size_of(value)
        if size <= self._limit and key not in self._values:
            self._values[key] = value
            self._bytes += size
            while self._bytes > self._limit:
                _, oldest = self._values.popitem(last=False)
                self._bytes -= self._size_of(oldest)

    def __contains__(self, key: K) -> bool:
        return key in self._values

    def drop(self, unwanted: Callable[[K], bool]) -> None:
        """Forget every value whose key is unwanted."""
        for key in [key for key in self._values if unwanted(key)]:
            self._bytes -= self._size_of(self._values.pop(key))

    def __len__(self) -> int:
        return len(self._values)
