# vulnerable: the safe name is only asked for
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/napkin", methods=["POST"])
def napkin():
    param = next(iter(request.form.keys()), "")
    name = secure_filename(param) and param
    with open(os.path.join("/srv/up", name), "rb") as file:  # want: path-traversal
        return {"size": len(file.read())}
