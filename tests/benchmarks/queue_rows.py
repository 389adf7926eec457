"""How long the window is kept from its events by a queue of tens of thousands of photos.

    python -m tests.benchmarks.queue_rows [--rows N] [--photos N] [--json FILE]

A folder of small photos is dropped on the real window, planned, started, and cancelled after so many photos.
The engine is a fake that costs nothing. For each phase: the longest time between two beats of a timer on the
interface thread, and the longest time that this thread computed between two beats, in milliseconds. The
second is what the queue itself costs; a busy computer adds to the first.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings

from desktop.ui.shell.application import Application
from desktop.ui.shell.main_window import MainWindow
from tests.benchmarks.latency import Pulse, until
from tests.ui.conftest import active_model_of, save_photo
from tests.ui.fake_engine import FakeEngine


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=25_000)
    parser.add_argument("--photos", type=int, default=200, help="how many are enlarged")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HOME"] = str(folder / "home")
        for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            os.environ.pop(variable, None)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "home"))
        application = Application(["vernier"], ["en"])
        longest = measure(folder, options.rows, options.photos)
        application.processEvents()
    for phase, (gap, work) in longest.items():
        sys.stdout.write(f"{phase:10} gap {gap:7.1f} ms   computing {work:7.1f} ms\n")
    if options.json is not None:
        options.json.write_text(json.dumps(longest, indent=2))
    return 0


def measure(folder: Path, rows: int, photos: int) -> dict[str, tuple[float, float]]:
    """The longest gap and the longest computing of each phase, in milliseconds. There is an application."""
    content = save_photo(folder / "photo.png", 12, 9).read_bytes()
    (folder / "in").mkdir()
    for number in range(rows):
        (folder / "in" / f"photo {number}.png").write_bytes(content)
    engine = FakeEngine()
    window = MainWindow(active_model_of(engine))
    window.show()
    gc.freeze()  # as the program does when its window is there
    queue, longest = window.queue_page.queue, {}
    pulse = Pulse()

    def phase(name: str) -> None:
        until(lambda: len(pulse.gaps) > 2)
        longest[name] = round(1000 * max(pulse.gaps), 1), round(1000 * max(pulse.work), 1)
        pulse.gaps.clear()
        pulse.work.clear()

    phase("idle")
    window.open_paths([folder / "in"])
    until(lambda: len(queue.model.rows) == rows and not queue.planner.busy)
    phase("adding")
    queue.start()
    until(lambda: queue.model.count("done") >= photos)
    phase("running")
    queue.cancel()
    until(lambda: not queue.busy and not queue.planner.busy)
    phase("cancelling")
    queue.remove(queue.model.rows[photos:])
    until(lambda: not queue.planner.busy)
    phase("removing")
    window.close()
    phase("closing")
    engine.shutdown()
    return longest


if __name__ == "__main__":
    sys.exit(main())
