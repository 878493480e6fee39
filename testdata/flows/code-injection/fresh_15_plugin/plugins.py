# vulnerable: an uploaded file is executed as a plugin
class PluginHost:
    def __init__(self):
        self.loaded = []

    def install(self, source):
        namespace = {"__name__": "plugin"}
        exec(compile(source, "plugin.py", "exec"), namespace)  # want: code-injection
        self.loaded.append(namespace)
