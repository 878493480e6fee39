import os

BASE = "/srv/reports"


class Shelf:
    def __init__(self, owner):
        self.owner = owner
        self._name = None

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = value.replace("../", "")

    def full(self):
        return os.path.join(BASE, self.owner, self.name)
