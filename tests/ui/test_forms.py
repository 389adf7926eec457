"""What holds for every field and label: wheel, names for screen readers, Return, light and dark, numbers."""

from __future__ import annotations

import pickle

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollBar,
)

from desktop.batch.space import readable
from desktop.ui.base.number_field import NumberField
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.size_choice import CUSTOM
from desktop.ui.base.theme import warning
from desktop.ui.base.translation import localized
from desktop.ui.photo.photo_title import PhotoTitle
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.shell.settings_dialog import SettingsDialog
from desktop.user_text import Decimals, Option, Position, UserText
from tests.ui.conftest import click, open_photo, save_photo, until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def engine():
    fake = FakeEngine(cleanup=True)
    yield fake
    fake.shutdown()


def fields(form):
    found = [*form.findChildren(QComboBox), *form.findChildren(QAbstractSpinBox)]
    return found + [each for each in form.findChildren(QAbstractSlider) if not isinstance(each, QScrollBar)]


def state(field):
    return field.currentIndex() if isinstance(field, QComboBox) else field.value()


def turn_wheel(widget):
    where = QPointF(widget.rect().center())
    for notch in (120, -120, -120):
        event = QWheelEvent(
            where,
            widget.mapToGlobal(where),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def test_a_wheel_over_a_form_changes_nothing(window, photo):
    open_photo(window, photo)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    found = [*fields(window), *fields(sheet), *fields(SettingsDialog(None, lambda: False, window))]
    assert len(found) > 15
    for field in found:
        before = state(field)
        turn_wheel(field)
        assert state(field) == before, field.accessibleName()
    sheet.reject()


def accessible(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_screen_readers_get_the_text_of_every_label(window, photo, tmp_path):
    open_photo(window, photo)
    window.photo_page.save_as()
    window.queue_page.add([save_photo(tmp_path / "a.png")])
    until(lambda: window.queue_page.queue.model.rows and not window.queue_page.queue.planner.busy)
    labels = [label for label in window.findChildren(QLabel) if label.text() and not label.buddy()]
    assert len(labels) > 10
    for label in labels:
        assert accessible(label).text(QAccessible.Text.Name).endswith(label.text())
    window.findChild(SaveSheet).reject()


def test_the_sliders_say_what_they_show(window, photo):
    open_photo(window, photo)
    for slider in (window.photo_page.controls.slider, window.photo_page.controls.cleanup):
        slider.set_value(0.37)
        spoken = accessible(slider.bar)
        assert spoken.text(QAccessible.Text.Name)
        assert spoken.valueInterface().currentValue() == 37
        assert "37" in accessible(slider.number).text(QAccessible.Text.Value)


def test_every_field_and_button_in_sight_has_a_name(window, photo):
    open_photo(window, photo)
    nameless = [
        type(field).__name__
        for field in fields(window)
        if field.isVisible() and not accessible(field).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_return_presses_the_default_button(window, photo):
    open_photo(window, photo)
    window.photo_page.view.setFocus()
    QTest.keyClick(window.photo_page.view, Qt.Key.Key_Return)
    assert window.findChild(SaveSheet) is not None
    window.findChild(SaveSheet).reject()


def test_return_starts_the_queue_but_not_from_a_field(window, tmp_path):
    window.queue_page.add([save_photo(tmp_path / "a.png")])
    window.show_queue()
    queue = window.queue_page.queue
    until(lambda: window.queue_page.bar.start.isEnabled())
    window.queue_page.form.naming.setFocus()
    QTest.keyClick(window.queue_page.form.naming, Qt.Key.Key_Return)
    assert not queue.running
    window.queue_page.list.setFocus()
    QTest.keyClick(window.queue_page.list, Qt.Key.Key_Return)
    assert queue.running
    until(lambda: not queue.running and not queue.busy)


@pytest.mark.parametrize("kind", ["long", "box", "paper", "times"])
def test_the_settings_of_a_photo_fit_into_their_column(window, photo, kind):
    open_photo(window, photo)
    controls = window.photo_page.controls
    click(controls.sizes.buttons.button(CUSTOM))
    controls.sizes.kinds.setCurrentIndex(controls.sizes.kinds.findData(kind))
    controls.sizes.kinds.activated.emit(controls.sizes.kinds.currentIndex())
    QApplication.processEvents()
    assert controls.sections.widget().width() <= controls.sections.viewport().width()


def test_secondary_text_follows_light_and_dark(application):
    holder = QLabel()
    label = QuietLabel("text", holder)
    colours = []
    for ground, text in (("white", "black"), ("black", "white")):
        palette = QPalette(QColor(ground))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        holder.setPalette(palette)
        colours.append(label.palette().color(QPalette.ColorRole.WindowText).lightness())
    assert colours[0] < 128 < colours[1]


@pytest.fixture
def default_locale():
    """Kept for the tests that follow."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_numbers_have_the_decimal_mark_of_the_language(default_locale):
    QLocale.setDefault(QLocale("de"))
    assert localized(readable(3_240_000_000)) == "3,2 GB"
    assert localized(UserText("{value} GB", value=Decimals(0.6, 2))) == "0,60 GB"


def test_a_position_of_a_slider_is_shown_as_the_slider_does():
    said = UserText("cleanup {value}", value=Position(0.6))
    assert said == "cleanup 0.60" and localized(said) == "cleanup 60"
    assert localized(pickle.loads(pickle.dumps(said))) == "cleanup 60", "from another process, too"
    assert str(readable(3_240_000_000)) == "3.2 GB"


def test_an_option_of_the_command_line_is_named_as_the_window_does():
    said = UserText("Use {option}.", option=Option("--two-passes", "Enlarge in two passes"))
    assert said == "Use --two-passes."
    assert localized(pickle.loads(pickle.dumps(said))) == "Use “Enlarge in two passes”."


def test_a_cancelled_batch_is_not_offered_again(open_window, engine, tmp_path):
    """Even if the window closes before the photo in progress has stopped."""
    window = open_window(engine)
    queue = window.queue_page.queue
    window.queue_page.add([save_photo(tmp_path / "a.png"), save_photo(tmp_path / "b.png")])
    until(lambda: queue.model.counts.ready and not queue.planner.busy)
    engine.hold.clear()
    queue.start()
    until(lambda: engine.jobs)
    queue.cancel()
    queue.stop()
    engine.hold.set()
    again = open_window(engine)
    assert again.queue_page.queue.record.unfinished() is None
    assert not again.banner.text


def test_warnings_follow_light_and_dark(application):
    parent = QLabel()
    label = QuietLabel("Texture largely invented: not for evidence", parent)
    label.set_colour(warning)
    shades = []
    for shade in ("white", "black"):
        parent.setPalette(QPalette(QColor(shade), QColor(shade)))
        shades.append(label.palette().color(QPalette.ColorRole.WindowText).lightness())
    assert shades[0] < 130 < shades[1]


def test_a_number_field_follows_light_and_dark_while_it_is_shown(application):
    parent = QLabel()
    field = NumberField("Realism", parent)
    parent.show()
    QApplication.processEvents()
    for shade in ("black", "white"):
        parent.setPalette(QPalette(QColor(shade), QColor(shade)))
        assert field.palette().color(QPalette.ColorRole.Window) == QColor(shade)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "16,384 of 1.5 GB, 2048"),
        ("de", "16.384 of 1,5 GB, 2048"),
        ("fr", "16\u202f384 of 1,5 GB, 2048"),
        ("es", "16.384 of 1,5 GB, 2048"),
        ("es_MX", "16,384 of 1.5 GB, 2048"),
        ("it", "16.384 of 1,5 GB, 2048"),
        ("pt", "16.384 of 1,5 GB, 2048"),
    ],
)
def test_numbers_in_sentences_are_those_of_the_language(language, text, default_locale):
    QLocale.setDefault(QLocale(language))
    sentence = UserText("{side:,} of {size:,.1f} GB, {plain}", side=16384, size=1.5, plain=2048)
    assert localized(sentence) == text
    assert localized(UserText("{name}", name="{x}")) == "{x}"


def test_tab_goes_through_the_settings_from_top_to_bottom(window, photo):
    open_photo(window, photo)
    window.photo_page.controls.model.setFocus()
    names = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        QTest.keyClick(window.focusWidget(), key)
        names.append(window.focusWidget().accessibleName())
    assert names == ["4 times", "Realism", "4 times", "Model: No model"]


def test_the_title_cuts_no_number(application):
    title = PhotoTitle()
    title.show_photo("DSC_0815.jpg", "6000 × 4000", "12000 × 8000")
    title.resize(300, 40)
    assert title.line_shown == "6000 × 4000 → 12000 × 8000"
    title.resize(120, 40)
    assert title.line_shown == "6000 × 4000"
    assert title.toolTip().endswith("6000 × 4000 → 12000 × 8000")


def test_the_fields_of_the_queue_end_at_one_line(window):
    window.show_queue()
    QApplication.processEvents()
    form = window.queue_page.form
    assert not form.beside.isVisible()
    ends = {field.mapTo(form, field.rect().topRight()).x() for field in (form.format, form.folder)}
    assert len(ends) == 1
