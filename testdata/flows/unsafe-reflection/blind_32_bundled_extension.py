# safe: the extension's file lies next to the program and its name is a constant
import importlib.util
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)

EXTENSION = Path(__file__).with_name("extension.py")


@app.post("/extensions")
def extensions():
    spec = importlib.util.spec_from_file_location("extension", EXTENSION)  # ok: unsafe-reflection
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return jsonify(name=module.describe(request.form["text"]))
