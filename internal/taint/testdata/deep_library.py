# A name below a folder, put together far from where it is opened.
import os


class Pages:
    def __init__(self, folder):
        self._folder = folder

    def block(self, name):
        return self._embed(name)

    def _embed(self, name):
        return self._encoded(name)

    def _encoded(self, name):
        path = self._located(name)
        with open(path) as f:  # flow: path-traversal
            return f.read()

    def _located(self, name):
        return os.path.join(self._folder, name)

    def whole(self, path):
        return self._whole(path)

    def _whole(self, path):
        return self._read(path)

    def _read(self, path):
        with open(path) as f:
            return f.read()

    def __getitem__(self, name):
        with open(os.path.join(self._folder, name + ".txt")) as f:  # flow: path-traversal
            return f.read()

    def __hidden(self, name):
        with open(os.path.join(self._folder, name + ".txt")) as f:
            return f.read()
