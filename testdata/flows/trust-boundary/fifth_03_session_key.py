# vulnerable: the cookie names the entry of the session
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/flag")
def flag():
    name = request.cookies.get("flag", "")
    session[name] = "12345"  # want: trust-boundary
    return "ok"
