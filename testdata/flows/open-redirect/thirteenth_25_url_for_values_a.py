# vulnerable: the text is the whole target
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/profile/<name>")
def profile(name):
    return {"name": name}


@app.post("/jump")
def jump():
    name = request.form.get("name", "me")
    return redirect(name or url_for("profile", name="me"))  # want: open-redirect
