# safe: the role written is the one of the account found
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
ACCOUNTS = {"mia": {"role": "editor"}, "tom": {"role": "reader"}}


class Profile:
    def __init__(self, form):
        self.asked = form.get("role", "reader")
        self.held = ACCOUNTS["tom"]["role"]

    role = property(lambda self: self.held)


@app.post("/switch")
def switch():
    role = Profile(request.form).role
    session["role"] = role  # ok: trust-boundary
    return "ok"
