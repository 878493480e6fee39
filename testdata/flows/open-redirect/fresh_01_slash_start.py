# vulnerable: a path that starts with two slashes names another host
from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/login")
def login():
    session["user"] = "known"
    target = request.args.get("next", "/")
    if not target.startswith("/"):
        target = "/"
    return redirect(target)  # want: open-redirect
