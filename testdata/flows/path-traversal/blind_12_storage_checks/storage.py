# safe: the base class checks every path that it builds
import os


class Storage:
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def path(self, name):
        full = os.path.realpath(os.path.join(self.root, name))
        if os.path.commonpath([self.root, full]) != self.root:
            raise PermissionError(name)
        return full


class UploadStorage(Storage):
    def save(self, name, data):
        with open(self.path(name), "wb") as out:  # ok: path-traversal
            out.write(data)
