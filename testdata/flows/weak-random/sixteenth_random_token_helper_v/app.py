from flask import Flask, make_response

from tokens import token

app = Flask(__name__)


@app.post("/forgot")
def forgot():
    answer = make_response("sent")
    answer.set_cookie("reset_token", token(24), secure=True, httponly=True, samesite="Strict")
    return answer
