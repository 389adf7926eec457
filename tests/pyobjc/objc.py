"""Stand-in for PyObjC's core."""


class autorelease_pool:
    """Counts how many are open, in all threads."""

    open = 0

    def __enter__(self):
        autorelease_pool.open += 1

    def __exit__(self, *_):
        autorelease_pool.open -= 1


def typedSelector(_signature):
    return lambda method: method


class QLPreviewPanel:
    """The panel of Quick Look: `shown` has the paths in the order in which they came to the front."""

    source = None
    shown = []  # noqa: RUF012

    @classmethod
    def sharedPreviewPanel(cls):
        return cls

    @classmethod
    def setDataSource_(cls, source):
        cls.source = source

    @classmethod
    def reloadData(cls):
        assert cls.source.numberOfPreviewItemsInPreviewPanel_(cls) == 1

    @classmethod
    def makeKeyAndOrderFront_(cls, _sender):
        cls.shown.append(cls.source.previewPanel_previewItemAtIndex_(cls, 0).path())


def loadBundle(_name, _globals, bundle_path):
    assert bundle_path.endswith("Quartz.framework")


def lookUpClass(name):
    return {"QLPreviewPanel": QLPreviewPanel}[name]
