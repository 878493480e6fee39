# vulnerable: the class keeps the name in a property and opens it elsewhere
import os


class Note:
    folder = "/srv/notes"

    def __init__(self, name):
        self._name = name

    @property
    def path(self):
        return os.path.join(self.folder, self._name + ".md")

    def load(self):
        with open(self.path, encoding="utf-8") as handle:  # want: path-traversal
            return handle.read()
