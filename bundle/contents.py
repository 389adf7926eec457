"""What belongs in the app, and what PyInstaller would put in without need."""

from __future__ import annotations

from pathlib import PurePosixPath

_CODECS = (
    *("avif", "brotli", "ccitt", "deflate", "imcd", "jpeg2k", "jpeg8", "jpegls", "jpegsof3", "jpegxl"),
    *("jpegxr", "lerc", "ljpeg", "lzma", "png", "shared", "shared_cython", "webp", "zlib", "zstd"),
)
CODECS = tuple(f"imagecodecs._{codec}" for codec in _CODECS)
"""imagecodecs imports the codec that a file needs by its name.

These are for TIFF, AVIF, JPEG 2000 and JPEG XL.
"""
PYOBJC = ("objc", "AppKit", "CoreML", "Foundation", "Quartz", "UserNotifications")
"""On a Mac. They load parts of themselves by name."""
EXCLUDED = (
    *("bundle", "converters", "matplotlib", "pandas", "scipy", "sklearn", "tkinter"),
    *("_pytest", "hypothesis", "psutil", "py", "pygments", "pytest", "rich", "setuptools", "wheel"),
)
"""Not of the app: what only some tools and tests of the packages in it import."""

_PLUGIN_FOLDERS = frozenset({"egldeviceintegrations", "generic", "networkinformation", "qmltooling", "tls"})
_PLUGINS = frozenset(
    {"qtvirtualkeyboardplugin", "qpdf", "qeglfs", "qlinuxfb", "qminimalegl", "qvkkhrdisplay", "qvnc"}
)
_QT_MODULES = ("EglFS", "EglFs", "Network", "Pdf", "Qml", "Quick", "VirtualKeyboard")
"""Only the plugins above need these."""


def is_needed(name: str) -> bool:
    """Whether a file is needed in the app. `name` is where it would be: "PySide6/QtGui.abi3.so"."""
    path = PurePosixPath(name)
    if path.parts[0].endswith(".dist-info"):
        return path.parts[0].partition("-")[0] not in EXCLUDED
    if path.parts[0] == "torch":
        return path.parts[1] not in ("test", "bin") or path.name == "torch_shm_manager"
    if path.parts[0] == "PySide6" or path.parts[0].startswith(("Qt", "libQt")):
        return _is_needed_of_qt(path)
    return True


def _is_needed_of_qt(path: PurePosixPath) -> bool:
    if "plugins" in path.parts:
        return path.parent.name not in _PLUGIN_FOLDERS and path.stem.removeprefix("lib") not in _PLUGINS
    if "translations" in path.parts:
        return path.name.startswith("qtbase_")
    if "qml" in path.parts:
        return False
    parts = [part.removeprefix("lib") for part in path.parts]
    module = next((part for part in parts if part.startswith("Qt") and part != "Qt"), "")
    return not module.removeprefix("Qt").removeprefix("6").startswith(_QT_MODULES)
