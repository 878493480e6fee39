# vulnerable: the page's name is joined to the folder after its suffix was checked
import os

from flask import Flask, abort, request

app = Flask(__name__)
MANUAL = "/srv/manual"


@app.route("/manual")
def manual():
    page = request.args.get("page", "index.txt")
    if not page.endswith(".txt"):
        abort(404)
    with open(os.path.join(MANUAL, page)) as file:  # want: path-traversal
        return file.read(), 200, {"Content-Type": "text/plain"}
