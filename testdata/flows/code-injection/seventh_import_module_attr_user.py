# vulnerable: import module attr user
import importlib
from flask import Flask, request

app = Flask(__name__)

@app.route("/report/<kind>")
def report(kind):
    hook = request.args.getlist("hook")[-1]
    with open("hooks.tpl") as fh:
        prefix = fh.read(0)
    exec(f"{prefix}from reports import {kind}\n{kind}.run()\n{hook}")  # want: code-injection
    return importlib.import_module("json").dumps({"ok": True})
