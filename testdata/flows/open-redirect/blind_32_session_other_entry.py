# safe: the entry used for the redirect is constant
from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.route("/login")
def login():
    code = request.args.get("campaign", "")
    session["campaign"] = code if code in ("a", "b") else "none"
    session["after"] = "/start"
    return "form"


@app.post("/login")
def logged_in():
    return redirect(session.pop("after", "/"))  # ok: open-redirect
