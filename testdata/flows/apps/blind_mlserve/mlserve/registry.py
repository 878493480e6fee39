import importlib
import json
from pathlib import Path

import joblib

FOLDER = Path("/srv/models").resolve()
KINDS = {"linear": "sklearn.linear_model:LinearRegression", "tree": "sklearn.tree:DecisionTreeRegressor"}


class Registry:
    def __init__(self, folder=FOLDER):
        self.folder = folder

    def names(self):
        return sorted(p.stem for p in self.folder.glob("*.joblib"))

    def load(self, name):
        if name not in self.names():
            raise KeyError(name)
        return joblib.load(self.folder / (name + ".joblib"))  # ok: unsafe-deserialization

    def load_stream(self, stream):
        return joblib.load(stream)  # want: unsafe-deserialization

    def describe(self, name):
        return json.loads((self.folder / (name + ".json")).read_text())  # want: path-traversal


def build(kind):
    module, _, cls = KINDS[kind].partition(":")
    return getattr(importlib.import_module(module), cls)()  # ok: unsafe-reflection


def build_any(dotted):
    module, _, cls = dotted.rpartition(".")
    return getattr(importlib.import_module(module), cls)()  # want: unsafe-reflection
