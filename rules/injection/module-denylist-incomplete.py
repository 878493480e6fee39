import ast
import pickle

DANGEROUS_MODULES = {"os", "subprocess", "sys", "socket", "shutil"}  # want: module-denylist-incomplete

_unsafe_globals = {  # want: module-denylist-incomplete
    "os": "*",
    "subprocess": "*",
    "builtins": {"eval", "exec"},
    "importlib": "*",
}

BLOCKED_IMPORTS = frozenset(["os", "subprocess", "ctypes", "runpy", "socket"])  # want: module-denylist-incomplete


def imports_of(code):
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module in ("os", "posix", "subprocess", "sys"):  # want: module-denylist-incomplete
            yield node


class Reader(pickle.Unpickler):
    def find_class(self, module, name):
        if module in ["os", "subprocess"]:  # want: module-denylist-incomplete
            raise pickle.UnpicklingError(module)
        return super().find_class(module, name)


ALLOWED_MODULES = {"math", "os", "subprocess"}  # ok: what is let through
FORBIDDEN_MODULES = {"os", "subprocess", "ctypes", "runpy", "importlib", "pty", "socket"}  # ok: none of the usual ones is missing
BLOCKED_WORDS = {"os", "linux"}  # ok: no modules
REQUIRED = ["os", "subprocess"]  # ok: nothing is forbidden


def standard(module):
    return module in STANDARD  # ok: a list that is kept elsewhere

DANGEROUS_CALLS = [("os", "system"), ("subprocess", "run")]  # ok: functions, beside a list of modules
