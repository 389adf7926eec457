"""Puts tables and charts into a page of documentation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from converters.errors import CannotMeasure
from converters.files import write_whole


def fill(page: Path, sections: Mapping[str, str], charts: Mapping[str, str]) -> None:
    """Replace what is between `<!-- NAME -->` and `<!-- end -->` by the section, and write the charts.

    They go into a folder beside the page with its name, and below the section that their names begin with.
    Sections and charts that are not given stay.

    Raises:
        CannotMeasure: the page has no place for a section.
    """
    text = page.read_text(encoding="utf-8")
    for name, section in sections.items():
        before, begin, rest = text.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition("<!-- end -->")
        if not (begin and end):
            raise CannotMeasure(f"{page} has no lines <!-- {name} --> and <!-- end -->, where it belongs.")
        own = (chart for chart in charts if chart.startswith(f"{name}-"))
        pictures = "".join(f"\n![{Path(chart).stem}]({page.stem}/{chart})\n" for chart in own)
        text = f"{before}{begin}\n{section}{pictures}\n{end}{after}"
    write_whole(page, partial(Path.write_text, data=text, encoding="utf-8"))
    folder = page.with_suffix("")
    folder.mkdir(exist_ok=True)
    for name, chart in charts.items():
        write_whole(folder / name, partial(Path.write_text, data=chart, encoding="utf-8"))
