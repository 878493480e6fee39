import os

BASE = os.path.abspath("files")

def read(name, root):
    path = os.path.abspath(os.path.join(root, name))
    if not path.startswith(root):  # want: path-prefix-check
        raise ValueError
    if not os.path.realpath(name).startswith(BASE):  # want: path-prefix-check
        return open(name)
    if not os.path.normpath(name).startswith(root):  # want: path-prefix-check
        return None

def fine(name, root, path):
    if not os.path.abspath(name).startswith(root + os.sep):  # ok: whole folder
        raise ValueError
    if os.path.abspath(name).startswith("/srv/"):  # ok: whole folder
        return open(name)
    return path.startswith(root)  # ok: not known to be a path

def ended(name, root):
    base = os.path.realpath(root)
    if not base.endswith(os.sep):
        base += os.sep
    if not os.path.realpath(name).startswith(base):  # ok: ends with the separator
        raise ValueError
