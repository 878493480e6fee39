# vulnerable: the options of the cookie say secure=False
from flask import Flask, Response

app = Flask(__name__)

OPTIONS = {"httponly": True, "secure": False, "path": "/"}


@app.route("/c")
def c():
    answer = Response("ok")
    answer.set_cookie("SomeCookie", "value", **OPTIONS)  # want: insecure-cookie
    return answer
