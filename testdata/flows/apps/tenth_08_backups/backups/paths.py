import os
from pathlib import Path


class Outside(Exception):
    pass


def inside(root, name):
    """The place of a member, or Outside."""
    root = Path(root).resolve()
    target = (root / name).resolve()
    if not target.is_relative_to(root):
        raise Outside(name)
    return target


def joined(root, name):
    return os.path.normpath(os.path.join(root, name))


def is_flat(name):
    return '/' not in name and '\\' not in name and name not in ('.', '..')
