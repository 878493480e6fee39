# safe: the session gets a constant, the header is only shown
from flask import Flask, g, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.before_request
def identify():
    g.user = request.headers.get("X-User", "anonymous")


@app.route("/start")
def start():
    session.setdefault("user", "anonymous")  # ok: trust-boundary
    return {"user": session["user"], "header": g.user}
