# vulnerable: the loader imports the dotted path that the form named
import importlib


class Loader:
    def __init__(self, path):
        self.module, _, self.attribute = path.rpartition(".")

    def load(self):
        module = importlib.import_module(self.module)  # want: unsafe-reflection
        return module.handler
