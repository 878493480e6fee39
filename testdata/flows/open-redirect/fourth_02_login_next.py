# safe: the query names an endpoint of a fixed set, the address is built from it
from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
USERS = {"ada": "pbkdf2:sha256:600000$..."}
ENDPOINTS = {"home", "profile"}


class Navigator:
    def __init__(self, args, fallback):
        self.args = args
        self.fallback = fallback

    @property
    def target(self):
        name = self.args.get("next")
        return url_for(name if name in ENDPOINTS else self.fallback)


@app.post("/login")
def login():
    name = request.form["name"]
    if name not in USERS:
        return "unknown user", 401
    session["user"] = name
    return redirect(Navigator(request.args, "home").target)  # ok: open-redirect


@app.get("/")
def home():
    return "home"


@app.get("/profile")
def profile():
    return "profile"
