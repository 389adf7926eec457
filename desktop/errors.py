"""The errors that a person sees, as one small tree.

Every message is a sentence that says what happened and what to do. The technical cause travels as
`__cause__` (raise ... from ...) and belongs in the log, not on the screen.
"""


class VernierError(Exception):
    """Something failed in a way that its message explains to the person at the screen."""


class UnreadableImage(VernierError):
    """A file that is not an image, is broken, or is of a kind that Vernier does not read."""


class DamagedImage(UnreadableImage):
    """An image of which a part is missing or wrong, and which can be opened all the same."""

    problem: str
    """A sentence that says what is missing, as far as is known."""

    def __init__(self, message: str, problem: str = "") -> None:
        super().__init__(message)
        self.problem = problem


class TooLarge(VernierError):
    """An image or a result that does not fit the memory, the format or the disk."""


class CannotWrite(VernierError):
    """A result could not be written, or did not read back as it was written."""


class BadStudent(VernierError):
    """A student package that is missing, incomplete, changed or too new."""


class RenderFailed(VernierError):
    """The network or the process that runs it failed."""


class Cancelled(VernierError):
    """The person asked to stop."""
