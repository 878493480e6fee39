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


def shared_letters(target, directory):
    prefix = os.path.commonprefix([os.path.abspath(directory), os.path.abspath(target)])
    return prefix == os.path.abspath(directory)  # want: path-prefix-check

def shared_folder(target, directory):
    return os.path.commonpath([directory, target]) == directory  # ok: whole names

def shared_start(names):
    start = os.path.commonprefix(names)
    return start != "" and start[-1] == "_"  # ok: not compared with a folder

def only_one_ends(name, base):
    root = os.path.abspath(base)
    path = os.path.abspath(os.path.join(root, name))
    return (path + os.path.sep).startswith(root)  # want: path-prefix-check

def both_end(name, base):
    root = os.path.abspath(base)
    path = os.path.abspath(os.path.join(root, name))
    return (path + os.path.sep).startswith(root + os.path.sep)  # ok: whole folder

def with_another(name, root, shadow):
    path = os.path.abspath(os.path.join(root, name))
    if not path.startswith(root) and not shadow:  # want: path-prefix-check
        raise ValueError
    return path

def outside(name, root):
    elsewhere = False
    if not os.path.realpath(name).startswith(os.path.realpath(root)):  # ok: notes where it is, and refuses nothing
        elsewhere = True
    return elsewhere

def common_start(candidates, typed):
    prefix = os.path.commonprefix(candidates)
    return prefix != typed  # ok: what is typed so far
