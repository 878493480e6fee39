# safe: the text is a value of url_for
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/profile/<name>")
def profile(name):
    return {"name": name}


@app.post("/jump")
def jump():
    name = request.form.get("name", "me")
    return redirect(url_for("profile", name=name))  # ok: open-redirect
