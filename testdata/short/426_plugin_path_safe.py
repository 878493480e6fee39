# safe: CWE-426 (or 427, 114, 829, 94): from the folder of the program
import importlib
import os
import sys


def load_plugins(names):
    """Load the plugins of the tool."""
    sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "plugins"))  # ok: CWE-426
    return [importlib.import_module("plugin_" + name) for name in names if name.isidentifier()]


if __name__ == "__main__":
    for plugin in load_plugins(["report", "chart"]):
        plugin.run()
