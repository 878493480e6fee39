# safe: the ternary's constant condition stores the constant
from flask import Flask, request, session

app = Flask(__name__)


@app.before_request
def remember_group():
    num = 306
    cookie = request.cookies.get("group", "")
    group = "visitors" if num * 2 > 500 else cookie
    session["group"] = group  # ok: trust-boundary


@app.get("/")
def index():
    return "hello"
