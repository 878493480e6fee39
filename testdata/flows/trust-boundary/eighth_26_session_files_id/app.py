# safe: the session keeps the number that the other file's table holds
from flask import Flask, request, session

import accounts

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/act-as", methods=["POST"])
def act_as():
    name = request.form["name"]
    try:
        number = accounts.user_id(name)
    except KeyError:
        return "", 404
    session["acting_as"] = number  # ok: trust-boundary
    return "", 204
