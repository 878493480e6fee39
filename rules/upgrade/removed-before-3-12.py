import collections
import inspect
import time
from collections import Mapping  # want: removed-before-3-12

def run(f, x):
    start = time.clock()  # want: removed-before-3-12
    inspect.getargspec(f)  # want: removed-before-3-12
    return isinstance(x, collections.Iterable), start  # want: removed-before-3-12

try:
    from collections import Sequence  # ok: may be missing
except ImportError:
    from collections.abc import Sequence  # ok: the replacement

def fine(f):
    inspect.getfullargspec(f)  # ok: the replacement
    return time.perf_counter()  # ok: the replacement
