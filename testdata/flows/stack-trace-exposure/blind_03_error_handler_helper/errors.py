# vulnerable: a helper collects the lines of the trace that the handler returns
import sys
import traceback


def describe():
    kind, value, trace = sys.exc_info()
    lines = traceback.format_exception(kind, value, trace)
    return {"error": kind.__name__, "lines": lines}
