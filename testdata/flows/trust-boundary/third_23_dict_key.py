# vulnerable: the key with the raw query's text is stored
from flask import Flask, request, session

app = Flask(__name__)


@app.post("/enter")
def enter():
    entry = {"kind": "visit"}
    entry["owner"] = request.query_string.decode("ascii")
    session["owner"] = entry["owner"]  # want: trust-boundary
    return "", 204
