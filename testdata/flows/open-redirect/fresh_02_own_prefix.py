# safe: the constant prefix fixes the host and the first folder
from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/login")
def login():
    session["user"] = "known"
    target = request.args.get("next", "")
    if target.startswith("/"):
        target = target[1:]
    return redirect("/account/" + target)  # ok: open-redirect
