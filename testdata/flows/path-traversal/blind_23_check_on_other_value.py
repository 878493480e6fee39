# vulnerable: the check looks at the raw name, the opened path is built from the decoded one
import base64
import os

from flask import abort, Flask, jsonify, request

app = Flask(__name__)


@app.route("/blob")
def blob():
    raw = request.args.get("key", "")
    if "/" in raw or "\\" in raw:
        abort(400)
    name = base64.urlsafe_b64decode(raw).decode()
    with open(os.path.join("/srv/blobs", name), "rb") as handle:  # want: path-traversal
        return jsonify(size=len(handle.read()))
