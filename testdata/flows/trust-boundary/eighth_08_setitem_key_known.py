# safe: the name of the session's entry has to be one of an allow-list
from flask import Flask, abort, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/flags/<name>", methods=["PUT"])
def flag(name):
    key = name.replace("-", "_")
    if key not in {"seen_tour", "seen_news"}:
        abort(404)
    session[key] = True  # ok: trust-boundary
    return "", 204


@app.route("/flags", methods=["GET"])
def flags():
    return {"flags": [key for key, value in session.items() if value is True]}
