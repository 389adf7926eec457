"""Puts tables and charts into a page of documentation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from converters.errors import CannotMeasure
from converters.files import write_whole


def fill(page: Path, sections: Mapping[str, str], charts: Mapping[str, str]) -> None:
    """Replace what is between `<!-- NAME -->` and `<!-- end -->` by the section, and write the charts.

    They go into a folder beside the page with its name, and below the section that their names begin with.
    Sections and charts that are not given stay, and those that the page has no place for are left out.

    Raises:
        CannotMeasure: there is nothing, or the page has no place for any section.
    """
    text, filled = page.read_text(encoding="utf-8"), False
    folder = page.with_suffix("")
    for name, section in sections.items():
        place = re.search(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end -->)", text, re.DOTALL)
        if place is None:
            continue
        own = {chart: svg for chart, svg in charts.items() if chart.startswith(f"{name}-")}
        pictures = "".join(f"\n![{Path(chart).stem}]({folder.name}/{chart})\n" for chart in own)
        text = f"{text[: place.start()]}\n{section}{pictures}\n{text[place.end() :]}"
        filled = True
        for chart, svg in own.items():
            folder.mkdir(exist_ok=True)
            write_whole(folder / chart, partial(Path.write_text, data=svg, encoding="utf-8"))
    if not filled:
        raise CannotMeasure(
            f"{page} has no place for what was measured: a line <!-- peers --> and below it one <!-- end -->."
        )
    write_whole(page, partial(Path.write_text, data=text, encoding="utf-8"))
