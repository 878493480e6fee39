# safe: the decoded value is a constant
import base64

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    raw = request.values.get("account", "")
    session["account"] = base64.b64decode(b"Z3Vlc3Q=").decode("utf-8")  # ok: trust-boundary
    app.logger.debug("%d signs", len(raw))
    return "", 204
