"""For `pytest -p tests.mac.plugin`: here and in child processes, the project believes to be on a Mac."""

from __future__ import annotations

from tests.mac import believing

believing.start()
