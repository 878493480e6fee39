import abc
import os
import pickle

import joblib

ROOT = "/srv/models"


class Loader(abc.ABC):
    def __init__(self, ref):
        self.ref = ref

    @abc.abstractmethod
    def load(self):
        ...

    @property
    def path(self):
        return f"{ROOT}/{self.ref.name}/{self.ref.revision}.bin"


class RawLoader(Loader):
    def load(self):
        with open(self.path, "rb") as f:  # want: path-traversal
            return len(f.read())


class SizeLoader(Loader):
    @property
    def path(self):
        return os.path.join(ROOT, "sizes", "%d.txt" % self.ref.revision)

    def load(self):
        with open(self.path) as f:  # ok: path-traversal
            return int(f.read())


def shipped_model():
    return joblib.load(os.path.join(ROOT, "default.joblib"))  # ok: unsafe-deserialization


def from_upload(raw):
    return pickle.loads(raw)  # want: unsafe-deserialization
