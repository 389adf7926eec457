"""The system that the project believes to be on: see `tests.mac`."""

from __future__ import annotations

import os
import sys

from tests.mac.believing import VARIABLE

MAC = sys.platform == "darwin" or VARIABLE in os.environ
LINUX = sys.platform == "linux" and not MAC
