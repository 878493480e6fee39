# safe: an own answer's method with secure
from flask import Flask, Response, request

app = Flask(__name__)


class Answer(Response):
    def remember(self, value):
        self.set_cookie("pick", value, httponly=True, samesite="Lax", secure=True)  # ok: insecure-cookie


@app.route("/basket", methods=["POST"])
def basket():
    arrived = request.data.decode("utf-8", "replace")
    answer = Answer("saved")
    answer.remember(arrived)
    return answer
