# vulnerable: the check of the other file may fail, and the error is swallowed
from flask import Flask, request, session

import accounts

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/act-as", methods=["POST"])
def act_as():
    name = request.form["name"]
    try:
        accounts.user_id(name)
    except KeyError:
        app.logger.warning("unknown user")
    session["acting_as"] = name  # want: trust-boundary
    return "", 204
