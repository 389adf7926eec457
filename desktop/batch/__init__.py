"""Files to enlarge: finds them, decides where each result goes, and enlarges them in their order."""

from desktop.batch.enlarge_file import enlarge_file
from desktop.batch.jobs import EnlargeJob, EnlargeResult
from desktop.batch.journal import Journal
from desktop.batch.outcome import Outcome, Status
from desktop.batch.own_settings import OwnSettings
from desktop.batch.plan import Plan, make_plan
from desktop.batch.run import Ended, Event, Progressed, Started, run
from desktop.batch.scan import Scan, SourceFile, scan
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box, Factor, Largest, LongSide, PrintSize, Size, Times

__all__ = [
    "Box",
    "Ended",
    "EnlargeJob",
    "EnlargeResult",
    "Event",
    "Factor",
    "Journal",
    "Largest",
    "LongSide",
    "Outcome",
    "OutputSettings",
    "OwnSettings",
    "Plan",
    "PrintSize",
    "Progressed",
    "Scan",
    "Size",
    "SourceFile",
    "Started",
    "Status",
    "Times",
    "enlarge_file",
    "make_plan",
    "run",
    "scan",
]
