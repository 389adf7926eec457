"""Standard output and error that no name, closed pipe or full disk can turn into a failure of the batch."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO, cast

_STDERR = 2


class SafeStream:
    """Writes to a text stream; what it can not show is escaped. After an error it writes nothing any more."""

    def __init__(self, stream: TextIO | None) -> None:
        """`stream` is None if it was closed before the program started."""
        self._stream = stream
        self.problem: OSError | ValueError | None = None
        """The first error. A reader that went away, as `head` does, is none."""

    def write(self, text: str) -> int:
        """Write and return the length, whatever happens."""
        if self._stream is not None:
            try:
                try:
                    self._stream.write(text)
                except UnicodeEncodeError:
                    self._stream.write(self._shown(text))
            except (OSError, ValueError) as error:
                self._give_up(error)
        return len(text)

    def flush(self) -> None:
        """Flush, whatever happens."""
        if self._stream is not None:
            try:
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._give_up(error)

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        try:
            return self._stream is not None and self._stream.isatty()
        except ValueError:  # it is closed
            return False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _shown(self, text: str) -> str:
        """The text with escapes for letters that the encoding of the stream lacks."""
        assert self._stream is not None
        encoding, errors = self._stream.encoding or "ascii", self._stream.errors or "strict"

        def shown(letter: str) -> str:
            try:
                letter.encode(encoding, errors)
            except UnicodeEncodeError:
                return letter.encode("ascii", "backslashreplace").decode("ascii")
            return letter

        return "".join(map(shown, text))

    def _give_up(self, error: OSError | ValueError) -> None:
        if not isinstance(error, BrokenPipeError):
            self.problem = error
        stream, self._stream = self._stream, None
        with suppress(OSError, ValueError, AttributeError):
            # What is still in the buffer goes nowhere, or Python would complain when it ends.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, cast(TextIO, stream).fileno())
            os.close(nowhere)


@contextmanager
def safe_output() -> Iterator[SafeStream]:
    """Put safe streams in the place of standard output and error; gives that of standard output."""
    before = sys.stdout, sys.stderr
    with _own_standard_error() as stderr:
        out, err = SafeStream(sys.stdout), SafeStream(stderr)
        sys.stdout, sys.stderr = cast(TextIO, out), cast(TextIO, err)
        try:
            yield out
        finally:
            out.flush()
            err.flush()
            sys.stdout, sys.stderr = before


@contextmanager
def _own_standard_error() -> Iterator[TextIO | None]:
    """Standard error by a descriptor of its own.

    While a photo is read, descriptor 2 is turned aside, to keep libraries quiet. In a batch that happens
    in another thread, while the program has something to say.
    """
    stream = sys.stderr
    try:
        own = os.dup(_STDERR) if stream is not None and stream.fileno() == _STDERR else None
    except (OSError, ValueError):  # it is closed, or no file
        own = None
    if own is None:
        yield stream
        return
    with os.fdopen(own, "w", buffering=1, encoding=stream.encoding, errors=stream.errors) as apart:
        yield apart


def lost_output(out: SafeStream) -> str | None:
    """What to say if standard output took not everything; None: it did, or nobody reads it any more."""
    out.flush()
    if out.problem is None:
        return None
    code = getattr(out.problem, "errno", None)
    reason = os.strerror(code) if isinstance(code, int) else "it is closed"
    advice = "Make room there" if code in (errno.ENOSPC, errno.EDQUOT) else "Choose another place for it"
    return f"Standard output could not be written ({reason}). The results are complete. {advice}."
