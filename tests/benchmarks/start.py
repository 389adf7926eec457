"""How soon the window is there, and how soon a photo of 12 megapixels is in it.

    python -m tests.benchmarks.start [--json FILE]

Each start is a new process, the first of them to warm the caches of the disk. Measured in seconds from the
start of the process: until the window has been painted; from asking for the photo: until its reduced picture
is shown, and until it is open (its enlargement follows tile by tile). The processor time of the process says
what it takes on an idle computer.
At rest, when nothing was computed for two seconds and no photo is open: the memory that the window and
its worker do not share with others.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np
from PIL import Image

STARTS = 3

_CHILD = """
import os, sys, time
import psutil
began = float(sys.argv[1])
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from desktop.ui.shell.application import Application
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.active_model import ActiveModel
from pathlib import Path
if __name__ == "__main__":
    application = Application(["vernier"])
    active_model = ActiveModel()
    active_model.open()
    window = MainWindow(active_model)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.grab()
    print(time.time() - began, time.process_time())
    own, before = psutil.Process(), -1.0
    while True:
        all_of_it = (own, *own.children(recursive=True))
        computed = sum(sum(each.cpu_times()[:2]) for each in all_of_it)
        if computed - before < 0.1:
            break
        before = computed
        QTest.qWait(2000)
    print(sum(each.memory_full_info().uss for each in all_of_it))
    asked, used = time.time(), time.process_time()
    opener = window.photo_page.opener
    window.open_photo(Path(sys.argv[2]))
    for soon in (opener.reduced, opener.ended):
        loop = QEventLoop()
        soon.connect(loop.quit)
        loop.exec()  # which lets threads work, where QTest.qWait keeps Python's lock most of the time
        window.grab()
        print(time.time() - asked, time.process_time() - used)
    window._closing = True
    window.close()
    active_model.close()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    starts = []
    with tempfile.TemporaryDirectory() as folder:
        photo, child = Path(folder) / "photo.jpg", Path(folder) / "child.py"
        small = np.random.default_rng(1).integers(0, 256, (60, 80, 3), dtype=np.uint8)
        Image.fromarray(small).resize((4000, 3000), Image.Resampling.BICUBIC).save(photo, quality=92)
        child.write_text(_CHILD)
        environment = {**os.environ, "HOME": folder, "PYTHONPATH": str(Path.cwd())}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for _ in range(STARTS + 1):
            ran = subprocess.run(
                [sys.executable, str(child), str(time.time()), str(photo)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            )
            starts.append([float(word) for word in ran.stdout.split()])
    window, window_used, memory, picture, picture_used, photo_open, photo_used = (
        median(values) for values in zip(*starts[1:], strict=True)
    )
    found = {
        "start of the window": {"s": window, "s of the processor": window_used},
        "first picture of 12 megapixels": {"s": picture, "s of the processor": picture_used},
        "photo of 12 megapixels open": {"s": photo_open, "s of the processor": photo_used},
        "memory at rest": {"MiB": memory / 2**20},
    }
    for name, values in found.items():
        text = ", ".join(f"{value:.4g} {unit}" for unit, value in values.items())
        sys.stdout.write(f"{name:32}{text}\n")
    sys.stdout.write(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
