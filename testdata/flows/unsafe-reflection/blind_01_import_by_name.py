# vulnerable: the module named by the request is imported
import importlib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/plugin")
def plugin():
    module = importlib.import_module(request.args["module"])  # want: unsafe-reflection
    return jsonify(doc=(module.__doc__ or "")[:80])
