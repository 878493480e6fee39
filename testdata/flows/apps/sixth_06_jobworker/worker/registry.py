import importlib

from worker import steps

HANDLERS = {}


def handles(kind):
    def register(fn):
        HANDLERS[kind] = fn
        return fn

    return register


def plugin(name):
    module = importlib.import_module(name)  # want: unsafe-reflection
    return module.run


def known_plugin(name):
    known = {"thumbs": "worker.plugins.thumbs", "words": "worker.plugins.words"}
    if name not in known:
        raise LookupError(name)
    return importlib.import_module(known[name]).run  # ok: unsafe-reflection


def step(name):
    if name not in ("resize", "rotate"):
        raise LookupError(name)
    return getattr(steps, name)  # ok: unsafe-reflection
