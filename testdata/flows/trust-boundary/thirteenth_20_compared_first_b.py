# safe: only the constant is stored when the check holds
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)


@app.route("/admin")
def admin():
    user = request.args.get("user", "")
    if user == "admin":
        session["user"] = "admin"  # ok: trust-boundary
        app.logger.info("admin came")
    return "ok"
