"""Finds the system of a checkpoint."""

from __future__ import annotations

from converters.checkpoints import (
    compact,
    esrgan,
    oftsr,
    realplksr,
    res_shift,
    span,
    span_student,
    tadsr,
    vernier,
)
from converters.checkpoints.contents import Contents
from converters.checkpoints.foreign_files import SUFFIXES
from converters.checkpoints.foreign_networks import foreign_sentence
from converters.checkpoints.loader import Loader, MatchScore
from converters.errors import BadCheckpoint
from desktop.student.manifest import SystemName

LOADERS: tuple[Loader, ...] = (
    vernier,
    span_student,
    oftsr,
    res_shift,
    tadsr,
    esrgan.LOADER,
    compact.LOADER,
    span.LOADER,
    realplksr.LOADER,
)
TRAPPED: tuple[SystemName, ...] = ("tad-sr", "tadsr")
NAME_TRAP = "TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems."


def detect(contents: Contents, system: SystemName | None = None) -> Loader:
    """The loader for the contents of a checkpoint, or that of the named system.

    Raises:
        BadCheckpoint: it fits no known system, or not the named one; the message says what it is, or which
            system is most similar.
    """
    scores = {loader.SYSTEM: (loader, loader.match_score(contents)) for loader in LOADERS}
    best = max(scores.values(), key=lambda pair: pair[1].score)
    loader, match_score = best if system is None else scores[system]
    if match_score.score == 1:
        return loader
    if system is not None:
        other = f": it is one of {best[0].TITLE}" if best[1].score == 1 else ""
        reason = match_score.reason or f"nothing in it has the names of its weights{other}"
        raise BadCheckpoint(f"{contents.path} is no checkpoint of {loader.TITLE}: {reason}.")
    if match_score.score == 0 and (sentence := foreign_sentence(contents)):
        raise BadCheckpoint(sentence)
    raise BadCheckpoint(_unknown(contents, loader if match_score.score else None, match_score))


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
    if nearest is None and contents.kind == "folder" and (files := _checkpoints(contents)):
        return f"{contents.path} holds {len(files)} checkpoints: name one of them, such as {files[0]}."
    found = f"{contents.path} is of no system known here: {contents.summary()}."
    if nearest is None:
        titles = "; ".join(loader.TITLE for loader in LOADERS)
        return f"{found} Known are {titles}. {NAME_TRAP}"
    trap = f" {NAME_TRAP}" if nearest.SYSTEM in TRAPPED else ""
    return f"{found} It resembles a checkpoint of {nearest.TITLE}, but {match_score.reason}.{trap}"


def _checkpoints(contents: Contents) -> list[str]:
    return sorted(entry.name for entry in contents.path.iterdir() if entry.suffix in SUFFIXES)
