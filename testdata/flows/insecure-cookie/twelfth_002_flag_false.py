# safe: secure is true
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/saddle/<path:kettle>")
def saddle(kettle):
    entered = kettle
    answer = make_response("saved")
    answer.set_cookie("pick", entered, secure=True, httponly=True, samesite="Strict")  # ok: insecure-cookie
    return answer
