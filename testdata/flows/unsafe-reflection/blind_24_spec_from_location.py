# vulnerable: a module is loaded from the path that the request names
import importlib.util

from flask import Flask, jsonify, request

app = Flask(__name__)


def load(path):
    spec = importlib.util.spec_from_file_location("extension", path)  # want: unsafe-reflection
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@app.post("/extensions")
def extensions():
    module = load(request.form["path"])
    return jsonify(name=getattr(module, "NAME", ""))
