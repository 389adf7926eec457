"""What a person sets once, in the dialog of the settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QPalette

from desktop.imaging.naming import TEMPLATE, template_problem
from desktop.ui.base.theme import is_dark

CANVASES: dict[str, QColor] = {
    "black": QColor(0, 0, 0),
    "dark": QColor(0x24, 0x24, 0x24),
    "middle": QColor(0x77, 0x77, 0x77),
    "light": QColor(0xD2, 0xD2, 0xD2),
    "white": QColor(0xFF, 0xFF, 0xFF),
}
"""Neutral, so that the background does not influence how colours look."""
CHOSEN_FOLDER = "save/folder"
"""Where the person had a photo exported to, in place of the folder of the settings."""
_FORMAT, _METADATA, _PLACE = "save/format", "save/metadata", "save/place"


@dataclass(frozen=True)
class Preferences:
    """`size` is a factor (None: the largest below 50 megapixels), `realism` is in [0, 1] (None: as the model
    suggests), `format` that of results ("": the photo's).

    `folder` is where results go (None: beside the photo), `naming` the template of their names; `metadata`
    and `place` say what of the camera data they keep. `canvas` is the grey around the photo, a key of
    `CANVASES` or "auto".
    """

    size: int | None = None
    realism: float | None = None
    format: str = ""
    folder: Path | None = None
    naming: str = TEMPLATE
    metadata: bool = True
    place: bool = True
    canvas: str = "auto"
    notify: bool = True


def preferences() -> Preferences:
    """What is set now; what can not be read has its usual value."""
    stored = QSettings()

    def text(key: str, usual: str = "") -> str:
        return str(stored.value(key, usual))

    realism = text("settings/realism")
    size, folder, naming = text("settings/size"), text("settings/folder"), text("settings/naming", TEMPLATE)
    return Preferences(
        size=int(size) if size.isdecimal() else None,
        realism=min(int(realism), 100) / 100 if realism.isdecimal() else None,
        format=text(_FORMAT),
        folder=Path(folder) if folder else None,
        naming=TEMPLATE if template_problem(naming) else naming,
        metadata=text(_METADATA, "true") == "true",
        place=text(_PLACE, "true") == "true",
        canvas=text("settings/canvas", "auto"),
        notify=text("settings/notify", "true") == "true",
    )


def remember(wanted: Preferences) -> None:
    """Keep these for the next start. Format, metadata and place are those of the next export, too."""
    stored = QSettings()
    if wanted.folder != preferences().folder:
        stored.remove(CHOSEN_FOLDER)
    for key, value in (
        ("settings/size", "" if wanted.size is None else str(wanted.size)),
        ("settings/realism", "" if wanted.realism is None else str(round(100 * wanted.realism))),
        ("settings/folder", "" if wanted.folder is None else str(wanted.folder)),
        ("settings/naming", wanted.naming),
        (_METADATA, "true" if wanted.metadata else "false"),
        (_PLACE, "true" if wanted.place else "false"),
        ("settings/canvas", wanted.canvas),
        ("settings/notify", "true" if wanted.notify else "false"),
    ):
        stored.setValue(key, value)
    if wanted.format:
        stored.setValue(_FORMAT, wanted.format)
    else:
        stored.remove(_FORMAT)


def canvas_colour(canvas: str, palette: QPalette) -> QColor:
    """The grey around the photo; "auto" is dark in a dark window and light in a light one."""
    usual = "dark" if is_dark(palette) else "light"
    return CANVASES.get(canvas, CANVASES[usual])
