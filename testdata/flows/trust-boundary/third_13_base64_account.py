# vulnerable: base64 checks nothing
import base64

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    raw = request.values.get("account", "")
    session["account"] = base64.b64decode(raw).decode("utf-8")  # want: trust-boundary
    app.logger.debug("%d signs", len(raw))
    return "", 204
