# vulnerable: the runner splits the posted path into module and function and calls it
import importlib


def resolve(path):
    module_name, _, name = path.rpartition(".")
    module = importlib.import_module(module_name)  # want: unsafe-reflection
    return getattr(module, name)


class Runner:
    def run(self, task):
        return resolve(task["callable"])(*task.get("args", ()))
