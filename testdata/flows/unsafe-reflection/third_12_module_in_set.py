# safe: only the three modules of the set are imported
import importlib

from flask import Flask, abort, request

app = Flask(__name__)
KNOWN = {"jobs.mail", "jobs.index", "jobs.report"}


@app.post("/jobs")
def jobs():
    target = request.get_json()["target"]
    if target not in KNOWN:
        abort(400)
    module = importlib.import_module(target)  # ok: unsafe-reflection
    return {"doc": module.__doc__}
