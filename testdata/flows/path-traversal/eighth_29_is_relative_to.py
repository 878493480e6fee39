# vulnerable: the check looks at the folder of the form, the file opened is another field
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
HOME = Path("/srv/home").resolve()


@app.route("/read", methods=["POST"])
def read():
    folder = (HOME / request.form["folder"]).resolve()
    if not folder.is_relative_to(HOME):
        abort(403)
    path = folder / request.form["file"]
    return path.read_text()  # want: path-traversal
