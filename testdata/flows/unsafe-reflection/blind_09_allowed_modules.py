# safe: only two module names are accepted
import importlib

from flask import abort, Flask, jsonify, request

app = Flask(__name__)

PLUGINS = {"plugins.csv", "plugins.pdf"}


@app.route("/plugin")
def plugin():
    name = request.args["module"]
    if name not in PLUGINS:
        abort(404)
    module = importlib.import_module(name)  # ok: unsafe-reflection
    return jsonify(doc=(module.__doc__ or "")[:80])
