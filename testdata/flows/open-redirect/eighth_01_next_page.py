# vulnerable: the page to go to is read from the form or the query string
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.values.get("next")
    if not target:
        target = url_for("home")
    return redirect(target)  # want: open-redirect


@app.route("/")
def home():
    return "home"
