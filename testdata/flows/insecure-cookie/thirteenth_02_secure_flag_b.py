# safe: the session cookie is secure
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/enter")
def enter():
    answer = make_response("welcome")
    answer.set_cookie("auth", "4711", secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer
