# safe: the property hashes the name before it becomes a path
import hashlib
import os


class Note:
    folder = "/srv/notes"

    def __init__(self, name):
        self._name = name

    @property
    def path(self):
        key = hashlib.sha256(self._name.encode()).hexdigest()
        return os.path.join(self.folder, key + ".md")

    def load(self):
        with open(self.path, encoding="utf-8") as handle:  # ok: path-traversal
            return handle.read()
