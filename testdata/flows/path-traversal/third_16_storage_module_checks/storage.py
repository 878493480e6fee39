# safe: the storage refuses paths that are not below its folder
from pathlib import Path


class Storage:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def load(self, name):
        path = (self.root / name).resolve()
        if self.root not in path.parents:
            raise FileNotFoundError(name)
        return path.read_bytes()  # ok: path-traversal
