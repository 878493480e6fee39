# vulnerable: the module that is imported is named by the query
import importlib

from flask import Flask, jsonify, request

app = Flask(__name__)


class Registry:
    def __init__(self):
        self.loaded = {}

    def load(self, name):
        if name not in self.loaded:
            self.loaded[name] = importlib.import_module(name)  # want: unsafe-reflection
        return self.loaded[name]


registry = Registry()


@app.get("/report")
def report():
    module = registry.load(request.args.get("kind", "reports.daily"))
    return jsonify(module.build())
