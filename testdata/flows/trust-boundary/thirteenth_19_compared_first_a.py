# vulnerable: the user name is stored whatever the check says
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)


@app.route("/admin")
def admin():
    user = request.args.get("user", "")
    if user == "admin":
        app.logger.info("admin came")
    session["user"] = user  # want: trust-boundary
    return "ok"
