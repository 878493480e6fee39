# safe: the constant comparison makes the flag true
from flask import Flask, Response

app = Flask(__name__)
LEVEL = 3


def https_only():
    return LEVEL > 2


@app.get("/enter")
def enter():
    answer = Response("in")
    answer.set_cookie("auth", "issued", secure=https_only(), httponly=True, samesite="Strict")  # ok: insecure-cookie
    return answer
