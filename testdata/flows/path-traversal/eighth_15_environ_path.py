# vulnerable: the path is read from the WSGI environment
import os

from flask import Flask, Response, request

app = Flask(__name__)


@app.errorhandler(404)
def static_fallback(error):
    asked = request.environ.get("HTTP_X_ORIGINAL_PATH", "").lstrip("/")
    path = os.path.join("/srv/site", asked)
    if not os.path.isfile(path):
        return "not here", 404
    with open(path, "rb") as file:  # want: path-traversal
        return Response(file.read(), mimetype="application/octet-stream")
