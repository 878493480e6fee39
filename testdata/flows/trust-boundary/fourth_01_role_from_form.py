# vulnerable: the role that the form names is stored in the session
from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
app.config.from_prefixed_env()


class Profile:
    def __init__(self, form):
        self.fields = {"name": form.get("name", ""), "role": form.get("role", "reader")}

    def __getitem__(self, key):
        return self.fields[key]


@app.route("/profile", methods=["POST"])
def save_profile():
    profile = Profile(request.form)
    if len(profile["name"]) < 3:
        return "name too short", 400
    session["role"] = profile["role"]  # want: trust-boundary
    return redirect(url_for("start"))


@app.route("/")
def start():
    return "role " + session.get("role", "none")
