# safe: or takes the left, which is a full constant
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/case069")
def page():
    term = request.args["ref"]
    prefix = "fixed"
    final = prefix or term

    path = pathlib.Path("/srv/files") / final
    return {"text": path.read_text()}  # ok: path-traversal
