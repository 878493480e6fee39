# vulnerable: or takes the parameter as the left is empty
import pathlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/case069")
def page():
    term = request.args["ref"]
    prefix = ""
    final = prefix or term

    path = pathlib.Path("/srv/files") / final
    return {"text": path.read_text()}  # want: path-traversal
