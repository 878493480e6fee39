# vulnerable: the tenant folder is fixed but the file name is not checked, the write is in another file
import os


class Storage:
    def __init__(self, root):
        self.root = root

    def path(self, name):
        return os.path.join(self.root, name)


class UploadStorage(Storage):
    def save(self, name, data):
        with open(self.path(name), "wb") as out:  # want: path-traversal
            out.write(data)
