"""How soon the window is there, and how soon a photo of 12 megapixels is in it.

    python -m tests.benchmarks.start

Each start is a new process, the first of them to warm the caches of the disk. Measured in seconds from the
start of the process: until the window has been painted; from asking for the photo: until it is shown (its
enlargement follows tile by tile). The processor time of the process says what it takes on an idle computer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

STARTS = 3

_CHILD = """
import os, sys, time
began = float(sys.argv[1])
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
    print(f"{time.time() - began:.2f} {time.process_time():.2f}", end=" ")
    asked, used = time.time(), time.process_time()
    window.open_photo(Path(sys.argv[2]))
    while window.photo_page.document is None:
        QTest.qWait(5)
    window.grab()
    print(f"{time.time() - asked:.2f} {time.process_time() - used:.2f}")
    window._closing = True
    window.close()
    active_model.close()
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        photo, child = Path(folder) / "photo.jpg", Path(folder) / "child.py"
        small = np.random.default_rng(1).integers(0, 256, (60, 80, 3), dtype=np.uint8)
        Image.fromarray(small).resize((4000, 3000), Image.Resampling.BICUBIC).save(photo, quality=92)
        child.write_text(_CHILD)
        environment = {**os.environ, "HOME": folder, "PYTHONPATH": str(Path.cwd())}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        for start in range(STARTS + 1):
            ran = subprocess.run(
                [sys.executable, str(child), str(time.time()), str(photo)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            )
            window, window_used, picture, picture_used = ran.stdout.split()
            if start:
                sys.stdout.write(f"window {window} s (processor {window_used} s), ")
                sys.stdout.write(f"photo {picture} s (processor {picture_used} s)\n")
    sys.stdout.write(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
