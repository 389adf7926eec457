"""What assistive technology is told of a window: a tree of names, roles, values and states."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

INTERACTIVE = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Tree,
}
"""What can be pressed, set or chosen from."""
WITH_VALUE = {Role.ComboBox, Role.ProgressBar, Role.Slider, Role.SpinBox}


@dataclass(frozen=True)
class Node:
    """One element that is shown, `depth` below the window."""

    depth: int
    role: QAccessible.Role
    name: str
    value: str
    description: str
    focusable: bool
    checked: bool
    widget: str

    def __str__(self) -> str:
        value = f" = {self.value!r}" if self.value else ""
        checked = " (on)" if self.checked else ""
        return f"{'  ' * self.depth}{self.role.name} {self.name!r}{value}{checked}"


def tree_of(window: QWidget) -> list[Node]:
    """All that is shown of a window, from above; what is invisible is left out with all below it."""
    interface = QAccessible.queryAccessibleInterface(window)
    assert interface is not None
    return list(_nodes(interface, 0))


def _nodes(interface: QAccessibleInterface, depth: int):  # type: ignore[no-untyped-def]
    state = interface.state()
    if depth and state.invisible:
        return
    value = interface.valueInterface()
    text = interface.text(QAccessible.Text.Value)
    said = text if text or value is None else str(value.currentValue())
    item = interface.object()
    yield Node(
        depth,
        interface.role(),
        interface.text(QAccessible.Text.Name),
        said,
        interface.text(QAccessible.Text.Description),
        bool(state.focusable),
        bool(state.checked),
        type(item).__name__ if item is not None else "",
    )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _nodes(child, depth + 1)
