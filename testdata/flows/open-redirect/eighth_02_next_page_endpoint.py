# safe: the parameter only says whether to go home
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.values.get("next")
    if not target:
        target = "other"
    return redirect(url_for("home", _anchor="in" if target == "other" else None))  # ok: open-redirect


@app.route("/")
def home():
    return "home"
