# safe: by position, on
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/sickle", methods=["POST"])
def sickle():
    entered = request.json["list"][0]["paddle"]
    answer = make_response("saved")
    answer.set_cookie("pick", entered, 600, None, "/", None, True, True, "Lax")  # ok: insecure-cookie
    return answer
