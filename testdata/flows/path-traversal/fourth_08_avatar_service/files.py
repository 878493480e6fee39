# safe: the service takes only the last part of the name
import os
import shutil

from names import last_part


class UserFiles:
    def __init__(self, root, user_id):
        self._folder = f"{root}/{user_id}"

    def path(self, name):
        return self._folder + "/" + last_part(name)

    def move_to_trash(self, name):
        os.makedirs("/srv/trash", exist_ok=True)
        return shutil.move(self.path(name), "/srv/trash")  # ok: path-traversal
