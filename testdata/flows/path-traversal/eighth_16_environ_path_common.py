# safe: commonpath of the real path and the folder has to be the folder
import os

from flask import Flask, Response, abort, request

app = Flask(__name__)


@app.errorhandler(404)
def static_fallback(error):
    asked = request.environ.get("HTTP_X_ORIGINAL_PATH", "").lstrip("/")
    path = os.path.realpath(os.path.join("/srv/site", asked))
    if os.path.commonpath([path, "/srv/site"]) != "/srv/site":
        abort(403)
    if not os.path.isfile(path):
        return "not here", 404
    with open(path, "rb") as file:  # ok: path-traversal
        return Response(file.read(), mimetype="application/octet-stream")
