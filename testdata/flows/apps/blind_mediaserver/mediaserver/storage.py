from pathlib import Path


class LocalStorage:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def locate(self, name):
        return self.root / name

    def open(self, name):
        return open(self.locate(name), "rb")  # want: path-traversal


class GuardedStorage(LocalStorage):
    def locate(self, name):
        path = super().locate(name).resolve()
        if not path.is_relative_to(self.root):
            raise PermissionError(name)
        return path

    def remove(self, name):
        self.locate(name).unlink()  # ok: path-traversal
