"""Many files: find them, decide where each result goes, enlarge one after the other, and tell how it went."""

from desktop.batch.journal import Journal
from desktop.batch.outcome import Outcome, Status
from desktop.batch.plan import Item, Plan, make_plan
from desktop.batch.run import Ended, Enlarge, Event, Progressed, Started, run
from desktop.batch.scan import Scan, SourceFile, scan
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box, Factor, LongSide, Size

__all__ = [
    "Box",
    "Ended",
    "Enlarge",
    "Event",
    "Factor",
    "Item",
    "Journal",
    "LongSide",
    "Outcome",
    "OutputSettings",
    "Plan",
    "Progressed",
    "Scan",
    "Size",
    "SourceFile",
    "Started",
    "Status",
    "make_plan",
    "run",
    "scan",
]
