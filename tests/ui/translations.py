"""The translations of the window as their files hold them, and what is wrong with one."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.resources import resource
from desktop.ui.base import language

FILES = sorted(resource(language.FOLDER).glob("vernier_*.ts"))
CODES = tuple(path.stem.removeprefix("vernier_") for path in FILES)
"""The languages of the window, as the names of their files write them."""

_FIELD = re.compile(r"\{[^{}]+\}")
_MARK = re.compile(r"&\w")
_ENDS = {".": ".。", ":": ":：", "…": "…"}
_WITHOUT_KEYS = ("ja", "ko", "zh-Hans", "zh-Hant")
"""As on a Mac, menus have no keys where their names are not written in Latin letters."""
_ONE_IS_21 = ("ru",)
"""The first plural form stands for 21 and 31, too, and has to say the number."""
_EAST = "[\u3040-\u30ff\u4e00-\u9fff]"
_NARROW = rf"{_EAST}[,.:;!?()]|[,.:;!?()]{_EAST}"
_STRAIGHT = (r"['\"]", "a straight quotation mark or apostrophe")
_CHINESE = (
    (rf"{_EAST}[A-Za-wyz0-9]|[A-Za-wyz0-9]{_EAST}", "no space beside a Latin letter"),
    (_NARROW, "narrow punctuation"),
    _STRAIGHT,
)
_PARTICLES = "을|를|은|는|이|가|과|와|으로|로"
_TYPOGRAPHY = {
    "de": (_STRAIGHT,),
    "fr": (
        (r"[^\u202f]([;:!?]|%(?!n))", "no narrow no-break space before the sign"),
        (r"«(?!\u00a0)|(?<!\u00a0)»", "no no-break space inside the guillemets"),
        _STRAIGHT,
    ),
    "es": (
        (r"^[^¿]*\?", "no opening question mark"),
        (r"^[^¡]*!", "no opening mark"),
        _STRAIGHT,
    ),
    "it": (_STRAIGHT,),
    "nl": (_STRAIGHT,),
    "pt": (_STRAIGHT,),
    "ru": (
        (r"['\"“”„]", "quotation marks other than « »"),
        (r" (—|%(?!n))|(^|[^\w&])[вксоуия] ", "a space that may end a line"),
    ),
    "pl": (
        (r"['\"“«»]", "quotation marks other than „ ”"),
        (r" –|(^|[^\w&])[wzoiau] ", "a space that may end a line"),
    ),
    "ja": (
        (rf"{_EAST} [!-wy-~]|[!-wy-~] {_EAST}", "a space beside a Latin letter"),
        (_NARROW, "narrow punctuation"),
        _STRAIGHT,
    ),
    "ko": (
        (
            rf"(x|%n)’?({_PARTICLES})(?![가-힣])",
            "a particle that depends on the last sound before it",
        ),
        _STRAIGHT,
        ("[\u3000-\u303f\uff00-\uffef]", "wide punctuation"),
    ),
    "zh-Hans": _CHINESE,
    "zh-Hant": (
        *_CHINESE,
        ("[“”‘’]", "quotation marks other than 「」"),
        ("軟件|默認|信息|質量|視頻|屏幕|窗口|網絡|打印|保存|文件夾|內存", "a word that Taiwan does not use"),
    ),
}
"""What must not be found in a translation, with x for its fields."""
_MOST_UNBROKEN = 4
"""No-break spaces between two spaces, as in "100 x 200 cm"."""
_CHARACTERS = {"zh-Hans": "gb2312", "zh-Hant": "big5"}
"""These sets hold the usual characters of one script, and few of those that the other writes otherwise."""


@dataclass(frozen=True)
class Message:
    """An English text with its translation; several `forms` if it has a number."""

    source: str
    note: str
    finished: bool
    forms: tuple[str, ...]


def file_of(code: str) -> Path:
    """The file of translations of a language."""
    return resource(language.FOLDER) / f"vernier_{code}.ts"


def messages(path: Path) -> list[Message]:
    """All messages of a file."""
    found = []
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (
            translation.text or "",
        )
        finished = translation.get("type") != "unfinished" and all(forms)
        source = message.findtext("source", "")
        found.append(Message(source, message.findtext("comment", ""), finished, forms))
    return found


def faults(message: Message, code: str) -> list[str]:
    """What is wrong with a translation, whatever it means."""
    has_one = len(message.forms) > 1 and code not in _ONE_IS_21
    return [
        f"{form!r} for {message.source!r}: {fault}"
        for number, form in enumerate(message.forms)
        for fault in _faults(message, form, code, is_one=has_one and number == 0)
    ]


def marks(text: str) -> list[str]:
    """The letters that open an entry of a menu by the keyboard."""
    return [mark[1].upper() for mark in _MARK.findall(text.replace("&&", ""))]


def _faults(message: Message, form: str, code: str, is_one: bool) -> Iterator[str]:
    source = message.source
    if sorted(_FIELD.findall(source)) != sorted(_FIELD.findall(form)):
        yield "other fields"
    if form.count("%n") != source.count("%n") and not (is_one and "%n" not in form):
        yield "the number is missing or there twice"
    if len(marks(form)) != (0 if code in _WITHOUT_KEYS else len(marks(source))):
        yield "not as many keys of a menu"
    for end, allowed in _ENDS.items():
        if source.endswith(end) and not form.endswith(tuple(allowed)):
            yield f"it does not end with {end}"
        if form.endswith(end) and not source.endswith(end):
            yield f"it ends with {end}"
    if form[:1].isspace() != source[:1].isspace() or form[-1:].isspace() != source[-1:].isspace():
        yield "another space at its edge"
    if any(run.count("\u00a0") > _MOST_UNBROKEN for run in form.split(" ")):
        yield "spaces that no line can end at"
    if "  " in form:
        yield "two spaces"
    for pattern, fault in _TYPOGRAPHY.get(code, ()):
        if re.search(pattern, _FIELD.sub("x", form)):
            yield fault
    if code in _CHARACTERS:
        written = "".join(re.findall(_EAST, form))
        if written.encode(_CHARACTERS[code], "ignore").decode(_CHARACTERS[code]) != written:
            yield "a character of another script"
