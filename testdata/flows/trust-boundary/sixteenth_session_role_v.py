# vulnerable: the role posted is written into the session
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").urandom(16)
ACCOUNTS = {"mia": {"role": "editor"}, "tom": {"role": "reader"}}


class Profile:
    def __init__(self, form):
        self.asked = form.get("role", "reader")
        self.held = ACCOUNTS["tom"]["role"]

    role = property(lambda self: self.asked)


@app.post("/switch")
def switch():
    role = Profile(request.form).role
    session["role"] = role  # want: trust-boundary
    return "ok"
