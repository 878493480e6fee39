# vulnerable: the options passed on say that the cookie may go over plain HTTP
from flask import Flask, make_response, request

app = Flask(__name__)
OPTIONS = {"secure": False, "httponly": True, "samesite": "Lax"}


@app.post("/login")
def login():
    answer = make_response("welcome")
    answer.set_cookie("session", request.form["user"].encode().hex(), **OPTIONS)  # want: insecure-cookie
    return answer
