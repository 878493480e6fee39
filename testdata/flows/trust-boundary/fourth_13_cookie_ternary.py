# vulnerable: the ternary's constant condition stores the cookie
from flask import Flask, request, session

app = Flask(__name__)


@app.before_request
def remember_group():
    num = 106
    cookie = request.cookies.get("group", "")
    group = "visitors" if num * 2 > 500 else cookie
    session["group"] = group  # want: trust-boundary


@app.get("/")
def index():
    return "hello"
