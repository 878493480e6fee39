# safe: the decoded name is counted, another one opened
import base64

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/path/5", methods=["POST"])
def endpoint():
    param = request.form["token"]
    decoded = base64.urlsafe_b64decode(param.encode()).decode()
    fixed = base64.b64decode("cmVhZG1l").decode()
    name, size = fixed, len(decoded)
    with open(f"/srv/notes/{name}.md", "rb") as handle:  # ok: path-traversal
        return handle.read(size)
