"""The licences of everything in the app, collected while it is built.

PyInstaller names the source of each file that it puts in. The installed package that such a file belongs to
has to bring the text of its licence, or `OURS` names one of `resources/licences` that applies to it.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

OWN_FOLDER = Path("resources/licences")
OURS = {
    "pyside6-essentials": "LGPL-3.0.txt",
    "shiboken6": "LGPL-3.0.txt",
    "pyobjc-core": "PyObjC.txt",
    "pyobjc-framework-coreml": "PyObjC.txt",
    "pyobjc-framework-usernotifications": "PyObjC.txt",
}
"""Packages whose wheels bring no licence text, with the one that applies."""
_BUILDER = "pyinstaller"
"""Its loader is in the app, though none of its own files."""
_SELF = "vernier"
_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_CODE = {".py", ".pyc", ".pyi", ".so", ".dylib"}
_RULE = "\n" + "-" * 80 + "\n\n"


def collect(root: Path, sources: Iterable[str], target: Path) -> list[Path]:
    """Write the licences of Vernier, of Python and of the packages of `sources` to the folder `target`.

    `root` is the checkout, `sources` are the files that the app is made of. Returns the files that were
    written: one for each package, and those of `resources/licences` as they are.

    Raises:
        SystemExit: a package brings no licence text.
    """
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(root / OWN_FOLDER, target)
    texts = {"Vernier": (root / "LICENSE").read_text(encoding="utf-8"), "Python": _text_of_python()}
    for package in packages_of(sources):
        texts[f"{package.name} {package.version}"] = text_of(package)
    for name, text in texts.items():
        (target / f"{name}.txt").write_text(text, encoding="utf-8")
    return sorted(target.iterdir())


def packages_of(sources: Iterable[str]) -> list[Distribution]:
    """The installed packages that these files belong to, and PyInstaller."""
    wanted = {os.path.realpath(source) for source in sources}
    found = {}
    for package in distributions():
        if package.name == _SELF:
            continue
        folder = os.path.realpath(str(package.locate_file("")))
        files = (os.path.normpath(f"{folder}/{file}") for file in package.files or ())
        if package.name.lower() == _BUILDER or any(file in wanted for file in files):
            found[package.name.lower()] = package
    return [found[name] for name in sorted(found)]


def text_of(package: Distribution) -> str:
    """What a package says of its licence, with the texts that it brings.

    Raises:
        SystemExit: it brings none, and `OURS` names none.
    """
    about = package.metadata.json
    licence = about.get("license_expression") or str(about.get("license", "")).partition("\n")[0]
    parts = [f"{package.name} {package.version}\n{licence}\n"]
    own = OURS.get(package.name.lower().replace("_", "-"))
    if own:
        parts.append(f"The text of the licence is in {own}.\n")
    files = [file for file in package.files or () if _TEXT.search(file.name) and file.suffix not in _CODE]
    for file in files:
        text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        parts.append(f"{file}\n\n{text}")
    if not own and not files:
        raise SystemExit(
            f"{package.name} brings no licence text. Add one to {OWN_FOLDER} and name it in OURS."
        )
    return _RULE.join(parts)


def _text_of_python() -> str:
    """python.org and its relatives have it beside the library, Debian where it has all licences."""
    library = Path(os.__file__).parent
    places = [library / "LICENSE.txt", Path("/usr/share/doc") / library.name / "copyright"]
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8", errors="replace")
    raise SystemExit(f"The licence of Python is not at {places[0]}. Build the app with python.org's Python.")
