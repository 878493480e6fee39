# vulnerable: after the login the browser is sent wherever the query says
from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
USERS = {"ada": "pbkdf2:sha256:600000$..."}


class Navigator:
    def __init__(self, args, fallback):
        self.args = args
        self.fallback = fallback

    @property
    def target(self):
        return self.args.get("next") or url_for(self.fallback)


@app.post("/login")
def login():
    name = request.form["name"]
    if name not in USERS:
        return "unknown user", 401
    session["user"] = name
    return redirect(Navigator(request.args, "home").target)  # want: open-redirect


@app.get("/")
def home():
    return "home"
