# vulnerable: the service deletes the file that the JSON body names below the user's folder
import os
import shutil


class UserFiles:
    def __init__(self, root, user_id):
        self._folder = f"{root}/{user_id}"

    def path(self, name):
        return self._folder + "/" + name

    def move_to_trash(self, name):
        os.makedirs("/srv/trash", exist_ok=True)
        return shutil.move(self.path(name), "/srv/trash")  # want: path-traversal
