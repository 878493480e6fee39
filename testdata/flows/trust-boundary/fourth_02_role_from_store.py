# safe: the role is read from the application's own table
from flask import Flask, abort, redirect, request, session, url_for

app = Flask(__name__)
app.config.from_prefixed_env()
ROLES = {"ada": "editor", "grace": "admin"}


class Profile:
    def __init__(self, form):
        name = form.get("name", "")
        if name not in ROLES:
            abort(403)
        self.fields = {"name": form.get("nick", ""), "role": ROLES[name]}

    def __getitem__(self, key):
        return self.fields[key]


@app.route("/profile", methods=["POST"])
def save_profile():
    profile = Profile(request.form)
    if len(profile["name"]) < 3:
        return "name too short", 400
    session["role"] = profile["role"]  # ok: trust-boundary
    return redirect(url_for("start"))


@app.route("/")
def start():
    return "role " + session.get("role", "none")
