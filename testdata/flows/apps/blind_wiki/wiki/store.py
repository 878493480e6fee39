import os
from pathlib import Path


class Store:
    suffix = ".md"

    def __init__(self, root):
        self.root = Path(root).resolve()

    def path(self, name):
        return self.root / (name + self.suffix)

    def read(self, name):
        return self.path(name).read_text(encoding="utf-8")  # want: path-traversal


class CheckedStore(Store):
    def path(self, name):
        target = (self.root / (name + self.suffix)).resolve()
        if self.root not in target.parents:
            raise LookupError(name)
        return target

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as out:  # ok: path-traversal
            out.write(text)


class FileStore:
    def __init__(self, root):
        self.root = root

    def save(self, name, data):
        target = os.path.join(self.root, name.replace("..", ""))
        with open(target, "wb") as out:  # want: path-traversal
            out.write(data)
        return target
