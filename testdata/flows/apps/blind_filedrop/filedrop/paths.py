import os
import re
import uuid

ROOT = os.path.realpath("/srv/filedrop")
KEY = re.compile(r"[0-9a-f]{32}")


def new_folder():
    folder = os.path.join(ROOT, uuid.uuid4().hex)
    os.makedirs(folder)
    return folder


def folder_of(key):
    if not KEY.fullmatch(key):
        raise LookupError(key)
    return os.path.join(ROOT, key)


def below(folder, name):
    path = os.path.realpath(os.path.join(folder, name))
    if not path.startswith(folder + os.sep):
        raise LookupError(name)
    return path


def loosely_below(folder, name):
    path = os.path.abspath(os.path.join(folder, name))
    if not path.startswith(folder):
        raise LookupError(name)
    return path
