"""Stand-in for Foundation. `asked` has what the system was asked to do, in order."""

asked = []

NSActivityUserInitiated = 0x00FFFFFF


class NSObject:
    @classmethod
    def alloc(cls):
        return cls()

    def init(self):
        return self


class NSProcessInfo(NSObject):
    @classmethod
    def processInfo(cls):
        return cls()

    def beginActivityWithOptions_reason_(self, options, reason):
        asked.append(("begin", options, reason))
        return reason

    def endActivity_(self, activity):
        asked.append(("end", activity))

    def setProcessName_(self, name):
        asked.append(("name", name))


class NSBundle(NSObject):
    """That of a Python that runs the source."""

    information = {"CFBundleName": "Python", "CFBundleVersion": "3.13"}  # noqa: RUF012

    @classmethod
    def mainBundle(cls):
        return cls()

    def infoDictionary(self):
        return self.information

    def localizedInfoDictionary(self):
        return None


class NSArray:
    @staticmethod
    def arrayWithArray_(values):
        return list(values)


class NSDictionary:
    @staticmethod
    def dictionary():
        return {}

    @staticmethod
    def dictionaryWithDictionary_(values):
        return dict(values)


class NSSet:
    @staticmethod
    def setWithObject_(value):
        return {value}


class NSURL:
    def __init__(self, path):
        self._path = path

    @classmethod
    def fileURLWithPath_(cls, path):
        return cls(path)

    def path(self):
        return self._path


class NSOperationQueue(NSObject):
    """Threads that outlive the call, as in macOS."""
