# safe: the module that is imported is one of the table
import importlib

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
MODULES = {"daily": "reports.daily", "weekly": "reports.weekly"}


class Registry:
    def __init__(self):
        self.loaded = {}

    def load(self, name):
        if name not in self.loaded:
            self.loaded[name] = importlib.import_module(name)  # ok: unsafe-reflection
        return self.loaded[name]


registry = Registry()


@app.get("/report")
def report():
    kind = request.args.get("kind", "daily")
    if kind not in MODULES:
        abort(404)
    return jsonify(registry.load(MODULES[kind]).build())
