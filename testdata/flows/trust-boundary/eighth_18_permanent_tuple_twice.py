# safe: the part kept is the constant one after the swap
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


def read():
    return request.values.get("account", ""), "default-account"


@app.route("/account", methods=["GET", "POST"])
def account():
    asked, default = read()
    asked, default = default, asked
    session["account_id"] = asked  # ok: trust-boundary
    session.permanent = True
    return {"chars": len(default)}
