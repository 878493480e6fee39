# vulnerable: the target waits in the session between the two requests
from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.route("/login")
def login():
    session["after"] = request.args.get("after", "/")
    return "form"


@app.post("/login")
def logged_in():
    return redirect(session.pop("after", "/"))  # want: open-redirect
