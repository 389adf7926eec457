from __future__ import annotations

from pathlib import Path

import pytest

from desktop.batch import LongSide, OutputSettings, SourceFile
from desktop.batch.unfinished import Unfinished, forget, recall, remember
from desktop.student.controls import Controls


def test_a_batch_comes_back_as_it_was(tmp_path: Path) -> None:
    sources = (SourceFile(Path("/a/ü.png"), Path("deep"), named=True), SourceFile(Path("/b.png")))
    batch = Unfinished(
        sources,
        OutputSettings(size=LongSide(300), naming="{name}!", controls=Controls(realism=0.3)),
        Path("/out"),
        mirror=False,
    )
    file = tmp_path / "state" / "batch.json"
    assert recall(file) is None
    remember(file, batch)
    assert recall(file) == batch
    forget(file)
    assert recall(file) is None
    forget(file)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"sources": [1], "settings": {}, "output": null}'])
def test_what_is_not_readable_is_no_batch(tmp_path: Path, text: str) -> None:
    file = tmp_path / "batch.json"
    file.write_text(text)
    assert recall(file) is None
