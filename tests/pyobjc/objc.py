"""Stand-in for PyObjC's core."""


def typedSelector(_signature):
    return lambda method: method
