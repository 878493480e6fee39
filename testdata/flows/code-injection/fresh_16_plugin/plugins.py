# safe: the upload is only stored and a file of the package is executed
BOOT = "def describe(data):\n    return len(data)\n"


class PluginHost:
    def __init__(self):
        self.loaded = []

    def install(self, source):
        namespace = {"__name__": "plugin"}
        exec(compile(BOOT, "plugin.py", "exec"), namespace)  # ok: code-injection
        self.loaded.append({"data": source, "size": namespace["describe"](source)})
