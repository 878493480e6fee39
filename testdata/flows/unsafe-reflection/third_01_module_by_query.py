# vulnerable: any installed module can be imported
import importlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/export")
def export():
    kind = request.args.get("kind", "csv")
    module = importlib.import_module("exporters." + kind if "." not in kind else kind)  # want: unsafe-reflection
    return module.render()
