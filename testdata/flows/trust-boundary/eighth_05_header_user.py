# vulnerable: a header, kept in g before the request, becomes the user of the session
from flask import Flask, g, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.before_request
def identify():
    g.user = request.headers.get("X-User", "anonymous")


@app.route("/start")
def start():
    session.setdefault("user", g.user)  # want: trust-boundary
    return {"user": session["user"]}
