# vulnerable: anywhere below the parent folder
import pathlib

from flask import Flask, abort, request

app = Flask(__name__)
BASE = pathlib.Path("/srv/library").resolve()


@app.route("/wallet", methods=["POST"])
def wallet():
    incoming = request.json["list"][0]["sickle"]
    place = (BASE / incoming).resolve()
    if BASE.parent not in place.parents:
        abort(404)
    return {"text": place.read_text()}  # want: path-traversal
