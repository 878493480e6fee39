# safe: the options of the cookie say secure=True
from flask import Flask, Response

app = Flask(__name__)

OPTIONS = {"httponly": True, "secure": True, "path": "/"}


@app.route("/c")
def c():
    answer = Response("ok")
    answer.set_cookie("SomeCookie", "value", **OPTIONS)  # ok: insecure-cookie
    return answer
