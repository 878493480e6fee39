# safe: the helper refuses every name with a slash or two dots
import os

from flask import Flask, request

from checks import checked

app = Flask(__name__)


@app.route("/remove", methods=["POST"])
def remove():
    os.remove(os.path.join("/srv/tmp", checked(request.form["name"])))  # ok: path-traversal
    return "", 204
