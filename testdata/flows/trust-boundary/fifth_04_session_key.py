# safe: the list's other element names the entry of the session
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/flag")
def flag():
    names = ["beta"]
    names.append(request.cookies.get("flag", ""))
    session[names[0]] = "12345"  # ok: trust-boundary
    return "ok"
