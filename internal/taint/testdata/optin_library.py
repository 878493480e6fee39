"""Switches of a library: what they keep shut by default, only its caller can open, and by its name."""
import pickle

import jinja2
from jinja2.sandbox import SandboxedEnvironment


def load(data, allow_dangerous=False):
    if not allow_dangerous:
        raise ValueError("say that you trust the data")
    return pickle.loads(data)


def load_quietly(data, quiet=False):
    if not quiet:
        raise ValueError("not quiet")
    return pickle.loads(data)  # flow: unsafe-deserialization


def load_anyway(data, allow_dangerous=True):
    if not allow_dangerous:
        raise ValueError("say that you trust the data")
    return pickle.loads(data)  # flow: unsafe-deserialization


def read(folder, name, restrict=True):
    if restrict and ("/" in name or name == ".."):
        raise ValueError(name)
    with open(folder + "/" + name) as f:
        return f.read()


def load_all(items, allow_dangerous=False):
    return [load(item, allow_dangerous=allow_dangerous) for item in items]


def load_if(data, allow_dangerous=False):
    if allow_dangerous:
        return pickle.loads(data)  # flow: unsafe-deserialization
    return None


def load_first(items):
    return load_if(items[0], allow_dangerous=True)  # asked for here


class Page:
    def __init__(self, layout, unsafe=False):
        self.layout = layout
        self._unsafe = unsafe

    def show(self, **values):
        if self._unsafe:
            return jinja2.Template(self.layout).render(**values)
        return SandboxedEnvironment().from_string(self.layout).render(**values)
