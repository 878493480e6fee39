"""Switches of a library: what they keep shut by default, only its caller can open, and by its name."""
import os
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


class Report:
    def __init__(self, layout, unsafe: bool = False):
        self.env = jinja2.Environment() if unsafe else SandboxedEnvironment()
        self.layout = layout

    def show(self, **values):
        return self.env.from_string(self.layout).render(**values)


class OpenReport:
    def __init__(self, layout, unsafe: bool = True):
        self.env = jinja2.Environment() if unsafe else SandboxedEnvironment()
        self.layout = layout

    def show(self, **values):
        return self.env.from_string(self.layout).render(**values)  # flow: template-injection


def read_values(data, allow_pickle=False):
    if not allow_pickle:
        raise ValueError("say that you trust the data")
    return pickle.loads(data)


def _read_values(data, allow_pickle=False):
    return read_values(data, allow_pickle=allow_pickle)


class Job:
    def __init__(self, data):
        self._data = data

    def result(self, allow_pickle: bool = False):
        return _read_values(self._data, allow_pickle)


def read_parts(data, quiet=False):
    if not quiet:
        raise ValueError("not quiet")
    return pickle.loads(data)  # flow: unsafe-deserialization


def _read_parts(data, quiet=False):
    return read_parts(data, quiet=quiet)


def parts(data, quiet=True):
    return _read_parts(data, quiet)


def list_folder(name, check=True):
    command = "ls "
    command += name
    os.system(command)  # flow: command-injection
    return check
