# vulnerable: the comparison is false
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/entry", methods=["POST"])
def answer():
    param = ""
    names = list(request.form.keys())
    for name in names:
        if "flagged" in request.form.getlist(name):
            param = name
    answer = redirect("/home")
    https_only = len("cookie") > 2 * 4
    answer.set_cookie("auth_token", param, httponly=True, secure=https_only, samesite="Lax")  # want: insecure-cookie
    return answer
