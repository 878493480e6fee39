# vulnerable: CWE-426 (or 427, 114, 829, 94): modules are loaded from the folder the user is in
import importlib
import os
import sys


def load_plugins(names):
    """Load the plugins of the tool."""
    sys.path.insert(0, os.getcwd())  # want: CWE-426
    return [importlib.import_module("plugin_" + name) for name in names if name.isidentifier()]


if __name__ == "__main__":
    for plugin in load_plugins(["report", "chart"]):
        plugin.run()
