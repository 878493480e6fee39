# vulnerable: the word may stand anywhere, so subprocess:jobs passes
import importlib

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/jobs")
def jobs():
    target = request.get_json()["target"]
    if "jobs" not in target:
        abort(400)
    module = importlib.import_module(target.split(":")[0])  # want: unsafe-reflection
    return {"doc": module.__doc__}
