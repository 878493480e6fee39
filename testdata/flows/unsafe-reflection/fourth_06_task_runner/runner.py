# safe: the runner resolves the path of its own table, the posted name is only the key
import importlib

from tasks import TASKS


def resolve(path):
    module_name, _, name = path.rpartition(".")
    module = importlib.import_module(module_name)  # ok: unsafe-reflection
    return getattr(module, name)


class Runner:
    def run(self, task):
        return resolve(TASKS[task["callable"]])(*task.get("args", ()))
