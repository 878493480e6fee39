# vulnerable: /srv/files-private begins with the prefix too
import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)


@app.get("/file")
def file():
    path = os.path.realpath(os.path.join("/srv/files", request.values["file"]))
    if not path.startswith("/srv/files"):
        abort(404)
    return send_file(path)  # want: path-traversal
