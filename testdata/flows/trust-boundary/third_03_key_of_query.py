# vulnerable: the query names the session's key
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    name = request.args.get("name", "theme")
    if not name:
        return "", 400
    session[name] = "on"  # want: trust-boundary
    return "", 204
