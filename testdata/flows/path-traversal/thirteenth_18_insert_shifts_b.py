# safe: an insert moves the parameter away from the index that is read
import pathlib
from urllib.parse import unquote_plus

from flask import Flask, request

app = Flask(__name__)


@app.route("/case075")
def page():
    supplied = unquote_plus(request.cookies.get("vector", "noCookie"))
    parts = []
    parts.append(supplied)
    parts.append("tail")
    parts.insert(0, "head")
    final = parts[2]

    path = pathlib.Path("/srv/files") / final
    return {"text": path.read_text()}  # ok: path-traversal
