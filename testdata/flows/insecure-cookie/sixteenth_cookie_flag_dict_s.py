# safe: the options passed on ask for HTTPS
from flask import Flask, make_response, request

app = Flask(__name__)
OPTIONS = {"secure": True, "httponly": True, "samesite": "Lax"}


@app.post("/login")
def login():
    answer = make_response("welcome")
    answer.set_cookie("session", request.form["user"].encode().hex(), **OPTIONS)  # ok: insecure-cookie
    return answer
