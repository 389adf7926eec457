"""The licences in About."""

from __future__ import annotations

from desktop.ui.shell.about import AboutBox


def test_about_shows_the_licence_of_each_package(window, tmp_path, monkeypatch):
    for name in ("numpy 2.3.5", "Vernier", "LGPL-3.0"):
        (tmp_path / f"{name}.txt").write_text(f"The licence of {name}", encoding="utf-8")
    monkeypatch.setattr("desktop.ui.shell.licences_view.resource", lambda _: tmp_path)
    shown = AboutBox(None, window).licences
    names = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert names == ["Vernier", "LGPL-3.0", "numpy 2.3.5"]
    assert shown.text.toPlainText() == "The licence of Vernier"
    shown.list.setCurrentRow(2)
    assert shown.text.toPlainText() == "The licence of numpy 2.3.5"


def test_from_source_the_texts_for_the_lgpl_are_there(window):
    shown = AboutBox(None, window).licences
    names = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert {"Libraries under the LGPL", "LGPL-3.0", "GPL-3.0"} <= set(names)
