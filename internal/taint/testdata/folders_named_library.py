# A library whose caller names the folder, and which compares with it.
import os
from pathlib import Path


class Files:
    def __init__(self, root):
        self.root = Path(root).resolve()
        self.folder = os.path.realpath(root)

    def _inside(self, name):
        path = (self.root / name).resolve()
        if not str(path).startswith(str(self.root) + os.sep):
            raise ValueError(name)
        return path

    def _beside(self, name):
        path = os.path.realpath(os.path.join(self.folder, name))
        if not path.startswith(self.folder):
            raise ValueError(name)
        return path

    def read(self, name):
        return self._inside(name).read_bytes()

    def read_beside(self, name):
        return open(self._beside(name)).read()  # flow: path-traversal


def read_below(folder, name):
    path = os.path.abspath(os.path.join(folder, name))
    if not path.startswith(os.path.abspath(folder) + os.sep):
        raise ValueError(name)
    return open(path).read()


def read_beside(folder, name):
    path = os.path.abspath(os.path.join(folder, name))
    if not path.startswith(os.path.abspath(folder)):
        raise ValueError(name)
    return open(path).read()  # flow: path-traversal
