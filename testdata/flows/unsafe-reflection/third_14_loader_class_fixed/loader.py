# safe: the dotted path is a constant, the form gives only a label
import importlib


class Loader:
    def __init__(self, path, label):
        self.module, _, self.attribute = path.rpartition(".")
        self.label = label

    def load(self):
        module = importlib.import_module(self.module)  # ok: unsafe-reflection
        return module.handler
