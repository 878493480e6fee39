# vulnerable: the dotted path of a handler class is split and loaded
import sys


def load(dotted):
    package, _, attribute = dotted.rpartition(".")
    __import__(package)  # want: unsafe-reflection
    return getattr(sys.modules[package], attribute)
