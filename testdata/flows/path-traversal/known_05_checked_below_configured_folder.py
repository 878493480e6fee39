# safe: a function raises where the name leads out of the folder, which the environment names
import os
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
FOLDER = Path(os.environ["REPORTS"])


def ensure_below(folder, name):
    folder = Path(folder).resolve()
    target = (folder / name).resolve()
    if folder not in target.parents:
        raise ValueError(name)


@app.get("/report")
def report():
    name = request.args["name"]
    ensure_below(FOLDER, name)
    return (FOLDER / name).read_text()  # ok: path-traversal
