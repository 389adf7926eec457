"""Stand-in for AppKit."""

import threading
from pathlib import Path
from typing import ClassVar

from Foundation import NSObject

NSPasteboardNameDrag = "drag"
NSPasteboardURLReadingFileURLsOnlyKey = "files only"
NSProgressIndicatorStyleBar = 0
NSDisplayGamutP3 = 2


def NSMakeRect(*numbers):
    return numbers


class NSPasteboard:
    """What lies on the pasteboards: `boards["drag"] = [NSFilePromiseReceiver(...)]`."""

    boards: ClassVar[dict] = {}

    def __init__(self, items):
        self._items = items

    @classmethod
    def pasteboardWithName_(cls, name):
        return cls(cls.boards.get(name, []))

    def readObjectsForClasses_options_(self, classes, _options):
        return [item for item in self._items if isinstance(item, tuple(classes))] or None


class NSFilePromiseReceiver:
    """Writes a file with `content`, or fails if that is None."""

    def __init__(self, name, content):
        self._name, self._content = name, content

    def receivePromisedFilesAtDestination_options_operationQueue_reader_(
        self, folder, _options, queue, reader
    ):
        from Foundation import NSURL

        assert queue is not None
        path = Path(folder.path()) / self._name
        if self._content is None:
            arguments = NSURL(str(path)), "the program that promised it has ended"
        else:
            path.write_bytes(self._content)
            arguments = NSURL(str(path)), None
        threading.Thread(target=reader, args=arguments).start()


class _View(NSObject):
    def __init__(self):
        self.children, self.value, self.image = [], None, None

    def addSubview_(self, view):
        self.children.append(view)


class NSImageView(_View):
    @classmethod
    def imageViewWithImage_(cls, image):
        view = cls()
        view.image = image
        return view


class NSProgressIndicator(_View):
    def initWithFrame_(self, _frame):
        return self

    def setStyle_(self, style):
        assert style == NSProgressIndicatorStyleBar

    def setIndeterminate_(self, on):
        assert not on

    def setMinValue_(self, value):
        assert value == 0

    def setMaxValue_(self, value):
        assert value == 1

    def setDoubleValue_(self, value):
        self.value = value


class _DockTile:
    def __init__(self):
        self.view, self.shown = None, []

    def setContentView_(self, view):
        self.view = view

    def display(self):
        self.shown.append(None if self.view is None else self.view.children[0].value)


class NSApplication:
    _only = None

    def __init__(self):
        self.tile, self.provider = _DockTile(), None

    @classmethod
    def sharedApplication(cls):
        cls._only = cls._only or cls()
        return cls._only

    def dockTile(self):
        return self.tile

    def applicationIconImage(self):
        return "icon"

    def setServicesProvider_(self, provider):
        self.provider = provider


class NSScreen:
    """Of a screen that shows no more than sRGB, unless `wide`."""

    wide = False

    @classmethod
    def screens(cls):
        return [cls()]

    def canRepresentDisplayGamut_(self, gamut):
        assert gamut == NSDisplayGamutP3
        return self.wide
