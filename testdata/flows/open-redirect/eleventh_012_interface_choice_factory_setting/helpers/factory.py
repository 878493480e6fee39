from helpers import settings, workers

KNOWN = {"helpers.workers.Passing": workers.Passing, "helpers.workers.Steady": workers.Steady}


def worker():
    return KNOWN[settings.WORKER]()
