# vulnerable: the storage opens whatever name it gets
from pathlib import Path


class Storage:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def load(self, name):
        path = (self.root / name).resolve()
        if not path.name:
            raise FileNotFoundError(name)
        return path.read_bytes()  # want: path-traversal
