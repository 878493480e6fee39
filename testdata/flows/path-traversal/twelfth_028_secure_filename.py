# safe: the safe name is used
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/napkin", methods=["POST"])
def napkin():
    param = next(iter(request.form.keys()), "")
    name = secure_filename(param) or "none"
    with open(os.path.join("/srv/up", name), "rb") as file:  # ok: path-traversal
        return {"size": len(file.read())}
