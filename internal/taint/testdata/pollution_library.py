# Walks along a path of attributes that the caller names.


def put(target, path, value):
    *way, last = path.split(".")
    for name in way:
        target = getattr(target, name)
    setattr(target, last, value)  # flow: class-pollution


def put_public(target, path, value):
    *way, last = path.split(".")
    for name in way:
        if name.startswith("__"):
            raise KeyError(name)
        target = getattr(target, name)
    if last.startswith("__") and last.endswith("__"):
        raise KeyError(last)
    setattr(target, last, value)


def merge(target, data):
    for key, value in data.items():
        inner = getattr(target, key)
        if isinstance(value, dict):
            merge(inner, value)
        else:
            setattr(target, key, value)  # flow: class-pollution


def _step(target, name):
    return getattr(target, name)


def _set(target, name, value):
    setattr(target, name, value)  # flow: class-pollution


def by_helpers(target, path, value):
    names = path.split(".")
    for name in names[:-1]:
        target = _step(target, name)
    _set(target, names[-1], value)


def copied(source, target, names):
    for name in names:
        setattr(target, name, getattr(source, name))


def copied_in_two(source, target, names):
    for name in names:
        value = getattr(source, name)
        setattr(target, name, value)


def one(target, name, value):
    setattr(target, name, value)


class Node:
    fields = ("left", "right")


def rewritten(node):
    for name in node.fields:
        old = getattr(node, name)
        setattr(node, name, rewritten(old))
    return node
