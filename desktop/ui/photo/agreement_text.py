"""How far an enlargement matches its photo, in words."""

from __future__ import annotations

from desktop.ui.base.translation import localized, tr
from desktop.user_text import Decimals

_VERY_CLOSE, _CLOSE, _ROUGH = 45.0, 38.0, 30.0
"""Downscaled PSNR in dB. At 45 most values of 8 bits differ by one at most; cleaning changes much more."""


def agreement_in_words(decibels: float, *, cleaned: bool = False) -> str:
    """From the downscaled PSNR in dB. One that was `cleaned` is not to match the photo."""
    if cleaned:
        return tr("Differs from the photo where cleaned")
    if decibels >= _VERY_CLOSE:
        return tr("Matches the photo: very closely")
    if decibels >= _CLOSE:
        return tr("Matches the photo: closely")
    if decibels >= _ROUGH:
        return tr("Matches the photo: roughly")
    return tr("Matches the photo: loosely")


def agreement_figure(decibels: float) -> str:
    """The figure behind the words, and what it is."""
    text = tr("{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.")
    return text.format(value=localized(Decimals(decibels, 1)))
