"""Finds the system of a checkpoint."""

from __future__ import annotations

from converters.checkpoints import oftsr, res_shift, span_student, tadsr, vernier
from converters.checkpoints.contents import Contents
from converters.checkpoints.loader import Loader, MatchScore
from converters.errors import BadCheckpoint
from desktop.student.manifest import SystemName

LOADERS: tuple[Loader, ...] = (vernier, span_student, oftsr, res_shift, tadsr)
NAME_TRAP = "TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems."


def detect(contents: Contents, system: SystemName | None = None) -> Loader:
    """The loader for the contents of a checkpoint, or that of the named system.

    Raises:
        BadCheckpoint: it fits no known system, or not the named one; the message says what was found and
        which
            system is most similar.
    """
    scores = {loader.SYSTEM: (loader, loader.match_score(contents)) for loader in LOADERS}
    if system is not None:
        loader, match_score = scores[system]
        if match_score.score < 1:
            raise BadCheckpoint(_unknown(contents, loader, match_score))
        return loader
    loader, match_score = max(scores.values(), key=lambda pair: pair[1].score)
    if match_score.score < 1:
        raise BadCheckpoint(_unknown(contents, loader if match_score.score else None, match_score))
    return loader


def is_checkpoint(contents: Contents) -> bool:
    """Whether this is a checkpoint of a known system."""
    return any(loader.match_score(contents).score == 1 for loader in LOADERS)


def loader_of(system: str) -> Loader:
    """The loader of a system by its name in the manifest.

    Raises:
        BadCheckpoint: this version does not know the system.
    """
    for loader in LOADERS:
        if system == loader.SYSTEM:
            return loader
    raise BadCheckpoint(f"This version of the converter does not know the system '{system}'.")


def _unknown(contents: Contents, nearest: Loader | None, match_score: MatchScore) -> str:
    found = f"{contents.path} is of no system known here: {contents.summary()}."
    if nearest is None:
        titles = "; ".join(loader.TITLE for loader in LOADERS)
        return f"{found} Known are {titles}. {NAME_TRAP}"
    return f"{found} It resembles a checkpoint of {nearest.TITLE}, but {match_score.reason}. {NAME_TRAP}"
