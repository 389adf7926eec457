"""What the help says: a few topics, each in some sentences."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from desktop.ui.base.translation import tr

_TAG = re.compile(r"<[^>]+>")
_ELLIPSIS = re.compile(r"\s*…$")


@dataclass(frozen=True)
class Topic:
    """A heading with its paragraphs, which are HTML."""

    title: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it without marks."""
        return html.unescape(_TAG.sub("", " ".join((self.title, *self.paragraphs))))


def topics() -> list[Topic]:
    """In the order in which a person meets them."""
    return [*_of_one_photo(), *_of_files()]


def _of_one_photo() -> list[Topic]:
    return [
        _topic(
            tr("Getting Started"),
            tr(
                "Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera "
                "raw. Choose the size, move the slider, and click {export}. The photo itself is never "
                "changed, and it never leaves this computer."
            ).format(open=_named(tr("&Open…")), export=_named(tr("&Export…"))),
        ),
        _topic(
            tr("Realism"),
            tr(
                "At the faithful end there is only what the photo shows, with clean edges. Towards the "
                "realistic end, hair, grass and stone get texture that is partly invented. Where the truth "
                "counts, as in evidence or medicine, stay at the faithful end."
            ),
            tr(
                "{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps "
                "a setting as A, to compare others with it. {invented} tints what realism has added."
            ).format(
                original=_named(tr("Original")),
                loupe=_named(tr("Loupe")),
                compare=_named(tr("Compare")),
                invented=_named(tr("Invented")),
            ),
        ),
        _topic(
            tr("Cleanup"),
            tr(
                "Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, "
                "by what is found in it; {undo} takes that back."
            ).format(undo=_named(tr("&Undo"))),
        ),
        _topic(
            tr("Brush and Faces"),
            tr(
                "With {brush}, paint places that are to be more faithful or more realistic. {faces} in the "
                "menu {menu} finds the faces and keeps them more faithful."
            ).format(
                brush=_named(tr("Brush")), faces=_named(tr("Protect &Faces")), menu=_named(tr("&Photo"))
            ),
        ),
        _topic(
            tr("Size, Crop and Rotation"),
            tr(
                "Choose how many times larger the photo becomes; {custom} has the long side, a box to fit "
                "into, print sizes and other factors. Where that is beyond the model, {passes} makes the "
                "result sharper, but takes much longer."
            ).format(custom=_named(tr("Custom…")), passes=_named(tr("Enlarge in two passes"))),
            tr(
                "{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, "
                "{horizontal} and {vertical} flip it. All of it can be undone."
            ).format(
                crop=_named(tr("Crop")),
                left=_named(tr("Rotate &Left")),
                right=_named(tr("Rotate Rig&ht")),
                menu=_named(tr("&Photo")),
                horizontal=_named(tr("Flip Hori&zontal")),
                vertical=_named(tr("Flip &Vertical")),
            ),
        ),
        _topic(
            tr("Models"),
            tr(
                "The model is chosen at the top of the settings. Photo Max has the best detail, and is slow "
                "on older computers; Photo 2 is fast. Other models can be added."
            ),
        ),
    ]


def _of_files() -> list[Topic]:
    return [
        _topic(
            tr("Many Photos"),
            tr(
                "Drop several photos or a folder: they stand in the strip below the photo. Each has its own "
                "settings. Select several with Shift, and a change is for all of them."
            ),
            tr(
                "{queue} in the menu {menu} lists the photos and exports them one after the other. It can be "
                "paused and cancelled, and what failed stops no other photo. A batch that was interrupted "
                "can be resumed at the next start."
            ).format(queue=_named(tr("The &Queue")), menu=_named(tr("&View"))),
        ),
        _topic(
            tr("Where Files Go"),
            tr(
                "A result lies beside its photo unless another folder is chosen. {export} asks for the "
                "folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; "
                "{settings} has a folder and a format to begin with. The queue has fields of its own for "
                "these."
            ).format(export=_named(tr("&Export…")), settings=_named(tr("&Settings…"))),
            tr(
                "No file is ever replaced: where a name is taken, the new one gets a number. Colours are "
                "kept; camera data and captions are, too, while {keep} is on."
            ).format(keep=_named(tr("Keep camera data"))),
        ),
        _topic(
            tr("If Something Goes Wrong"),
            tr(
                "A message says why a photo does not open. A damaged one often can be opened with {anyway}; "
                "{retry} tries once more in the queue."
            ).format(anyway=_named(tr("Open Anyway")), retry=_named(tr("Retry Failed"))),
            tr(
                "Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file "
                "with details, for those who want to report a fault."
            ).format(log=_named(tr("Show &Log"))),
        ),
    ]


def _topic(title: str, *paragraphs: str) -> Topic:
    return Topic(title, paragraphs)


def _named(text: str) -> str:
    """A button or an entry of a menu, as it is called there."""
    return f"<b>{html.escape(_ELLIPSIS.sub('', text.replace('&', '')))}</b>"
