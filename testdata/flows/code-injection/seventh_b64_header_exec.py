# vulnerable: b64 header exec
import base64
from flask import Flask, request

app = Flask(__name__)

@app.route("/plugin")
def plugin():
    blob = request.headers.get("X-Plugin", "")
    source = base64.b64decode(blob.encode()).decode("utf-8", "replace")
    ns = {"name": "none"}
    exec(source, ns)  # want: code-injection
    return str(ns["name"])
