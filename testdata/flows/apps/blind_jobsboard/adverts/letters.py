import os
import re

from django.conf import settings

NAME = re.compile(r"[a-z0-9]{1,40}\.pdf")


class LetterStore:
    def __init__(self, folder=None):
        self.folder = folder or settings.LETTERS

    def read(self, name):
        if not NAME.fullmatch(name):
            raise FileNotFoundError(name)
        with open(os.path.join(self.folder, name), "rb") as handle:  # ok: path-traversal
            return handle.read()

    def write(self, name, chunks):
        with open(os.path.join(self.folder, name), "wb") as out:  # want: path-traversal
            for chunk in chunks:
                out.write(chunk)
