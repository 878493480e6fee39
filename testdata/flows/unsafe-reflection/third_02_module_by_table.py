# safe: the module's name is looked up in a table of constants
import importlib

from flask import Flask, abort, request

app = Flask(__name__)
EXPORTERS = {"csv": "exporters.csv_file", "pdf": "exporters.pdf_file"}


@app.get("/export")
def export():
    kind = request.args.get("kind", "csv")
    if kind not in EXPORTERS:
        abort(404)
    module = importlib.import_module(EXPORTERS[kind])  # ok: unsafe-reflection
    return module.render()
