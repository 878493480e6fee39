# safe: the first flag of a list
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/hammer", methods=["POST"])
def hammer():
    param = request.get_data(as_text=True)
    flags = [True, False]
    answer = make_response("saved")
    answer.set_cookie("sid", param, secure=flags[0], httponly=flags[0], samesite="Lax")  # ok: insecure-cookie
    return answer
