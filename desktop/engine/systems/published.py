"""What the published networks have in common: most keep nothing between renders, and correct nothing."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems.system import widest_feather
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class PublishedSystem:
    """A `System`, but for `render`. Networks that encode or correct something override that method."""

    manifest: Manifest
    keeps_colour = False
    in_pieces = False

    @property
    def feather(self) -> int:
        """See `System.feather`.

        Normalisation and attention give each tile a tone of its own, and deep networks see further than their
        halo, if faintly.
        """
        return widest_feather(self.manifest)

    @property
    def needs_whole(self) -> bool:
        """See `System.needs_whole`."""
        return False

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`."""
        return None

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`."""
        return None

    def builds_on(self, controls: Controls) -> Controls | None:
        """See `System.builds_on`."""
        return None

    def encode(
        self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True
    ) -> Features | None:
        """See `System.encode`."""
        return None

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""
