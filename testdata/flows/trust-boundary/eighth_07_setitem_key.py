# vulnerable: the name of the session's entry comes from the path
from flask import Flask, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/flags/<name>", methods=["PUT"])
def flag(name):
    key = name.replace("-", "_")
    session[key] = True  # want: trust-boundary
    return "", 204


@app.route("/flags", methods=["GET"])
def flags():
    return {"flags": [key for key, value in session.items() if value is True]}
