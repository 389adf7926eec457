"""The process in which a unit is tried: it may hang or die without harm."""

from __future__ import annotations

import signal
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection

from desktop.engine.runtimes.findings import REFUSED, Finding
from desktop.engine.runtimes.units import Road, Unit
from desktop.engine.trial import try_unit
from desktop.engine.worker.messages import TrialEnded, TrialStep
from desktop.errors import BadStudent
from desktop.student.package import StudentPackage
from desktop.user_text import UserText


def main(connection: Connection, package: StudentPackage, unit: Unit, road: Road) -> None:
    """Try the unit by a road, tell of each step, and end with `TrialEnded`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # as in the worker
    with suppress(BrokenPipeError, ConnectionResetError):  # the app has gone
        connection.send(_try(connection, package, unit, road))


def _try(connection: Connection, package: StudentPackage, unit: Unit, road: Road) -> TrialEnded:
    try:
        package.verify("coreml")
        from desktop.engine.runtimes.coreml import CoreMLRuntime

        candidate, processor = CoreMLRuntime(package, unit, road), CoreMLRuntime(package)
        finding = try_unit(
            package.manifest,
            candidate,
            candidate.load(),
            processor,
            lambda done, total: connection.send(TrialStep(done, total)),
        )
        return TrialEnded(finding)
    except (BrokenPipeError, ConnectionResetError):
        raise
    except BadStudent as error:
        trace = "".join(traceback.format_exception(error))
        return TrialEnded(REFUSED, trace)
    except Exception as error:
        trace = "".join(traceback.format_exception(error))
        problem = UserText("an unexpected error occurred ({kind})", kind=type(error).__name__)
        return TrialEnded(Finding(problem, final=False), trace)
