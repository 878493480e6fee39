# A check of a text that was put together says something of its pieces, and of nothing else.
import os

from flask import Flask, request
from shop_words import is_filename_valid
from werkzeug.utils import redirect

app = Flask(__name__)


@app.route("/checked")
def checked():
    folder = request.args["folder"]
    name = request.args["name"]
    if not is_filename_valid(folder + "-" + name):
        return "no"
    with open(os.path.join("/srv/files", folder, name)) as file:  # flow: path-traversal low
        file.read()
    return ""


@app.route("/half")
def half():
    folder = request.args["folder"]
    name = request.args["name"]
    if not is_filename_valid("x-" + name):
        return "no"
    with open(os.path.join("/srv/files", folder, name)) as file:  # flow: path-traversal high
        file.read()
    return ""


@app.route("/back")
def back():
    return redirect(request.args["next"])  # flow: open-redirect
