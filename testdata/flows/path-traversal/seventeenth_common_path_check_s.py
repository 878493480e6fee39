# safe: the check compares the path after it is resolved
import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
BASE = "/srv/public"


@app.route("/bench/path/4")
def endpoint():
    name = request.args.get("name", "")
    wanted = os.path.realpath(os.path.join(BASE, name))
    if os.path.commonpath([BASE, wanted]) != BASE:
        abort(404)
    return send_file(wanted)  # ok: path-traversal
