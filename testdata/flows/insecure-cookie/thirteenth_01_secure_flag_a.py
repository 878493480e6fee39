# vulnerable: the session cookie is not secure
from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/enter")
def enter():
    answer = make_response("welcome")
    answer.set_cookie("auth", "4711", secure=False, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer
